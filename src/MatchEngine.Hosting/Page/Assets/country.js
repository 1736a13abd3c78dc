import { ask, latest } from './api.js';
import { announce, choice, el, fill, tick } from './dom.js';
import { combobox } from './combobox.js';
import { show, waiting } from './problems.js';
import { go } from './state.js';
import { suggestions } from './suggestions.js';
import { folded, kinds, links, stamp, themes } from './words.js';

const Groups = { LMC: 'lower middle income', UMC: 'upper middle income', LIC: 'low income', HIC: 'high income' };
const once = latest();
let known = null;
let answered = null;

/** The countries to choose from, middle-income ones first. */
async function countries(signal) {
  known ??= (await ask('countries', {}, signal)).countries.map(item).sort((a, b) => Number(b.middle) - Number(a.middle) || a.name.localeCompare(b.name));
  return known;
}

function item(row) {
  return {
    id: row.id,
    name: row.name,
    note: `${row.id} · ${Groups[row.income_group] ?? row.income_group ?? 'not classified'}`,
    middle: row.income_group === 'LMC' || row.income_group === 'UMC',
    words: [row.id, row.iso2 ?? '', ...row.name.split(/[\s,()-]+/), row.name].map(folded).filter(word => word !== ''),
  };
}

/** Suggested partners for one country. */
export async function countryView(place, state) {
  const again = () => countryView(place, state);
  let list;
  try {
    list = known ?? await once(signal => countries(signal));
  } catch (problem) {
    show(place, problem, again);
    return;
  }

  if (!list) return;
  const chosen = list.find(country => country.id === state.country?.toUpperCase());
  if (!place.querySelector('.controls[data-of="country"]')) {
    fill(place, el('h1', { text: 'Partners for a country' }), el('div', { class: 'controls', 'data-of': 'country' }), el('div', { class: 'results' }));
  }

  controls(place.querySelector('.controls'), list, chosen, state);
  await results(place.querySelector('.results'), state);
}

function controls(place, list, chosen, state) {
  // What has the focus stays as it is: it must not vanish under somebody who types.
  if (place.childElementCount > 0 && place.contains(document.activeElement) && place.dataset.country === (state.country ?? '')) return;
  const focused = place.contains(document.activeElement) ? document.activeElement.name || document.activeElement.id : null;
  place.dataset.country = state.country ?? '';
  const all = [['', 'all']];
  fill(place,
    combobox({
      label: 'Country', items: list, value: chosen?.name ?? state.country ?? '',
      more: async (text, signal) => (await ask('countries', { search: text }, signal)).countries.map(item),
      chosen: country => go({ country: country.id, partner: null }),
    }),
    choice('Theme', 'theme', [...all, ...Object.entries(themes)], state.theme, value => go({ theme: value })),
    choice('Kind of partner', 'kind', [...all, ...Object.entries(kinds)], state.kind, value => go({ kind: value })),
    choice('Link', 'history', [['', 'any'], ['new', 'new only'], ['dormant', 'with some history'], ['persistent', links.persistent]], state.history, value => go({ history: value })),
    choice('Show', 'top', [['10', '10'], ['25', '25'], ['200', 'all']], state.top, value => go({ top: value })),
    tick('South-South providers only', 'south', state.south === '1', value => go({ south: value ? '1' : null })),
    tick("Who funds UNIDO's own work", 'unido', state.unido === '1', value => go({ unido: value ? '1' : null })));
  if (focused) (place.querySelector(`[name="${focused}"]`) ?? place.querySelector('input')).focus();
}

async function results(place, state) {
  if (!state.country) {
    answered = null;
    fill(place, el('p', { class: 'hint', text: 'Choose a country: type a name, in any of six languages, or a code such as MAR.' }));
    return;
  }

  // What stands there stays, with the focus that it may have, when only the explanation opens or closes.
  const question = JSON.stringify({ ...state, partner: undefined });
  if (question === answered && place.childElementCount > 0) return;
  answered = null;
  const done = waiting(place, 'Asking …');
  try {
    const answer = await once(signal => ask(`countries/${encodeURIComponent(state.country)}/suggestions`, {
      top: state.top, theme: state.theme, kind: state.kind, 'min-history': state.history, 'south-south': state.south === '1' ? 'true' : null,
      'for-unido': state.unido === '1' ? 'true' : null, language: state.lang,
    }, signal));
    if (answer) {
      write(place, answer, state);
      answered = question;
    }
  } catch (problem) {
    show(place, problem, () => results(place, state));
  } finally {
    done();
  }
}

function write(place, answer, state) {
  document.getElementById('stamp').textContent = stamp(answer.stamp);
  document.title = `${answer.country.name} · MatchEngine`;
  const group = answer.country.incomeGroup ? `${Groups[answer.country.incomeGroup] ?? answer.country.incomeGroup}${answer.country.fiscalYear ? ` in FY${answer.country.fiscalYear}` : ''}` : 'income group not known';
  fill(place,
    el('h2', {}, el('span', { lang: state.lang, text: answer.country.name }), ` (${answer.country.id}), ${group}`),
    answer.closedWhole.map(remark => el('p', { class: 'caution', lang: state.lang, text: remark.sentence })),
    answer.notes.map(note => el('p', { class: 'caution', lang: state.lang, text: note })),
    answer.suggestions.length === 0
      ? el('p', { class: 'hint', text: answer.open === 0 ? 'No pairing is open for this country.' : `None of ${answer.open} open pairings passes these filters. Take one out.` })
      : suggestions(answer, state));
  announce(`${answer.suggestions.length} of ${answer.open} open pairings for ${answer.country.name}`);
}
