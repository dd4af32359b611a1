// What each person has not seen yet. The simulated Slack has no read marks; they live in this browser.
import { channelsOf, isMember, store, visible } from './state.js';

const MEMORY = 'konkret.read';
let read = load();

function load() {
  try {
    return JSON.parse(localStorage.getItem(MEMORY)) ?? {};
  } catch {
    return {};
  }
}

const save = () => localStorage.setItem(MEMORY, JSON.stringify(read));
const newest = (messages) => messages.reduce((last, message) => (message.ts > last ? message.ts : last), '0');

/** On the very first look nothing is new: what the team said before the visitor came is history. */
export function begin() {
  const { world } = store;
  const last = newest(world.channels.flatMap((one) => one.messages));
  // After a reset the marks lie in the future of the new world, and would hide everything new.
  if (read.team === world.team.id && read.last <= last) {
    read.last = last;
    return;
  }
  read = { team: world.team.id, last, since: last, marks: {} };
  save();
}

export function forget() {
  read = {};
  save();
}

/** Everything up to now in this channel has been seen by the person. */
export function markRead(person, one) {
  const last = newest(visible(one, person));
  const mark = `${person}/${one.id}`;
  if (read.marks[mark] === last) return;
  read.marks[mark] = last;
  read.last = last > read.last ? last : read.last;
  save();
}

/** The messages in this channel that are new to the person. */
export function unread(person, one) {
  const since = read.marks?.[`${person}/${one.id}`] ?? read.since ?? '0';
  return visible(one, person).filter((message) => message.user !== person && message.ts > since);
}

/** How many things wait for the person in particular: direct messages, private notes, mentions. */
export function calls(person) {
  return channelsOf(person)
    .filter((one) => isMember(one, person))
    .flatMap((one) => unread(person, one).filter((message) => one.is_im || concerns(person, message)))
    .length;
}

const concerns = (person, message) =>
  message.ephemeral_to === person || (message.text ?? '').includes(`<@${person}`);
