// Hears from the server that something changed, and gets over the server being away for a while.
import { change, refresh, store } from './state.js';

const PAUSE = 1500;

let source;
let timer;

/** Keeps the page up to date for as long as it is open. */
export async function listen() {
  try {
    await refresh();
  } catch {
    lost();
    return;
  }
  source = new EventSource('/control/events');
  // The server's events say no more than "look again".
  const look = () => refresh().catch(lost);
  source.onmessage = look;
  source.addEventListener('changed', look);
  // Between the question above and the stream's start something may have happened.
  source.onopen = look;
  // EventSource would reconnect by itself, but not after every kind of failure, and without saying so to anybody.
  source.onerror = lost;
}

/** Says that the server is away and tries again until it is back. */
export function lost() {
  source?.close();
  if (store.connected) change({ connected: false });
  clearTimeout(timer);
  timer = setTimeout(listen, PAUSE);
}
