// The middle: what is said in the channel one is in, or the bot's Home tab.
import { avatar, firstName, nameOf } from './avatar.js';
import { renderBlocks } from './blocks.js';
import { composer } from './composer.js';
import { day, isoDay, nearDay } from './dates.js';
import { actionButton, fill, h, icon, list } from './dom.js';
import { stateValues } from './form.js';
import { currentLanguage, t, tn } from './i18n.js';
import { message } from './message.js';
import { click, invite, openHome } from './send.js';
import { channel, directMessages, goTo, isMember, isReply, myZone, now, placeOf, store, visible } from './state.js';
import { stayAtEnd, toTheEnd } from './scroll.js';
import { guarded } from './toast.js';
import { markRead } from './unread.js';

const root = () => document.getElementById('conversation');
let shown = '';
let heard = '';

export function drawConversation() {
  const place = placeOf(store.person);
  const key = [store.person, place, currentLanguage()].join('/');
  if (place === 'home') return drawHome(key);
  const room = channel(place);
  const fresh = shown !== key;
  const frame = `${key}/${room.members.length}/${isMember(room, store.person)}/${room.is_archived}/${store.world.shortcuts.length}`;
  if (root().dataset.frame !== frame) {
    root().dataset.frame = frame;
    fill(root(), header(room), h('div', { class: 'messages', id: 'messages', tabindex: '0', role: 'region', 'aria-label': t('conversation.messages', { name: title(room) }) }), foot(room));
  }
  const messages = document.getElementById('messages');
  stayAtEnd(messages);
  if (fresh) messages.atEnd = true;
  list(messages, entries(room), ENTRY(room));
  toTheEnd(messages);
  if (!document.hidden) markRead(store.person, room);
  announce(room, fresh);
  shown = key;
}

export const title = (room) => (room.is_im ? store.world.bot.name : `#${room.name}`);

const ENTRY = (room) => ({
  key: (entry) => entry.key,
  signature: (entry) => JSON.stringify([entry, store.person, currentLanguage(), entry.divider ? isoDay(now(), myZone()) : '']),
  make: (entry) => (entry.divider ? divider(entry) : message(entry.message, room, entry)),
});

/** The messages of a channel with a line wherever a new day begins. */
function entries(room) {
  const all = [];
  let last = null;
  for (const one of visible(room, store.person)) {
    if (isReply(one) && one.subtype !== 'thread_broadcast') continue;
    const date = isoDay(new Date(one.time), myZone());
    if (!last || date !== last.date) all.push({ key: date, divider: one.time });
    const compact = last?.date === date && last.one.user === one.user && !one.ephemeral_to && !last.one.ephemeral_to &&
      Number(one.ts) - Number(last.one.ts) < 300;
    const hidden = visible(room, store.person).filter((other) => other.thread_ts === one.ts && isReply(other));
    all.push({ key: one.ts, message: one, compact, replies: hidden.map((reply) => [reply.ts, reply.user]) });
    last = { date, one };
  }
  return all;
}

function divider(entry) {
  const date = new Date(entry.divider);
  const near = nearDay(date, myZone(), currentLanguage(), now());
  return h('div', { class: 'day', role: 'separator' }, h('span', {}, near ? `${near}, ` : '', day(date, myZone())));
}

function header(room) {
  if (room.is_im) return h('header', { class: 'conversation-head' }, avatar(store.world.bot.user_id), h('h1', {}, store.world.bot.name), tabs('messages'));
  const botIn = room.members.includes(store.world.bot.user_id);
  const bring = guarded(() => invite({ channel: room.id, invitee: store.world.bot.user_id }));
  return h(
    'header',
    { class: 'conversation-head' },
    h('h1', {}, room.is_private ? icon('lock') : '#', ' ', room.name),
    h('p', { class: 'topic' }, room.topic),
    h('p', { class: 'members', title: room.members.map(nameOf).join(', ') },
      room.members.slice(0, 4).map((id) => avatar(id, 'tiny')), h('span', {}, tn('conversation.members', room.members.length))),
    !botIn && !room.is_archived && isMember(room, store.person) &&
      actionButton({ class: 'button', test: 'invite-bot' }, bring, t('conversation.inviteBot', { app: store.world.bot.name })),
  );
}

function tabs(active) {
  const tab = (name, go) =>
    h('button', { type: 'button', class: 'tab', test: `tab-${name}`, 'aria-current': active === name ? 'page' : null, on: { click: go } }, t(`tab.${name}`));
  const im = directMessages(store.person);
  return h('nav', { class: 'tabs', 'aria-label': store.world.bot.name }, im && tab('messages', () => goTo(im.id)), tab('home', visitHome));
}

function foot(room) {
  if (room.is_archived) return h('p', { class: 'foot-note' }, t('conversation.archived'));
  if (isMember(room, store.person)) return composer(room, t('composer.placeholder', { name: title(room) }));
  // The simulated Slack knows only invitations, so somebody who is in the channel asks the person in.
  const host = room.members.find((id) => id !== store.world.bot.user_id);
  const join = guarded(() => invite({ channel: room.id, user: host, invitee: store.person }));
  return h('div', { class: 'foot-note' }, t('conversation.notMember', { name: firstName(store.person) }), ' ',
    actionButton({ class: 'button primary', test: 'join' }, join, t('conversation.join')));
}

/** Goes to the Home tab and tells the bot, which fills it. */
export function visitHome() {
  goTo('home');
  return guarded(openHome)({});
}

function drawHome(key) {
  shown = key;
  const view = store.world.home?.[store.person];
  const frame = `${key}/${JSON.stringify(view ?? null)}`;
  if (root().dataset.frame === frame) return;
  root().dataset.frame = frame;
  const form = `${store.person}/home`;
  const act = guarded((element, blockId, fields) =>
    click({
      view_id: view.id, action_id: element.action_id, block_id: blockId, ...fields,
      state: { values: stateValues(form, view.blocks) },
    }));
  const scroll = document.getElementById('home-view')?.scrollTop ?? 0;
  fill(
    root(),
    h('header', { class: 'conversation-head' }, avatar(store.world.bot.user_id), h('h1', {}, store.world.bot.name), tabs('home')),
    h('div', { class: 'home-view', id: 'home-view', test: 'home-view' },
      view ? renderBlocks(view.blocks, { form, blocks: view.blocks, act }) : h('p', { class: 'empty' }, t('home.empty'))),
  );
  document.getElementById('home-view').scrollTop = scroll;
}

/** Tells a screen reader what has just been said here; not what was there already when one came in. */
function announce(room, fresh) {
  const all = visible(room, store.person);
  const last = all.at(-1);
  const isNew = !fresh && last && last.ts > heard && last.user !== store.person;
  heard = last?.ts ?? '';
  if (isNew) {
    const text = last.text ?? '';
    document.getElementById('live').textContent = `${nameOf(last.user)}: ${text.replace(/<@(\w+)[^>]*>/g, (whole, id) => nameOf(id))}`;
  }
}
