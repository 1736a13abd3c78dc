import { ask, latest } from './api.js';
import { announce, choice, el, fill } from './dom.js';
import { show, waiting } from './problems.js';
import { go, read } from './state.js';
import { interval, kinds, links, plain, stamp, themes } from './words.js';

const Levels = 8;
const once = latest();
let shown = null;

/** What a cell's shade can tell. Each gives 0 to 1, or null where there is nothing to tell. */
const measures = {
  score: { name: 'Score, points that are sure', of: (row, i, most) => row.score[i] === null ? null : row.score[i] / most },
  high: { name: 'Score, points that are possible', of: (row, i, most) => row.scoreHigh[i] === null ? null : row.scoreHigh[i] / most },
  likely: { name: 'Likelihood', of: (row, i) => row.percentile[i] },
  place: { name: 'Place in the country', of: (row, i) => row.rank[i] === null ? null : 1 - Math.min(1, (row.rank[i] - 1) / 30) },
};
const orders = {
  rows: { region: ['Region', row => row.region ?? '~'], group: ['Income group', row => row.incomeGroup ?? '~'], name: ['Name', row => row.name] },
  columns: { kind: ['Kind', partner => partner.kind], name: ['Name', partner => partner.name] },
};

/** All middle-income countries by all partners. */
export async function heatmapView(place, state) {
  if (!place.querySelector('.controls[data-of="map"]')) {
    shown = null;
    fill(place, el('h1', { text: 'All countries by all partners' }), el('div', { class: 'controls', 'data-of': 'map' }), el('p', { class: 'reading', 'aria-live': 'polite' }), el('div', { class: 'map' }));
  }

  document.title = 'Heat map · MatchEngine';
  controls(place.querySelector('.controls'), state);
  const map = place.querySelector('.map');
  const asked = JSON.stringify([state.theme, state.lang, state.measure, state.rows, state.columns, state.kind]);
  if (asked === shown) return;
  const done = waiting(map, 'Asking for the whole world …');
  try {
    const matrix = await once(signal => ask('matrix', { theme: state.theme, language: state.lang }, signal));
    if (matrix) {
      write(map, matrix, state);
      shown = asked;
    }
  } catch (problem) {
    shown = null;
    show(map, problem, () => heatmapView(place, read()));
  } finally {
    done();
  }
}

function controls(place, state) {
  const focused = place.contains(document.activeElement) ? document.activeElement.name : null;
  const named = choices => Object.entries(choices).map(([code, [name]]) => [code, name]);
  fill(place,
    choice('Shade', 'measure', Object.entries(measures).map(([code, measure]) => [code, measure.name]), state.measure ?? 'score', value => go({ measure: value })),
    choice('Theme', 'theme', [['', 'all'], ...Object.entries(themes)], state.theme, value => go({ theme: value })),
    choice('Kind of partner', 'kind', [['', 'all'], ...Object.entries(kinds)], state.kind, value => go({ kind: value })),
    choice('Rows by', 'rows', named(orders.rows), state.rows ?? 'region', value => go({ rows: value })),
    choice('Columns by', 'columns', named(orders.columns), state.columns ?? 'kind', value => go({ columns: value })));
  if (focused) place.querySelector(`[name="${focused}"]`)?.focus();
}

const sorted = (things, key) => things.map((thing, i) => [key(thing), thing.name, i]).sort((a, b) => a[0].localeCompare(b[0]) || a[1].localeCompare(b[1])).map(([, , i]) => i);

function write(place, matrix, state) {
  document.getElementById('stamp').textContent = stamp(matrix.stamp);
  const measure = measures[state.measure] ?? measures.score;
  const rows = sorted(matrix.countries, (orders.rows[state.rows] ?? orders.rows.region)[1]).map(i => matrix.countries[i]);
  const columns = sorted(matrix.partners, (orders.columns[state.columns] ?? orders.columns.kind)[1]).filter(i => !state.kind || matrix.partners[i].kind === state.kind);
  const most = Math.max(1, ...rows.flatMap(row => state.measure === 'high' ? row.scoreHigh : row.score).filter(value => value !== null));
  const grid = el('table', { role: 'grid', 'aria-label': `${measure.name}, ${rows.length} countries by ${columns.length} partners`, 'aria-describedby': 'map-help' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col', text: 'Country' }), columns.map(i => el('th', { scope: 'col', class: 'partner', title: matrix.partners[i].name }, el('span', { text: matrix.partners[i].id }))))),
    el('tbody', {}, rows.map(row => el('tr', {}, el('th', { scope: 'row', title: row.region, lang: state.lang, text: row.name }), columns.map(i => cell(row, i, matrix.partners[i], measure, most))))));
  fill(place, el('p', { id: 'map-help', class: 'note', text: 'Arrow keys go from cell to cell, Enter opens the explanation. The further from the ground, the more; a stroke: a gate closes the pairing; a dot: nothing to tell.' }), el('div', { class: 'scroll' }, grid));
  wander(grid, matrix, rows, columns);
  announce(`${rows.length} countries by ${columns.length} partners`);
}

function cell(row, i, partner, measure, most) {
  const value = measure.of(row, i, most);
  const closed = row.closed[i] !== null;
  const shade = closed ? 'closed' : value === null ? 'unknown' : `l${Math.min(Levels, Math.max(0, Math.round(value * Levels)))}`;
  return el('td', { role: 'gridcell', tabindex: '-1', class: shade, 'aria-label': sentence(row, i, partner) });
}

function sentence(row, i, partner) {
  const pairing = `${row.name} and ${partner.name}`;
  if (row.closed[i] !== null) return `${pairing}: closed by ${row.closed[i].join(', ')}`;
  const likely = row.percentile[i] === null ? 'no likelihood' : `more likely than ${Math.round(100 * row.percentile[i])}%`;
  return `${pairing}: place ${row.rank[i]}, ${interval(row.score[i], row.scoreHigh[i])} points, ${likely}, ${row.link[i] === null ? 'no record' : `${plain(links, row.link[i])} link`}`;
}

/** One cell can be reached by Tab; arrows, Home, End and the page keys go on from it. */
function wander(grid, matrix, rows, columns) {
  const reading = document.querySelector('.reading');
  const cells = [...grid.tBodies[0].rows].map(row => [...row.cells].slice(1));
  if (cells.length === 0 || cells[0].length === 0) return;
  let at = [0, 0];
  cells[0][0].tabIndex = 0;
  const tell = target => { reading.textContent = target.getAttribute('aria-label'); };
  const place = target => [target.parentElement.rowIndex - 1, target.cellIndex - 1];
  const open = target => {
    const [r, c] = place(target);
    go({ country: rows[r].id, partner: matrix.partners[columns[c]].id });
  };
  const move = (r, c) => {
    cells[at[0]][at[1]].tabIndex = -1;
    at = [Math.min(Math.max(r, 0), cells.length - 1), Math.min(Math.max(c, 0), cells[0].length - 1)];
    const target = cells[at[0]][at[1]];
    target.tabIndex = 0;
    target.focus();
  };
  grid.addEventListener('keydown', event => {
    if (!event.target.matches('td')) return;
    const [r, c] = place(event.target);
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const targets = {
      ArrowDown: [r + 1, c], ArrowUp: [r - 1, c], ArrowRight: [r, c + forward], ArrowLeft: [r, c - forward],
      Home: [event.ctrlKey ? 0 : r, 0], End: [event.ctrlKey ? cells.length : r, cells[0].length], PageDown: [r + 10, c], PageUp: [r - 10, c],
    };
    if (targets[event.key]) {
      event.preventDefault();
      move(...targets[event.key]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(event.target);
    }
  });
  grid.addEventListener('focusin', event => {
    if (event.target.matches('td')) {
      cells[at[0]][at[1]].tabIndex = -1;
      at = place(event.target);
      event.target.tabIndex = 0;
      tell(event.target);
    }
  });
  grid.addEventListener('pointerover', event => event.target.matches('td') && tell(event.target));
  grid.addEventListener('click', event => event.target.matches('td') && open(event.target));
}
