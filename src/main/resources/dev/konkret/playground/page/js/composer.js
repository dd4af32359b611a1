// Where people write: messages, slash commands, mentions. Drafts are kept per person and place.
import { actionButton, h, icon } from './dom.js';
import { t } from './i18n.js';
import { openMenu } from './menu.js';
import { goToEnd } from './scroll.js';
import { say, shortcut } from './send.js';
import { isCommand, run } from './slash.js';
import { channelsOf, store, user } from './state.js';
import { suggest } from './suggest.js';
import { guarded } from './toast.js';

const drafts = new Map();

/** The composer of a channel, or of a thread in it. `place` says in words where the text goes. */
export function composer(room, place, threadTs = null) {
  const draft = `${store.person}/${room.id}/${threadTs ?? ''}`;
  const prefix = threadTs ? 'thread-' : '';
  const area = h('textarea', {
    class: 'composer-text',
    test: threadTs ? 'thread-composer' : 'composer',
    rows: 1,
    placeholder: place,
    'aria-label': place,
    autocomplete: 'off',
    value: drafts.get(draft) ?? '',
  });

  const send = guarded(async () => {
    const text = area.value;
    if (!text.trim()) return;
    area.value = '';
    drafts.delete(draft);
    grow();
    goToEnd(box.parentElement.querySelector('.messages'));
    try {
      await deliver(text, room, threadTs);
    } catch (problem) {
      // Nothing that was typed is lost because the server was away; unless the person has begun something new meanwhile.
      if (!area.value) area.value = text;
      drafts.set(draft, area.value);
      grow();
      throw problem;
    }
  });
  const button = actionButton(
    { class: 'send', test: `${prefix}${threadTs ? 'send' : 'composer-send'}`, 'aria-label': t('composer.send'), title: t('composer.send') },
    send,
    icon('send'),
  );

  const grow = () => {
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, 160)}px`;
  };
  area.addEventListener('input', () => {
    drafts.set(draft, area.value);
    grow();
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    button.click();
  });
  const box = h('div', { class: 'composer' }, !threadTs && shortcutsButton(), area, button);
  // Last, so that its own listener on the keys decides first (capture) whether Enter chooses or sends.
  suggest(area, box);
  return box;
}

/** In a thread Slack takes no slash commands: what looks like one is a message there. */
async function deliver(text, room, threadTs) {
  const [word, ...rest] = text.trim().split(/\s/);
  if (!threadTs && isCommand(word)) return run(word, rest.join(' '), room, (typed) => encode(typed, true));
  return say({ channel: room.id, text: encode(text), ...(threadTs ? { thread_ts: threadTs } : {}) });
}

/** As Slack sends it on: the three special characters escaped, names as ids; in commands each id with its name. */
export function encode(text, inCommand = false) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const names = store.world.users
    .filter((who) => !who.deleted)
    .flatMap((who) => [who.real_name, who.name, who.real_name?.split(' ')[0]].filter(Boolean).map((name) => [name, who.id]))
    .sort(([a], [b]) => b.length - a.length);
  const mentioned = escaped.replace(/(?<![\p{L}\p{N}])@([\p{L}\p{N}._-]+(?: [\p{L}\p{N}._-]+)?)/gu, (whole, typed) => {
    const found = names.find(([name]) => typed.toLowerCase() === name.toLowerCase()) ??
      names.find(([name]) => typed.split(' ')[0].toLowerCase() === name.toLowerCase());
    if (!found) return whole;
    const label = inCommand ? `|${user(found[1]).name}` : '';
    return `<@${found[1]}${label}>${typed.slice(found[0].length)}`;
  });
  const rooms = channelsOf(store.person).filter((room) => !room.is_im);
  return mentioned.replace(/(?<![\p{L}\p{N}&])#([\p{L}\p{N}_-]+)/gu, (whole, name) => {
    const room = rooms.find((one) => one.name === name);
    return room ? `<#${room.id}|${room.name}>` : whole;
  });
}

function shortcutsButton() {
  const global = store.world.shortcuts.filter((entry) => entry.type === 'global');
  if (!global.length) return null;
  const button = h(
    'button',
    {
      type: 'button', class: 'tool', test: 'shortcuts', 'aria-label': t('composer.shortcuts'), title: t('composer.shortcuts'), 'aria-haspopup': 'menu',
      on: {
        click: () =>
          openMenu(button, [
            { heading: t('composer.shortcuts') },
            ...global.map((entry) => ({
              test: `menu-shortcut-${entry.callback_id}`, label: entry.name, act: () => shortcut({ callback_id: entry.callback_id }),
            })),
          ]),
      },
    },
    icon('bolt'),
  );
  return button;
}
