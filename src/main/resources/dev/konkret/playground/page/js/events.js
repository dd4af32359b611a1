// Hears from the server that something changed, and gets over the server being away for a while.
import { change, refresh, store } from './state.js';

const PAUSE = 1500;

/** Keeps the page up to date for as long as it is open. */
export function listen() {
  let source;
  let timer;

  const lost = () => {
    source?.close();
    if (store.connected) change({ connected: false });
    clearTimeout(timer);
    timer = setTimeout(connect, PAUSE);
  };

  const connect = async () => {
    try {
      await refresh();
    } catch {
      return lost();
    }
    source = new EventSource('/control/events');
    // Both: whether the server names its events or not, each one only means "look again".
    const look = () => refresh().catch(lost);
    source.onmessage = look;
    source.addEventListener('changed', look);
    // Between the question above and the stream's start something may have happened.
    source.onopen = look;
    // EventSource would reconnect by itself, but not after every kind of failure, and without saying so to anybody.
    source.onerror = lost;
  };

  connect();
}
