import { ask, latest } from './api.js';
import { announce, choice, el, fill } from './dom.js';
import { show, waiting } from './problems.js';
import { go } from './state.js';
import { points } from './words.js';

const once = latest();
const measured = latest();

/** Two versions of a rule set, and what the step between them does. */
export async function compareView(place, state) {
  document.title = 'Compare rules · MatchEngine';
  const again = () => compareView(place, state);
  if (!place.querySelector('.controls[data-of="compare"]')) {
    fill(place, el('h1', { text: 'Compare two versions of the rules' }), el('div', { class: 'controls', 'data-of': 'compare' }), el('div', { class: 'results' }));
  }

  const results = place.querySelector('.results');
  measured(async () => undefined);
  const done = waiting(results, 'Asking …');
  try {
    const answer = await once(async signal => {
      const sets = await ask('rule-sets', {}, signal);
      const names = [...sets.released, sets.current];
      const before = state.before ?? (sets.released.findLast(set => set.revision !== sets.current.revision) ?? sets.current).name;
      const after = state.after ?? sets.current.name;
      return { names, before, after, diff: await ask(`rule-sets/${encodeURIComponent(before)}/diff/${encodeURIComponent(after)}`, {}, signal) };
    });
    if (answer) {
      controls(place.querySelector('.controls'), answer);
      write(results, answer);
    }
  } catch (problem) {
    show(results, problem, again);
  } finally {
    done();
  }
}

function controls(place, { names, before, after }) {
  const focused = place.contains(document.activeElement) ? document.activeElement.name : null;
  const options = names.map(set => [set.name, set.name === 'current' ? `in force: ${set.id}@${set.version}` : set.name]);
  fill(place,
    choice('Before', 'before', options, before, value => go({ before: value })),
    choice('After', 'after', options, after, value => go({ after: value })));
  if (focused) place.querySelector(`[name="${focused}"]`)?.focus();
}

function write(place, { before, after, diff }) {
  const impact = el('div', { class: 'impact' });
  const button = el('button', { type: 'button', text: 'Measure what it does to all middle-income countries', on: { click: () => measure(impact, button, before, after) } });
  fill(place,
    el('h2', { text: diff.changes.length === 0 ? 'No difference' : `${diff.changes.length} difference${diff.changes.length === 1 ? '' : 's'}` }),
    diff.changes.length > 0 ? el('p', { text: `Taken together they reach ${diff.reach}.` }) : null,
    el('ul', { class: 'changes' }, diff.changes.map(change => el('li', {}, el('strong', { text: change.subject }), ` ${change.title} `, el('span', { class: `tag ${change.kind}`, text: change.kind }),
      el('ul', {}, change.sentences.map(sentence => el('li', { text: sentence })))))),
    diff.changes.length > 0 ? button : null, impact);
  announce(`${diff.changes.length} differences`);
}

async function measure(place, button, before, after) {
  button.disabled = true;
  const done = waiting(place, 'Comparing every pairing; this takes some seconds …');
  try {
    const impact = await measured(signal => ask(`rule-sets/${encodeURIComponent(before)}/impact/${encodeURIComponent(after)}`, {}, signal));
    if (impact) writeImpact(place, impact);
  } catch (problem) {
    show(place, problem, () => measure(place, button, before, after));
  } finally {
    done();
    button.disabled = false;
  }
}

function writeImpact(place, impact) {
  const changed = impact.countries.filter(country => country.enter.length + country.leave.length + country.moves.length > 0);
  const text = move => `${move.partnerName ?? move.partner}: place ${move.rankBefore ?? '–'} → ${move.rankAfter ?? '–'}`
    + (move.scoreBefore !== undefined && move.scoreAfter !== undefined ? `, ${points(move.scoreBefore)} → ${points(move.scoreAfter)} points` : '')
    + (move.causes.length > 0 ? ` (${move.causes.join(', ')})` : '');
  const list = (title, moves) => moves.length > 0 ? [el('h4', { text: title }), el('ul', {}, moves.map(move => el('li', { text: text(move) })))] : [];
  fill(place, el('h3', { text: `${changed.length} of ${impact.asked} countries change among their first ${impact.top} (${impact.pairings} pairings compared)` }),
    changed.map(country => el('details', {}, el('summary', { text: `${country.name}: ${country.enter.length} enter, ${country.leave.length} leave, ${country.moves.length} move` }),
      ...list('Enter', country.enter), ...list('Leave', country.leave), ...list('Move', country.moves))));
  announce(`${changed.length} countries change`);
}
