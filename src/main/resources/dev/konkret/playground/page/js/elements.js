// What can be pressed: buttons and overflow menus. Everything with a value is handed on to fields.js.
import { actionButton, h, icon } from './dom.js';
import { plain } from './blocks.js';
import { confirm } from './confirm.js';
import { field } from './fields.js';
import { flush, KINDS } from './form.js';
import { t } from './i18n.js';
import { openMenu } from './menu.js';

/** The node for a block element. */
export function element(one, block, surface) {
  if (one.type === 'button') return button(one, block, surface);
  if (one.type === 'overflow') return overflow(one, block, surface);
  if (one.type === 'image') return h('img', { class: 'thumb', src: one.image_url, alt: one.alt_text });
  if (one.type in KINDS) return field(one, block, surface);
  return h('span', { class: 'unknown' }, t('block.unknown', { type: one.type }));
}

function button(one, block, surface) {
  return actionButton(
    {
      class: `button ${one.style ?? ''}`,
      test: `action-${one.action_id}`,
      data: { block: block.block_id ?? '' },
      'aria-label': one.accessibility_label,
    },
    async () => {
      if (one.confirm && !(await confirm(one.confirm))) return;
      // Slack opens the address and tells the app about the press all the same.
      if (/^https?:/i.test(one.url ?? '')) window.open(one.url, '_blank', 'noopener');
      await flush();
      await surface.act(one, block.block_id, one.value === undefined ? {} : { value: one.value });
    },
    plain(one.text),
  );
}

function overflow(one, block, surface) {
  const choose = async (option) => {
    if (one.confirm && !(await confirm(one.confirm))) return;
    if (/^https?:/i.test(option.url ?? '')) window.open(option.url, '_blank', 'noopener');
    await flush();
    await surface.act(one, block.block_id, { selected_option: option });
  };
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'button overflow',
      test: `action-${one.action_id}`,
      data: { block: block.block_id ?? '' },
      'aria-label': t('block.more'),
      'aria-haspopup': 'menu',
      on: {
        click: () =>
          openMenu(opener, one.options.map((option) => ({
            test: `option-${option.value}`, label: plain(option.text), act: () => choose(option),
          }))),
      },
    },
    icon('more'),
  );
  return opener;
}
