// The thread that is open beside the conversation.
import { composer } from './composer.js';
import { fill, h, icon, list } from './dom.js';
import { currentLanguage, t } from './i18n.js';
import { message } from './message.js';
import { stayAtEnd, toTheEnd } from './scroll.js';
import { change, channel, isMember, isReply, placeOf, store, visible } from './state.js';

const root = () => document.getElementById('thread');

export function drawThread() {
  const room = channel(placeOf(store.person));
  const parent = room?.messages.find((one) => one.ts === store.thread);
  root().hidden = !parent;
  if (!parent) {
    delete root().dataset.frame;
    root().replaceChildren();
    return;
  }
  const frame = [store.person, room.id, parent.ts, currentLanguage()].join('/');
  const fresh = root().dataset.frame !== frame;
  if (fresh) {
    root().dataset.frame = frame;
    root().setAttribute('aria-label', t('thread.title'));
    fill(
      root(),
      h('header', { class: 'conversation-head' }, h('h2', {}, t('thread.title')),
        h('button', { type: 'button', class: 'tool', test: 'thread-close', 'aria-label': t('thread.close'), on: { click: leave } }, icon('close'))),
      h('div', { class: 'messages', id: 'thread-messages', tabindex: '0', role: 'region', 'aria-label': t('thread.title') }),
      isMember(room, store.person) && !room.is_archived && composer(room, t('thread.reply'), parent.ts),
    );
  }
  const messages = document.getElementById('thread-messages');
  const entries = [parent, ...visible(room, store.person).filter((one) => one.thread_ts === parent.ts && isReply(one))];
  stayAtEnd(messages);
  if (fresh) messages.atEnd = true;
  list(messages, entries, {
    key: (one) => one.ts,
    signature: (one) => JSON.stringify([one, store.person, currentLanguage()]),
    make: (one) => message(one, room, { inThread: true }),
  });
  toTheEnd(messages);
  if (fresh && window.matchMedia('(min-width: 900px)').matches) root().querySelector('[data-test=thread-composer]')?.focus();
}

/** Closes the thread; the focus goes back to the message it belongs to. */
export function leave() {
  const ts = store.thread;
  change({ thread: null });
  queueMicrotask(() => document.querySelector(`[data-test="reply-${ts}"], [data-test="thread-${ts}"]`)?.focus());
}
