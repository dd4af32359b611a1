// Block Kit's blocks as nodes; what can be pressed or filled in is in elements.js and fields.js.
import { h } from './dom.js';
import { element } from './elements.js';
import { withEmoji } from './emoji.js';
import { t } from './i18n.js';
import { mrkdwn } from './mrkdwn.js';
import { markdown, richText } from './richtext.js';

/**
 * Where blocks stand, and what their elements do.
 * @typedef {{form: string, blocks: object[], errors?: object, inModal?: boolean,
 *            act: (element: object, blockId: string, fields: object) => Promise<void>}} Surface
 */

/** The nodes for `blocks`. */
export const renderBlocks = (blocks, surface) => (blocks ?? []).map((block) => renderBlock(block, surface));

function renderBlock(block, surface) {
  const make = BLOCKS[block.type];
  if (!make) return h('p', { class: 'block unknown' }, t('block.unknown', { type: block.type }));
  const node = make(block, surface);
  node.classList.add('block');
  if (block.block_id) node.dataset.block = block.block_id;
  return node;
}

/** A text object: mrkdwn with marks, plain_text with nothing but emoji. */
export function text(object) {
  if (!object) return [];
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : [plain(object)];
}

export const plain = (object) => (object?.emoji === false ? object.text : withEmoji(object?.text ?? ''));

const BLOCKS = {
  section: (block, surface) =>
    h(
      'div',
      { class: block.accessory ? 'section with-accessory' : 'section' },
      h(
        'div',
        { class: 'section-text' },
        block.text && h('div', { class: 'text' }, text(block.text)),
        block.fields && h('div', { class: 'fields' }, block.fields.map((field) => h('div', { class: 'text' }, text(field)))),
      ),
      block.accessory && h('div', { class: 'accessory' }, element(block.accessory, block, surface)),
    ),

  actions: (block, surface) =>
    h('div', { class: 'actions' }, block.elements.map((one) => element(one, block, surface))),

  context: (block) =>
    h(
      'div',
      { class: 'context' },
      block.elements.map((one) =>
        one.type === 'image'
          ? h('img', { src: one.image_url, alt: one.alt_text, title: one.alt_text })
          : h('span', { class: 'text' }, text(one)),
      ),
    ),

  divider: () => h('hr'),

  header: (block) => h('h3', { class: 'header' }, plain(block.text)),

  image: (block) =>
    h(
      'figure',
      { class: 'image' },
      block.title && h('figcaption', {}, plain(block.title)),
      // Pictures from elsewhere are not loaded (no external request); their description stands in for them.
      h('img', { src: pictureOf(block), alt: block.alt_text, loading: 'lazy' }),
    ),

  input: (block, surface) => input(block, surface),

  rich_text: (block) => h('div', { class: 'text rich' }, richText(block.elements)),

  markdown: (block) => h('div', { class: 'text rich' }, markdown(block.text)),

  table: (block) => table(block),
};

/** Files that were sent here are named by their id; pictures from elsewhere are not loaded. */
const pictureOf = (block) =>
  block.slack_file?.id ? `/files/${encodeURIComponent(block.slack_file.id)}` : (block.image_url ?? block.slack_file?.url ?? '');

let serial = 0;

function input(block, surface) {
  const id = `field-${(serial += 1)}`;
  const error = surface.errors?.[block.block_id];
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
  const group = ['radio_buttons', 'checkboxes'].includes(block.element.type) || block.element.type.startsWith('multi_');
  return h(
    'div',
    { class: error ? 'input invalid' : 'input' },
    h(
      group ? 'span' : 'label',
      { class: 'label', id: `${id}-label`, for: group ? null : id },
      plain(block.label),
      block.optional && h('span', { class: 'optional' }, ` (${t('input.optional')})`),
    ),
    element(block.element, block, {
      ...surface,
      field: { id, label: `${id}-label`, described, invalid: Boolean(error), required: !block.optional },
    }),
    block.hint && h('p', { class: 'hint', id: `${id}-hint` }, plain(block.hint)),
    error && h('p', { class: 'error', id: `${id}-error`, test: `error-${block.block_id}`, role: 'alert' }, error),
  );
}

function table(block) {
  const align = (index) => block.column_settings?.[index]?.align ?? 'left';
  const cell = (tag) => (one, index) =>
    h(tag, { class: `align-${align(index)}`, scope: tag === 'th' ? 'col' : null },
      one.type === 'rich_text' ? richText(one.elements) : withEmoji(String(one.text ?? one.value ?? '')));
  const [head, ...rows] = block.rows;
  return h(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': t('block.table') },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, head.map(cell('th')))),
      h('tbody', {}, rows.map((row) => h('tr', {}, row.map(cell('td'))))),
    ),
  );
}
