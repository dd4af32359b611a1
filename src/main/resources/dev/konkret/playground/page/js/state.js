// What the page knows: the world as the server last told it, and where this visitor is in it.
import { get } from './api.js';
import { busyWith } from './busy.js';

const MEMORY = 'konkret.place';

/** `world` is the answer of /control/state or null before the first; the rest is the visitor's own. */
export const store = {
  world: null,
  /** When the visitor's own clock said what, as the world came in; the simulated clock ticks on from there. */
  cameAt: 0,
  person: null,
  /** Where each person is: a channel id, or 'home' for the bot's Home tab. */
  place: {},
  /** ts of the thread that is open beside the conversation. */
  thread: null,
  sidebarOpen: false,
  connected: true,
  ...remembered(),
};

function remembered() {
  try {
    const { person, place } = JSON.parse(localStorage.getItem(MEMORY)) ?? {};
    return { person: person ?? null, place: place ?? {} };
  } catch {
    return {};
  }
}

const listeners = new Set();
export const onChange = (listener) => listeners.add(listener);

let pending = false;

/** Changes the visitor's own part and shows it in the next frame; several changes in one go are drawn once. */
export function change(changes = {}) {
  Object.assign(store, changes);
  localStorage.setItem(MEMORY, JSON.stringify({ person: store.person, place: store.place }));
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    for (const listener of listeners) listener(store);
  });
}

let asking = null;
let askAgain = false;

/** Asks the server for the world. Calls during a running question are answered by one more question after it. */
export function refresh() {
  if (asking) {
    askAgain = true;
    return asking;
  }
  asking = busyWith((async () => {
    try {
      do {
        askAgain = false;
        take(await get('state'));
      } while (askAgain);
    } finally {
      asking = null;
    }
  })());
  return asking;
}

function take(world) {
  const people = humans(world);
  const person = people.some((user) => user.id === store.person) ? store.person : people[0]?.id ?? null;
  change({ world, person, cameAt: Date.now(), connected: true });
}

/** The people one can be: everybody with a seat at the keyboard. */
export const humans = (world) => world.users.filter((user) => !user.is_bot && !user.deleted);

export const user = (id) => store.world.users.find((one) => one.id === id);
export const channel = (id) => store.world.channels.find((one) => one.id === id);
/** What the simulated clock shows: what it showed when the world came in, and the time since. */
export const now = () => new Date(Date.parse(store.world.clock.now) + Date.now() - store.cameAt);
export const zone = () => store.world.clock.zone;
export const me = () => user(store.person);
export const myZone = () => me()?.tz || zone();
export const myLanguage = () => (me()?.locale?.startsWith('en') ? 'en' : 'de');

/** The channels a person sees: their own, public ones they could join (not as a guest), their conversation with the bot. */
export function channelsOf(person) {
  const guest = user(person)?.is_restricted || user(person)?.is_ultra_restricted;
  return store.world.channels.filter((one) => {
    if (one.is_im) return one.user === person;
    return one.members.includes(person) || !(one.is_private || one.is_archived || guest);
  });
}

export const isMember = (one, person) => (one.is_im ? one.user === person : one.members.includes(person));

/** Where the person is; the first channel of theirs when they have not been anywhere or it is gone. */
export function placeOf(person) {
  const place = store.place[person];
  const open = channelsOf(person);
  if (place === 'home' || open.some((one) => one.id === place)) return place;
  return (open.find((one) => !one.is_im && isMember(one, person)) ?? open[0])?.id ?? 'home';
}

/** What the person can see of a channel: everything but private notes to others. */
export const visible = (one, person) =>
  one.messages.filter((message) => !message.ephemeral_to || message.ephemeral_to === person);

/** The bot's conversation with a person; undefined before the first word was said. */
export const directMessages = (person) => store.world.channels.find((one) => one.is_im && one.user === person);

export const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

export function goTo(place, thread = null) {
  change({ place: { ...store.place, [store.person]: place }, thread, sidebarOpen: false });
}

export function become(person) {
  if (person !== store.person) change({ person, thread: null });
}
