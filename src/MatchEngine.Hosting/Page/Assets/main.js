import { compareView } from './compare.js';
import { countryView } from './country.js';
import { explanation } from './explanation.js';
import { heatmapView } from './heatmap.js';
import { go, read, whenChanged } from './state.js';

const views = { country: countryView, map: heatmapView, compare: compareView };
const place = document.getElementById('view');
const language = document.getElementById('language');

function render(state) {
  const view = views[state.view] ? state.view : 'country';
  for (const link of document.querySelectorAll('nav a')) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  language.value = state.lang;
  views[view](place, state);
  explanation(state);
}

document.querySelector('nav').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go({ view: link.dataset.view, partner: null });
  place.focus();
});
language.addEventListener('change', () => go({ lang: language.value }));
whenChanged(render);
render(read());
