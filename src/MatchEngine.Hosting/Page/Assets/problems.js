import { useKey } from './api.js';
import { el, fill, announce } from './dom.js';

const Patience = 250;

/** Shows that something is awaited, but only where it takes a moment; gives the function that ends it. */
export function waiting(place, text) {
  const timer = setTimeout(() => {
    place.setAttribute('aria-busy', 'true');
    place.prepend(el('p', { class: 'waiting', text }));
  }, Patience);
  return () => {
    clearTimeout(timer);
    place.removeAttribute('aria-busy');
    place.querySelector(':scope > .waiting')?.remove();
  };
}

/** Says what went wrong, what to do, and offers to try again. */
export function show(place, problem, again) {
  if (!('title' in problem)) throw problem;
  const key = el('input', { type: 'password', id: 'key', autocomplete: 'off', required: true });
  const form = el('form', { on: { submit: event => { event.preventDefault(); useKey(key.value); again(); } } },
    el('label', { for: 'key', text: 'Key of this server' }), key, el('button', { type: 'submit', text: 'Use this key' }));
  fill(place, el('section', { class: 'problem', role: 'alert' },
    el('h2', { text: problem.title ?? 'Something went wrong' }),
    el('p', { text: problem.detail ?? '' }),
    problem.remedy ? el('p', { text: problem.remedy }) : null,
    problem.candidates?.length > 0 ? el('ul', {}, problem.candidates.map(candidate => el('li', { text: `${candidate.id} ${candidate.name}` }))) : null,
    problem.status === 401 ? form : el('button', { type: 'button', text: 'Try again', on: { click: again } })));
  announce(problem.title ?? 'Something went wrong');
}
