import { ask, latest } from './api.js';
import { el, fill } from './dom.js';
import { show, waiting } from './problems.js';
import { go } from './state.js';
import { bar } from './suggestions.js';
import { interval, kinds, link, outcomes, plain, points, stamp } from './words.js';

const dialog = document.getElementById('explanation');
const once = latest();
let shown = null;
let opener = null;

dialog.addEventListener('close', () => {
  if (shown) go({ partner: null });
});
dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});

/** Opens, changes or closes the explanation as the address says. */
export async function explanation(state) {
  const wanted = state.view !== 'compare' && state.country && state.partner ? `${state.country}/${state.partner}` : null;
  const question = wanted && JSON.stringify([wanted, state.theme, state.unido, state.lang]);
  if (question === shown) return;
  shown = question;
  if (!wanted) {
    once(async () => undefined);
    dialog.close();
    (document.querySelector(`[data-partner="${CSS.escape(opener ?? '')}"]`) ?? document.querySelector('[role="gridcell"][tabindex="0"]'))?.focus();
    return;
  }

  opener = state.partner;
  frame(el('h2', { id: 'explanation-title', text: `${state.country} and ${state.partner}` }));
  if (!dialog.open) dialog.showModal();
  const body = dialog.querySelector('.body');
  const done = waiting(body, 'Asking …');
  try {
    const answer = await once(signal => ask(`pairings/${encodeURIComponent(state.country)}/${encodeURIComponent(state.partner)}`, {
      theme: state.theme, 'for-unido': state.unido === '1' ? 'true' : null, language: state.lang,
    }, signal));
    if (answer) {
      done();
      write(answer, state);
    }
  } catch (problem) {
    show(body, problem, () => { shown = null; explanation(state); });
  } finally {
    done();
  }
}

function frame(title, ...content) {
  fill(dialog,
    el('header', {}, title, el('button', { type: 'button', class: 'close', 'aria-label': 'Close the explanation', text: '×', on: { click: () => dialog.close() } })),
    el('div', { class: 'body', tabindex: '0', role: 'region', 'aria-labelledby': 'explanation-title' }, ...content));
}

function write(answer, state) {
  const s = answer.suggestion;
  const scores = answer.rules.filter(rule => rule.kind === 'score');
  const met = scores.filter(rule => rule.outcome === 'met' && rule.points > 0).sort((a, b) => b.points - a.points);
  const open = scores.filter(rule => rule.outcome === 'cannot_tell').sort((a, b) => b.pointsHigh - a.pointsHigh);
  const title = el('h2', { id: 'explanation-title' }, el('span', { lang: state.lang, text: s.partner.name }), ' for ', el('span', { lang: state.lang, text: s.country.name }));
  frame(title,
    el('p', { class: 'lead' }, answer.isOpen && s.rank > 0 ? `Place ${s.rank} · ` : '', `${plain(kinds, s.partner.kind)}${s.partner.kindIsStated ? '' : '*'} · link: ${link(s.link)}`),
    part('Closed by', answer.closed, remark => line(remark, state), 'closed'),
    el('section', {}, el('h3', { text: 'Score' }),
      el('p', {}, bar(s.score, s.scoreHigh, Math.max(s.scoreHigh, 1)), ` ${interval(s.score, s.scoreHigh)} points`),
      el('p', { class: 'note', text: `${list(s.levels, 'level')} · ${list(s.modalities, 'modality')} · ${list(s.themes, 'theme')}` })),
    part('Why: rules that are met', met, rule => ruled(rule, state, `+${points(rule.points)}`)),
    part('What to be careful about', s.cautions, remark => line(remark, state)),
    part('What to do next', s.nextSteps, remark => line(remark, state)),
    part('What is missing', s.missing, missing => el('li', {}, el('code', { text: missing.fact }), ` could add ${points(missing.points)}: ${missing.description}${missing.canBeSupplied ? ' You can supply it.' : ''}`)),
    likelihood('How likely history makes it', s.likelihood, state),
    likelihood("How likely it funds UNIDO's own work there", answer.unidoFunding, state),
    rest('Rules that cannot tell', open, rule => ruled(rule, state, `up to +${points(rule.pointsHigh)}`)),
    rest('Gates', answer.rules.filter(rule => rule.kind === 'gate'), rule => ruled(rule, state, plain(outcomes, rule.outcome))),
    rest('Rules that are not met', scores.filter(rule => rule.outcome === 'not_met'), rule => ruled(rule, state, plain(outcomes, rule.outcome))),
    rest('Facts that rules made', answer.rules.filter(rule => rule.kind === 'derive'), rule => ruled(rule, state, plain(outcomes, rule.outcome))),
    el('p', { class: 'note', text: '[rule ¶paragraph, class]: stated by the document, inferred from it, or ours. * a kind of ours: paragraph 11 does not name it.' }),
    el('p', { class: 'note', text: stamp(answer.stamp) }));
}

const list = (codes, what) => codes.length > 0 ? codes.map(code => code.replaceAll('_', ' ')).join(', ') : `${what} not advised`;

const part = (title, items, make, style) => items.length > 0 ? el('section', { class: style }, el('h3', { text: title }), el('ul', {}, items.map(make))) : null;

const rest = (title, items, make) => items.length > 0 ? el('details', {}, el('summary', { text: `${title} (${items.length})` }), el('ul', {}, items.map(make))) : null;

const cited = rule => el('span', { class: 'cited', text: `[${rule.rule} ¶${rule.paragraphs.join(', ')}, ${rule.class}]` });

const line = (remark, state) => el('li', {}, el('span', { lang: state.lang, dir: 'auto', text: remark.sentence }), ' ', remark.rule ? cited(remark) : null);

/** A rule with its figure, its paragraph and the facts that it stands on. */
function ruled(rule, state, figure) {
  return el('li', {},
    el('span', { class: 'points', text: figure }), ' ',
    el('span', { lang: state.lang, dir: 'auto', text: rule.sentence ?? rule.title }), ' ', cited(rule),
    rule.facts?.length > 0 ? el('details', { class: 'facts' }, el('summary', { text: 'Facts and sources' }),
      el('p', { class: 'note' }, el('span', { text: rule.title }), rule.condition ? [': ', el('code', { text: rule.condition })] : null),
      facts(rule.facts)) : null);
}

function facts(known) {
  return el('ul', {}, known.map(fact => el('li', {},
    el('code', { text: fact.fact }), ' ', el('strong', { dir: 'auto', text: fact.value }),
    el('span', { class: 'note', text: ` ${[fact.year, fact.source].filter(part => part).join(', ')}` }),
    fact.from.length > 0 ? facts(fact.from) : null)));
}

/** The model, apart from the rules: it repeats what has been, and says nothing of how good a partnership would be. */
function likelihood(title, value, state) {
  if (!value) return null;
  return el('section', { class: 'model' }, el('h3', { text: title }),
    el('p', { text: `${value.word}; more likely than ${Math.round(100 * value.percentile)}% of the others${value.frequency === undefined ? '' : `; ${Math.round(100 * value.frequency)}% of such pairings became real`}. It repeats what has been and says nothing of quality.` }),
    el('ul', {}, value.parts.map(piece => el('li', {}, el('span', { class: 'points', text: piece.contribution >= 0 ? '+' : '−' }), ' ', el('span', { lang: state.lang, dir: 'auto', text: piece.sentence })))));
}
