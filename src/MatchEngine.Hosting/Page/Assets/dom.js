/** Makes an element. Attributes: `class`, `text`, `on` (listeners), booleans, and any other attribute by name; null and false leave one out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'text') element.textContent = value;
    else if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Fills an element anew. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
}

/** Tells a listener of the page, without moving the focus. */
export function announce(text) {
  document.getElementById('announcement').textContent = text;
}

/** A labelled choice. Options: `[value, text]`. */
export function choice(label, name, options, value, onChange) {
  const select = el('select', { name, on: { change: () => onChange(select.value) } },
    options.map(([code, text]) => el('option', { value: code, text, selected: code === (value ?? '') })));
  return el('label', { class: 'choice' }, el('span', { text: label }), select);
}

/** A labelled yes or no. */
export function tick(label, name, value, onChange) {
  const box = el('input', { type: 'checkbox', name, checked: value, on: { change: () => onChange(box.checked) } });
  return el('label', { class: 'tick' }, box, el('span', { text: label }));
}
