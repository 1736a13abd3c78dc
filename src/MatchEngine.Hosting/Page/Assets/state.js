/** What the page shows, as the address says it: it can be sent to a colleague, and the back button works. */
const Defaults = { view: 'country', top: '10', lang: 'en' };
const listeners = [];

export function read() {
  return { ...Defaults, ...Object.fromEntries(new URLSearchParams(location.search)) };
}

/** Changes some of it; null takes a part out. */
export function go(changes, { replace = false } = {}) {
  const next = { ...read(), ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(next)) {
    if (value !== null && value !== undefined && value !== '' && value !== Defaults[name]) query.set(name, value);
  }
  const address = query.size > 0 ? `?${query}` : location.pathname;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  tell();
}

export function whenChanged(listener) {
  listeners.push(listener);
}

function tell() {
  const state = read();
  for (const listener of listeners) listener(state);
}

window.addEventListener('popstate', tell);
