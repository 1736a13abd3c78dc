/** Asks the server. Everything that goes wrong is a Problem, with words for the reader. */
const KeyName = 'matchengine-key';

export class Problem extends Error {
  constructor(status, title, detail, remedy, candidates = []) {
    super(detail);
    Object.assign(this, { status, title, detail, remedy, candidates });
  }
}

/** Keeps the key for this tab only. */
export function useKey(key) {
  sessionStorage.setItem(KeyName, key);
}

/**
 * Asks for one document.
 * @param {string} path below the API, with `{}` already filled in
 * @param {object} query empty values are left out
 * @param {AbortSignal} signal ends the question early; the answer to an ended question is never shown
 */
export async function ask(path, query = {}, signal = undefined) {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false));
  const headers = { Accept: 'application/json' };
  const key = sessionStorage.getItem(KeyName);
  if (key) headers['X-Api-Key'] = key;
  let response;
  try {
    response = await fetch(`api/${path}${parameters.size > 0 ? `?${parameters}` : ''}`, { headers, signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, 'The server does not answer', 'The page could not reach its server.', 'Check that it still runs, then try again.');
  }
  const document = await response.json().catch(error => {
    if (error.name === 'AbortError') throw error;
    throw new Problem(response.status, 'The answer cannot be read', `The server answered ${response.status} without a document.`, 'Try again; if it stays so, tell the one who runs the server.');
  });
  if (!response.ok) {
    throw new Problem(response.status, document.title, document.detail, document.remedy, document.candidates);
  }
  return document;
}

/** Runs one question at a time: a new one ends the one before. */
export function latest() {
  let running = null;
  return async question => {
    running?.abort();
    const mine = running = new AbortController();
    try {
      const answer = await question(mine.signal);
      return mine.signal.aborted ? undefined : answer;
    } catch (error) {
      if (error.name === 'AbortError' || mine.signal.aborted) return undefined;
      throw error;
    }
  };
}
