import { el, fill } from './dom.js';
import { folded } from './words.js';

const Shown = 12;
let made = 0;

/**
 * A text field that offers what fits while one types (pattern of ARIA: combobox with a list box).
 * @param {object} options label; items of `{ id, name, note, words }`; `more(text, signal)` for names that the items do not have; `chosen(item)`
 */
export function combobox({ label, items, more, value, chosen }) {
  const id = `combobox-${++made}`;
  let offered = [];
  let active = -1;
  let timer = 0;
  let asking = null;
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const input = el('input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': `${id}-list`, value: value ?? '',
    on: { input: () => offer(), keydown: onKey, focus: () => input.select(), blur: () => close() },
  });

  function find(text) {
    const wanted = folded(text.trim());
    if (wanted === '') return items.slice(0, Shown);
    const rank = item => folded(item.id) === wanted ? 0 : folded(item.name).startsWith(wanted) ? 1 : item.words.some(word => word.startsWith(wanted)) ? 2 : item.words.some(word => word.includes(wanted)) ? 3 : 9;
    return items.map(item => [rank(item), item]).filter(([place]) => place < 9).sort((a, b) => a[0] - b[0]).slice(0, Shown).map(([, item]) => item);
  }

  function offer() {
    clearTimeout(timer);
    asking?.abort();
    const text = input.value;
    open(find(text));
    if (offered.length === 0 && text.trim().length > 1 && more) {
      timer = setTimeout(async () => {
        asking = new AbortController();
        const found = await more(text, asking.signal).catch(() => []);
        if (input.value === text && document.activeElement === input) open(found.slice(0, Shown), true);
      }, 200);
    }
  }

  function open(found, all = false) {
    offered = found;
    active = found.length > 0 ? 0 : -1;
    fill(list, found.length === 0 && all ? el('li', { class: 'none', text: 'Nothing of this name.' }) : null, found.map((item, i) => el('li', {
      id: `${id}-${i}`, role: 'option', 'aria-selected': i === active ? 'true' : 'false',
      // before blur, which would close the list under the pointer
      on: { mousedown: event => { event.preventDefault(); choose(item); } },
    }, el('span', { text: item.name }), el('span', { class: 'note', text: item.note }))));
    const shown = list.childElementCount > 0;
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    mark();
  }

  function mark() {
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', `${id}-${active}`);
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    fill(list);
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(item) {
    input.value = item.name;
    close();
    chosen(item);
  }

  function onKey(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) offer();
      else if (offered.length > 0) {
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length;
        mark();
      }
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(offered[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  }

  return el('div', { class: 'combobox' }, el('label', { for: id, text: label }), input, list);
}
