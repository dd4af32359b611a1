// What can be done with a message beyond reading it.
import { askText, confirm } from './confirm.js';
import { h } from './dom.js';
import { emoji, REACTIONS } from './emoji.js';
import { t } from './i18n.js';
import { openMenu, pop } from './menu.js';
import { edit, react, remove, shortcut } from './send.js';
import { change, store } from './state.js';
import { guarded, toast } from './toast.js';

/** The app's message shortcuts come first: they are what the visitor is looking for. */
export function messageMenu(opener, one, room) {
  const mine = one.user === store.person;
  const shortcuts = store.world.shortcuts.filter((entry) => entry.type === 'message').map((entry) => ({
    test: `menu-shortcut-${entry.callback_id}`,
    label: entry.name,
    act: () => shortcut({ callback_id: entry.callback_id, channel: room.id, message_ts: one.ts }),
  }));
  const own = [
    { test: 'menu-edit', label: t('message.edit'), act: () => change_(one, room) },
    { test: 'menu-delete', label: t('message.delete'), danger: true, act: () => delete_(one, room) },
  ];
  openMenu(opener, [
    ...(shortcuts.length ? [{ heading: store.world.bot.name }, ...shortcuts, { divider: true }] : []),
    { test: 'menu-reply', label: t('message.reply'), act: () => change({ thread: one.thread_ts ?? one.ts }) },
    { test: 'menu-react', label: t('message.react'), act: () => reactionMenu(opener, one, room) },
    { test: 'menu-copy-link', label: t('message.copyLink'), act: () => copy(one.permalink ?? '') },
    ...(mine ? [{ divider: true }, ...own] : []),
  ]);
}

async function change_(one, room) {
  const text = await askText(t('message.edit'), one.text);
  if (text !== null && text !== one.text) await edit({ channel: room.id, message_ts: one.ts, ts: one.ts, text });
}

async function delete_(one, room) {
  const sure = await confirm({
    title: { text: t('message.delete') }, text: { type: 'plain_text', text: t('message.deleteSure') },
    confirm: { text: t('message.delete') }, deny: { text: t('confirm.no') }, style: 'danger',
  });
  if (sure) await remove({ channel: room.id, message_ts: one.ts, ts: one.ts });
}

async function copy(address) {
  await navigator.clipboard.writeText(address);
  toast(t('message.copied'));
}

export function reactionMenu(opener, one, room) {
  const give = (name) =>
    guarded(async () => {
      panel.hidePopover();
      await react({ channel: room.id, message_ts: one.ts, name });
    });
  const panel = h(
    'div',
    { class: 'menu reactions-menu', role: 'menu', popover: 'auto', 'aria-label': t('message.react') },
    REACTIONS.map((name) =>
      h(
        'button',
        { type: 'button', role: 'menuitem', tabindex: '-1', test: `react-with-${name}`, 'aria-label': name, on: { click: give(name) } },
        emoji(name),
      )),
  );
  pop(opener, panel, '[role=menuitem]');
}
