// What can be filled in or chosen. Native controls throughout: they bring keyboard, screen reader and phone for free.
import { h } from './dom.js';
import { plain } from './blocks.js';
import { confirm } from './confirm.js';
import { checklist, radios, select } from './choices.js';
import { KINDS, keep, soon, valueOf } from './form.js';
import { report } from './toast.js';
import { t } from './i18n.js';
import { atWall, format, parts } from './dates.js';
import { myZone } from './state.js';

/** The node for an element that has a value. Outside an input block a change is told to the bot at once, as in Slack. */
export function field(one, block, surface) {
  const immediate = block.type !== 'input' || block.dispatch_action === true;

  const changed = async (value) => {
    const before = valueOf(surface.form, block.block_id, one);
    if (same(before, value)) return;
    keep(surface.form, block.block_id, one, value);
    if (!immediate || isText(one)) return;
    if (one.confirm && !(await confirm(one.confirm))) {
      keep(surface.form, block.block_id, one, before);
      return;
    }
    soon(surface.form, one.action_id, () =>
      surface.act(one, block.block_id, { [KINDS[one.type][0]]: value }).catch(report),
    );
  };

  const context = { value: valueOf(surface.form, block.block_id, one), changed, props: props(one, block, surface) };
  const entered = () => surface.act(one, block.block_id, { value: valueOf(surface.form, block.block_id, one) }).catch(report);
  return (MAKERS[one.type] ?? select)(one, context, immediate ? entered : null);
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const isText = (one) => KINDS[one.type][0] === 'value';

function props(one, block, surface) {
  const { id, described, invalid, required, label } = surface.field ?? {};
  return {
    id,
    test: `action-${one.action_id}`,
    data: { block: block.block_id ?? '' },
    // Without a label of its own the placeholder is the only name the control has.
    'aria-label': id ? null : plain(one.placeholder) || t(`field.${one.type}`),
    'aria-labelledby': id ? label : null,
    'aria-describedby': described,
    'aria-invalid': invalid ? 'true' : null,
    'aria-required': required ? 'true' : null,
  };
}

const MAKERS = {
  plain_text_input: textInput('text'),
  email_text_input: textInput('email'),
  url_text_input: textInput('url'),
  number_input: (one, context, entered) =>
    textInput('number')(one, { ...context, props: {
      ...context.props, min: one.min_value, max: one.max_value, step: one.is_decimal_allowed ? 'any' : 1,
    } }, entered),
  datepicker: picker('date', (value) => value ?? '', (shown) => shown || null),
  timepicker: picker('time', (value) => value ?? '', (shown) => shown || null),
  // The only one that is a moment and not a date: Slack counts it in seconds, people see it in their zone.
  datetimepicker: picker(
    'datetime-local',
    (value) => (value ? wall(value) : ''),
    (shown) => (shown ? Math.round(Date.parse(atWall(shown, myZone())) / 1000) : null),
  ),
  radio_buttons: radios,
  checkboxes: checklist,
  multi_static_select: checklist,
  multi_users_select: checklist,
  multi_conversations_select: checklist,
  multi_channels_select: checklist,
};

function wall(seconds) {
  const [year, month, day, hour, minute] = parts(new Date(seconds * 1000), myZone());
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

function textInput(type) {
  return (one, { value, changed, props }, entered) => {
    const node = h(one.multiline ? 'textarea' : 'input', {
      ...props,
      class: 'field',
      type: one.multiline ? null : type,
      rows: one.multiline ? 4 : null,
      placeholder: plain(one.placeholder) || null,
      minlength: one.min_length,
      maxlength: one.max_length ?? 3000,
      autofocus: one.focus_on_load,
      autocomplete: 'off',
      value: value ?? '',
    });
    node.addEventListener('input', () => changed(node.value === '' ? null : node.value));
    if (entered) {
      node.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        entered();
      });
    }
    return node;
  };
}

/**
 * A date or time. While a year is typed the browser reports 0002, 0020, 0202: those are not choices yet.
 * At rest it reads as in Slack: the placeholder or the day in the language of the page, whatever the browser's own is.
 */
function picker(type, show, read) {
  return (one, { value, changed, props }) => {
    const node = h('input', { ...props, class: 'field short', type, value: show(value) });
    const shown = h('span', { class: 'picker-shown', 'aria-hidden': 'true' });
    const say = () => {
      shown.textContent = node.value ? spoken(type, node.value) : plain(one.placeholder) || t('field.choose');
    };
    node.addEventListener('input', say);
    node.addEventListener('click', () => node.showPicker?.());
    node.addEventListener('change', () => {
      say();
      if (/^0/.test(node.value) && type !== 'time') return;
      changed(read(node.value));
    });
    say();
    return h('span', { class: `picker ${type}` }, node, shown);
  };
}

/** The value of such a field for people. It is what a clock on the wall shows, so no zone may move it. */
function spoken(type, value) {
  if (type === 'time') return value;
  const date = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  return type === 'date'
    ? format(new Date(`${value}T00:00Z`), 'UTC', date)
    : format(new Date(`${value.slice(0, 16)}Z`), 'UTC', { ...date, hour: '2-digit', minute: '2-digit' });
}
