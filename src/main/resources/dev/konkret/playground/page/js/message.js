// One message: who, when, what, and what can be done with it.
import { avatar, nameOf } from './avatar.js';
import { renderBlocks } from './blocks.js';
import { actionButton, h, icon } from './dom.js';
import { moment, time } from './dates.js';
import { emoji } from './emoji.js';
import { stateValues } from './form.js';
import { t, tn } from './i18n.js';
import { messageMenu, reactionMenu } from './messagemenu.js';
import { mrkdwn } from './mrkdwn.js';
import { click, react, remove } from './send.js';
import { change, channel, isReply, myLanguage, myZone, store, visible } from './state.js';
import { guarded } from './toast.js';

/** `compact`: said right after another of the same person, so without name and picture. */
export function message(one, room, { compact = false, inThread = false } = {}) {
  const at = new Date(one.time ?? Number(one.ts) * 1000);
  const from = one.user ?? store.world.bot.user_id;
  const prefix = inThread ? 'thread-' : '';
  return h(
    'article',
    {
      class: ['message', compact && 'compact', one.ephemeral_to && 'ephemeral', one.subtype?.startsWith('channel_') && 'notice'].filter(Boolean).join(' '),
      test: `${prefix}message-${one.ts}`,
      data: { ts: one.ts, ephemeral: String(Boolean(one.ephemeral_to)) },
      'aria-label': `${nameOf(from)}, ${time(at, myZone())}`,
    },
    one.ephemeral_to && onlyYou(one, room),
    compact ? h('span', { class: 'compact-time', 'aria-hidden': 'true' }, time(at, myZone())) : avatar(from),
    h(
      'div',
      { class: 'message-body' },
      !compact &&
        h(
          'p',
          { class: 'message-head' },
          h('strong', {}, nameOf(from)),
          from === store.world.bot.user_id && h('span', { class: 'app-badge' }, 'APP'),
          h('time', { datetime: at.toISOString(), title: moment(at, myZone()) }, time(at, myZone())),
        ),
      content(one, room),
      one.edited && h('span', { class: 'edited' }, t('message.edited')),
      files(one),
      reactions(one, room),
      !inThread && thread(one, room),
    ),
    !one.ephemeral_to && !room.is_archived && toolbar(one, room, inThread),
  );
}

/** A private note can be put away, as in Slack; nobody hears of it. */
function onlyYou(one, room) {
  const dismiss = guarded(() => remove({ channel: room.id, ts: one.ts }));
  return h('p', { class: 'only-you' }, icon('eye'), t('message.onlyYou'), ' · ',
    actionButton({ class: 'dismiss', test: `dismiss-${one.ts}` }, dismiss, t('message.dismiss')));
}

function content(one, room) {
  const surface = (blocks) => {
    const form = `${store.person}/${room.id}/${one.ts}`;
    return {
      form,
      blocks,
      act: guarded((element, blockId, fields) =>
        click({
          channel: room.id, message_ts: one.ts, action_id: element.action_id, block_id: blockId, ...fields,
          state: { values: stateValues(form, blocks) },
        })),
    };
  };
  const main = one.blocks?.length
    ? h('div', { class: 'blocks' }, renderBlocks(one.blocks, surface(one.blocks)))
    : one.text && h('div', { class: 'text', lang: from(one) }, mrkdwn(one.text));
  return [main, (one.attachments ?? []).map((part) => attachment(part, surface))];
}

/** The bot speaks the reader's language; what people write is in a language we do not know. */
const from = (one) => (one.bot_id ? myLanguage() : null);

function attachment(part, surface) {
  const node = h(
    'div',
    { class: 'attachment' },
    part.pretext && h('div', { class: 'text' }, mrkdwn(part.pretext)),
    part.title && h('strong', {}, part.title),
    part.blocks ? renderBlocks(part.blocks, surface(part.blocks)) : (part.text ?? part.fallback) && h('div', { class: 'text' }, mrkdwn(part.text ?? part.fallback)),
    (part.fields ?? []).map((field) => h('div', { class: 'text' }, h('strong', {}, field.title), h('br'), mrkdwn(String(field.value)))),
    part.footer && h('small', {}, part.footer),
  );
  if (/^#?[0-9a-f]{6}$/i.test(part.color ?? '')) node.style.setProperty('--bar', `#${part.color.replace('#', '')}`);
  return node;
}

function files(one) {
  if (!one.files?.length) return null;
  return h('ul', { class: 'files' }, one.files.map((file) => {
    const picture = /^image\//.test(file.mimetype ?? '') && file.url_private;
    return h('li', {}, picture
      ? h('img', { src: file.url_private, alt: file.alt_txt ?? file.title ?? file.name })
      : h('span', {}, '📄 ', file.title ?? file.name));
  }));
}

function reactions(one, room) {
  const given = (one.reactions ?? []).filter((reaction) => reaction.users.length);
  if (!given.length) return null;
  return h('div', { class: 'reactions' }, given.map((reaction) => {
    const mine = reaction.users.includes(store.person);
    return actionButton(
      {
        class: mine ? 'reaction mine' : 'reaction',
        test: `reaction-${reaction.name}-${one.ts}`,
        'aria-pressed': String(mine),
        'aria-label': t('message.reaction', { name: reaction.name, people: reaction.users.map(nameOf).join(', ') }),
        title: reaction.users.map(nameOf).join(', '),
      },
      guarded(() => react({ channel: room.id, message_ts: one.ts, name: reaction.name, remove: mine })),
      emoji(reaction.name), ' ', reaction.users.length,
    );
  }));
}

/** The line under a message that leads to its thread; private notes in the thread count for who can see them. */
function thread(one, room) {
  const replies = visible(room, store.person).filter((other) => other.thread_ts === one.ts && isReply(other));
  if (!replies.length) return null;
  const people = [...new Set(replies.map((reply) => reply.user))].slice(0, 4);
  const last = replies.at(-1);
  return h(
    'button',
    { type: 'button', class: 'thread-link', test: `thread-${one.ts}`, on: { click: () => change({ thread: one.ts }) } },
    people.map((id) => avatar(id, 'tiny')),
    h('span', {}, tn('message.replies', replies.length)),
    last.ephemeral_to && h('span', { class: 'quiet' }, t('message.onlyYou')),
  );
}

function toolbar(one, room, inThread) {
  const quick = guarded(() => react({ channel: room.id, message_ts: one.ts, name: 'white_check_mark' }));
  const opens = (test, label, sign, open) => {
    const button = h(
      'button',
      { type: 'button', class: 'tool', test, 'aria-label': label, title: label, 'aria-haspopup': 'menu', on: { click: () => open(button) } },
      icon(sign),
    );
    return button;
  };
  return h(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': t('message.tools') },
    actionButton({ class: 'tool wide-only', 'aria-label': t('message.check'), title: t('message.check'), test: `check-${one.ts}` }, quick, '✅'),
    opens(`react-${one.ts}`, t('message.react'), 'smile', (button) => reactionMenu(button, one, room)),
    !inThread && h(
      'button',
      {
        type: 'button', class: 'tool', test: `reply-${one.ts}`, 'aria-label': t('message.reply'), title: t('message.reply'),
        on: { click: () => change({ thread: one.thread_ts ?? one.ts }) },
      },
      icon('reply'),
    ),
    opens(`more-${one.ts}`, t('message.more'), 'more', (button) => messageMenu(button, one, channel(room.id))),
  );
}
