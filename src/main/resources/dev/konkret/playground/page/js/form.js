// What has been chosen and typed but not sent yet, per message or view, in the shape Slack gives to `state.values`.
// It is kept here and not read from the nodes, because nodes are made anew whenever the bot changes a message.
import { count } from './busy.js';

/** Which field of the state carries the value of an element, and which of its own fields is the value at the start. */
export const KINDS = {
  plain_text_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  multi_static_select: ['selected_options', 'initial_options'],
  users_select: ['selected_user', 'initial_user'],
  multi_users_select: ['selected_users', 'initial_users'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  channels_select: ['selected_channel', 'initial_channel'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  radio_buttons: ['selected_option', 'initial_option'],
  checkboxes: ['selected_options', 'initial_options'],
};

const forms = new Map();

const slot = (blockId, actionId) => `${blockId}\n${actionId}`;

export function keep(form, blockId, element, value) {
  if (!forms.has(form)) forms.set(form, new Map());
  forms.get(form).set(slot(blockId, element.action_id), value);
}

export const forget = (form) => forms.delete(form);

/** The value of an element: what was chosen, else what it starts with, else null (lists: empty). */
export function valueOf(form, blockId, element) {
  const chosen = forms.get(form)?.get(slot(blockId, element.action_id));
  if (chosen !== undefined) return chosen;
  const [field, initial] = KINDS[element.type];
  return element[initial] ?? (field.endsWith('s') ? [] : null);
}

/** Everything in these blocks (or in those of one type) that has a value, as `{block_id: {action_id: {type, …}}}`. */
export function stateValues(form, blocks, onlyType = null) {
  const values = {};
  for (const block of blocks ?? []) {
    if (onlyType && block.type !== onlyType) continue;
    for (const element of elementsOf(block)) {
      if (!(element.type in KINDS)) continue;
      values[block.block_id] ??= {};
      values[block.block_id][element.action_id] = {
        type: element.type,
        [KINDS[element.type][0]]: valueOf(form, block.block_id, element),
      };
    }
  }
  return values;
}

const elementsOf = (block) => [block.element, block.accessory, ...(block.type === 'actions' ? block.elements : [])].filter(Boolean);

const queue = new Map();

/**
 * Sends a choice a moment later: with arrow keys one runs through a select, and each entry passed would be a choice.
 * A later choice of the same element takes the place of the waiting one.
 */
export function soon(form, actionId, send) {
  const key = slot(form, actionId);
  clearTimeout(queue.get(key)?.timer);
  if (!queue.has(key)) count(1);
  const fire = () => {
    clearTimeout(queue.get(key)?.timer);
    queue.delete(key);
    count(-1);
    return send();
  };
  queue.set(key, { fire, timer: setTimeout(fire, 350) });
}

/** Sends what is still waiting; a press of a button must not overtake the choice made before it. */
export async function flush() {
  for (const { fire } of [...queue.values()]) await fire();
}
