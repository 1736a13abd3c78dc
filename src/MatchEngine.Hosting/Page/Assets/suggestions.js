import { el } from './dom.js';
import { go } from './state.js';
import { interval, kinds, link, plain, points, themes } from './words.js';

/** The table of suggested partners: rank, partner, score with its interval, likelihood, link, themes. */
export function suggestions(answer, state) {
  const most = Math.max(1, ...answer.suggestions.map(s => s.scoreHigh));
  return el('table', { class: 'suggestions' },
    el('caption', { text: `${answer.suggestions.length} of ${answer.open} open pairings${state.theme ? `, ranked for ${plain(themes, state.theme)}` : ''}. Score: points that are sure, to what missing facts could add. Likelihood: how often such pairings became real, not how good they would be.` }),
    el('thead', {}, el('tr', {}, ['Place', 'Partner', 'Score', 'Likelihood', 'Link', 'Themes'].map(text => el('th', { scope: 'col', text })))),
    el('tbody', {}, answer.suggestions.map(s => row(s, most, state))));
}

function row(s, most, state) {
  return el('tr', {},
    el('td', { class: 'rank', 'data-label': 'Place', text: s.rank }),
    el('th', { scope: 'row' },
      el('button', { type: 'button', class: 'open', 'data-partner': s.partner.id, lang: state.lang, 'aria-haspopup': 'dialog', on: { click: () => go({ partner: s.partner.id }) } }, s.partner.name),
      el('span', { class: 'note', text: ` ${s.partner.id} · ${plain(kinds, s.partner.kind)}${s.partner.kindIsStated ? '' : '*'}` }),
      s.reasons.length > 0 ? el('span', { class: 'reason', lang: state.lang, dir: 'auto', text: s.reasons[0].sentence }) : null),
    el('td', { 'data-label': 'Score' }, bar(s.score, s.scoreHigh, most), el('span', { class: 'figure', text: interval(s.score, s.scoreHigh) })),
    el('td', { 'data-label': 'Likelihood' }, s.likelihood ? likelihood(s.likelihood) : el('span', { class: 'note', text: 'no record' })),
    el('td', { 'data-label': 'Link', text: link(s.link) }),
    el('td', { class: 'themes', 'data-label': 'Themes', text: s.themes.length > 0 ? s.themes.map(theme => plain(themes, theme)).join(', ') : '–' }));
}

/** What is sure in full, what missing facts could add as an outline. The figure beside it says the same in text. */
export function bar(low, high, most) {
  const sure = el('span', { class: 'sure' });
  const possible = el('span', { class: 'possible' });
  sure.style.inlineSize = `${(100 * low) / most}%`;
  possible.style.inlineSize = `${(100 * Math.max(0, high - low)) / most}%`;
  return el('span', { class: 'bar', 'aria-hidden': 'true', title: `${points(low)} points are sure, ${points(high)} are possible` }, sure, possible);
}

function likelihood(value) {
  const part = el('span', { class: 'sure' });
  part.style.inlineSize = `${100 * value.percentile}%`;
  return [el('span', { class: 'bar likely', 'aria-hidden': 'true' }, part), el('span', { class: 'figure', text: value.word, title: `More likely than ${Math.round(100 * value.percentile)}% of the country's open pairings` })];
}
