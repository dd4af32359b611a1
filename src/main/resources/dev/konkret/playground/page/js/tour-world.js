// What the tour's chapters need to know about the world, and the few things they can do in it.
import { post } from './api.js';
import { stateValues } from './form.js';
import { firstName } from './avatar.js';
import { parts } from './dates.js';
import { t } from './i18n.js';
import { become, channel, directMessages, goTo, humans, now, placeOf, refresh, store, zone } from './state.js';
import { toast } from './toast.js';
import { isWorkday, nextWorkday } from './workdays.js';

/** Who plays which part, and where. */
export function castRoles() {
  const bot = store.world.bot.user_id;
  const staff = humans(store.world).filter((who) => !who.is_restricted && !who.is_ultra_restricted && !who.is_stranger);
  const open = store.world.channels.filter((one) => !one.is_im && !one.is_private && !one.is_archived);
  // Where the bot has introduced itself already there is something to look at from the start.
  const room = open.find((one) => fromBot(one, '0').length) ?? open.find((one) => one.members.includes(bot)) ?? open[0];
  const [author, owner, bystander] = staff.filter((who) => room.members.includes(who.id));
  const manager = staff.find((who) => who.is_admin) ?? owner;
  return { author: author.id, owner: owner.id, bystander: (bystander ?? owner).id, manager: manager.id, room: room.id };
}

/** Everybody who plays a part. */
export const everybody = (cast) => [cast.author, cast.owner, cast.bystander, cast.manager];

/** The values for the placeholders of the texts. */
export const names = (cast) => ({
  author: firstName(cast.author), owner: firstName(cast.owner), bystander: firstName(cast.bystander), manager: firstName(cast.manager), channel: channel(cast.room).name,
});

/** Messages of the bot in a channel since the tour began, newest first. */
export const fromBot = (room, since) =>
  (room?.messages ?? []).filter((one) => one.ts > since && !one.subtype?.startsWith('channel_') && (one.bot_id || one.user === store.world.bot.user_id)).reverse();

/** The private question to the author, newest first. */
export const prompt = (cast, since) =>
  fromBot(channel(cast.room), since).find((one) => one.ephemeral_to === cast.author && elements(one).length);

/** What the bot wrote to a person about steps. That people are asked to vote has nothing to do with it and may come at any time. */
export const letters = (person, since) => fromBot(directMessages(person), since).filter((one) => !isPoll(one));

/** What the bot wrote to a person about votes, newest first. */
export const polls = (person) => fromBot(directMessages(person), '0').filter(isPoll);

const isPoll = (one) => elements(one).some(({ element }) => element.action_id.startsWith('poll_'));

/** Nobody is written to after hours, and then the tour would wait for the morning: it goes there first. */
export async function toWorkingTime() {
  const [year, month, day, hour, minute] = parts(now(), zone());
  const today = Date.UTC(year, month - 1, day);
  const clock = `${hour}:${minute}`;
  const evening = new Date(today).getUTCDay() === 5 ? '14:30' : '16:30';
  if (isWorkday(today) && clock >= '09:00' && clock < evening) return;
  await post('clock', { to: nextWorkday(now(), zone()) });
  await refresh();
  toast(t('tour.morning'));
}

/** Every button and field of a message as {block, element}. */
export const elements = (one) =>
  (one?.blocks ?? []).flatMap((block) =>
    [block.accessory, block.element, ...(block.type === 'actions' ? block.elements : [])]
      .filter((element) => element?.action_id)
      .map((element) => ({ block, element })));

/** The first button with this action id. */
export const button = (one, id) => elements(one).find(({ element }) => element.type === 'button' && element.action_id === id);

export const ofType = (one, type) => elements(one).find(({ element }) => element.type === type);

/** Puts the visitor where something is about to happen, and waits long enough to be followed by the eye. */
export async function take(person, place) {
  const moved = store.person !== person || placeOf(person) !== place;
  become(person);
  goTo(place, store.thread && place === placeOf(person) ? store.thread : null);
  if (moved) await pause(700);
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Uses an element of a message as the person would. */
export async function use(person, room, one, { block, element }, fields = {}) {
  const form = `${person}/${room}/${one.ts}`;
  await post('click', {
    user: person, channel: room, message_ts: one.ts, action_id: element.action_id, block_id: block.block_id,
    ...(element.type === 'button' && element.value !== undefined ? { value: element.value } : {}), ...fields,
    state: { values: stateValues(form, one.blocks) },
  });
  await refresh();
}

/** Sends the modal the person has open as it stands, if there is one. */
export async function submitOpen(person) {
  const view = store.world.views?.[person]?.at(-1);
  if (!view) return;
  await pause(900);
  await post('submit', { user: person, view_id: view.id, values: stateValues(`view/${view.id}`, view.blocks) });
  await refresh();
}
