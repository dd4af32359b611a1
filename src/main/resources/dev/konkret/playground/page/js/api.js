// The control API of the playground. One place that knows addresses, and what a failed answer looks like.
import { busyWith } from './busy.js';

/** What the server refused: `code` is its own name for it, such as `user_not_found`. */
export class Refused extends Error {
  constructor(code, answer) {
    super(code);
    this.code = code;
    this.answer = answer;
  }
}

/** The server cannot be reached at all. */
export class Unreachable extends Error {}

async function call(path, options) {
  let response;
  try {
    response = await fetch(`/control/${path}`, { cache: 'no-store', ...options });
  } catch (cause) {
    throw new Unreachable(String(cause));
  }
  let answer;
  try {
    answer = await response.json();
  } catch {
    // A proxy's or a dying server's error page is as good as no answer.
    throw new Unreachable(`HTTP ${response.status}`);
  }
  if (!answer.ok) throw new Refused(answer.error ?? `HTTP ${response.status}`, answer);
  return answer;
}

export const get = (path) => call(path);

/** Posts a JSON body; resolves when the bot has answered the delivery. */
export const post = (path, body = {}) =>
  busyWith(
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
