// Choosing one or several out of many: options, people, channels.
import { h } from './dom.js';
import { plain } from './blocks.js';
import { t } from './i18n.js';
import { channelsOf, humans, store, user } from './state.js';

/** The entries of an element as {id, label, hint?, group?, value}; `value` is what goes into the state. */
function entries(one) {
  if (one.type.includes('users')) {
    return store.world.users
      .filter((person) => !person.deleted && person.id !== 'USLACKBOT')
      .map((person) => ({ id: person.id, label: person.real_name || person.name, value: person.id }));
  }
  if (one.type.includes('conversations') || one.type.includes('channels')) {
    const rooms = channelsOf(store.person).filter((room) => one.type.includes('conversations') || (!room.is_im && !room.is_private));
    return rooms.map((room) => ({ id: room.id, label: room.is_im ? store.world.bot.name : `#${room.name}`, value: room.id }));
  }
  const option = (group) => (entry) => ({
    id: entry.value, label: plain(entry.text), hint: plain(entry.description), group, value: entry, marked: entry.text.type === 'mrkdwn',
  });
  if (one.option_groups) return one.option_groups.flatMap((group) => group.options.map(option(plain(group.label))));
  return (one.options ?? []).map(option());
}

const idOf = (value) => (value && typeof value === 'object' ? value.value : value) ?? '';

/** One of many, as the browser's own drop-down list. */
export function select(one, { value, changed, props }) {
  const all = entries(one);
  const node = h('select', { ...props, class: 'field short' });
  const chosen = idOf(value);
  // What has to be there and is there can be changed, but not taken away.
  if (!chosen || !props['aria-required']) node.append(h('option', { value: '' }, plain(one.placeholder) || t('field.choose')));
  const groups = new Map();
  for (const entry of all) {
    const item = h('option', { value: entry.id }, entry.label);
    if (entry.group === undefined) node.append(item);
    else {
      if (!groups.has(entry.group)) groups.set(entry.group, node.appendChild(h('optgroup', { label: entry.group })));
      groups.get(entry.group).append(item);
    }
  }
  // Somebody may be chosen who is not offered any more, such as a person who left.
  if (chosen && !all.some((entry) => entry.id === chosen)) {
    node.append(h('option', { value: chosen }, user(chosen)?.real_name ?? chosen));
  }
  node.value = chosen;
  node.addEventListener('change', () => changed(all.find((entry) => entry.id === node.value)?.value ?? null));
  return node;
}

let serial = 0;

/** One of a few, all in sight. */
export function radios(one, { value, changed, props }) {
  const name = `radio-${(serial += 1)}`;
  return group(props, 'radiogroup', entries(one).map((entry) =>
    choice('radio', name, entry, idOf(value) === entry.id, props.test, () => changed(entry.value))));
}

/** Several of many: check boxes, folded away when there could be a crowd of them. */
export function checklist(one, { value, changed, props }) {
  const all = entries(one);
  let chosen = new Set((value ?? []).map(idOf));
  const summary = h('summary', { class: 'field short', 'aria-label': props['aria-label'] });
  const count = () => {
    const names = all.filter((entry) => chosen.has(entry.id)).map((entry) => entry.label);
    summary.textContent = names.length ? names.join(', ') : plain(one.placeholder) || t('field.choose');
  };
  const boxes = all.map((entry) =>
    choice('checkbox', '', entry, chosen.has(entry.id), props.test, (on) => {
      if (on && one.max_selected_items && chosen.size >= one.max_selected_items) return false;
      chosen = new Set(chosen);
      if (on) chosen.add(entry.id);
      else chosen.delete(entry.id);
      count();
      changed(all.filter((other) => chosen.has(other.id)).map((other) => other.value));
      return true;
    }));
  if (one.type === 'checkboxes') return group(props, 'group', boxes);
  count();
  const node = h('details', { class: 'multi' }, summary, group(props, 'group', boxes));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !node.open) return;
    // Closes the list only, not the modal around it.
    event.stopPropagation();
    event.preventDefault();
    node.open = false;
    summary.focus();
  });
  return node;
}

const group = (props, role, items) => h('div', { ...props, 'aria-required': null, class: 'choices', role }, items);

/** `changed(on)` may answer false: the choice is not possible, the box springs back. */
function choice(type, name, entry, checked, test, changed) {
  const box = h('input', { type, name, checked, test: `${test}-${entry.id}` });
  box.addEventListener('change', () => {
    if (changed(box.checked) === false) box.checked = false;
  });
  return h('label', { class: 'choice' }, box, h('span', {}, entry.label, entry.hint && h('small', {}, entry.hint)));
}
