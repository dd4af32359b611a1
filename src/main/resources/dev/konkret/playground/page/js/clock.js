// The movable clock: the one thing no real Slack has.
import { actionButton, h, icon } from './dom.js';
import { atWall, moment, parts, shortMoment, time } from './dates.js';
import { t } from './i18n.js';
import { moveClock } from './send.js';
import { firstName } from './avatar.js';
import { myZone, now, store, zone } from './state.js';
import { guarded } from './toast.js';
import { nextMonday, nextWorkday } from './workdays.js';

const JUMPS = [
  ['next-hour', () => ({ advance: 'PT1H' })],
  ['next-day', () => ({ advance: 'P1D' })],
  ['next-workday', () => ({ to: nextWorkday(now(), zone()) })],
  ['next-monday', () => ({ to: nextMonday(now(), zone()) })],
];

export function clockNode() {
  const more = h(
    'button',
    { type: 'button', class: 'tool', test: 'clock-more', 'aria-label': t('clock.more'), title: t('clock.more'), 'aria-expanded': 'false', 'aria-controls': 'clock-panel', on: { click: toggle } },
    icon('down'),
  );
  const now_ = h('button', { type: 'button', class: 'clock-now', id: 'clock-now', test: 'clock-now', title: t('clock.title'), on: { click: toggle } });
  const jumps = JUMPS.map(([name, where]) =>
    actionButton({ class: 'jump', test: `clock-${name}` }, guarded(() => moveClock(where())), t(`clock.${name}`)));
  // On a wide window the jumps stand in the bar and only the field drops down; on a narrow one both drop.
  const drop = h('div', { class: 'clock-drop' }, h('div', { class: 'clock-jumps' }, jumps), panel());
  const box = h('div', { class: 'clock', role: 'group', 'aria-label': t('clock.title') }, now_, drop, more);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.classList.contains('open')) return;
    toggle();
    now_.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (box.isConnected && box.classList.contains('open') && !box.contains(event.target)) toggle();
  });
  return box;

  function toggle() {
    const open = box.classList.toggle('open');
    more.setAttribute('aria-expanded', String(open));
    if (open) {
      const [year, month, day, hour, minute] = parts(now(), zone());
      document.getElementById('clock-field').value = `${year}-${month}-${day}T${hour}:${minute}`;
    }
  }
}

function panel() {
  const field = h('input', { type: 'datetime-local', class: 'field', id: 'clock-field', test: 'clock-field' });
  const go = guarded(() => (field.value ? moveClock({ to: atWall(field.value.slice(0, 16), zone()) }) : undefined));
  const button = actionButton({ class: 'button primary', test: 'clock-go' }, go, t('clock.go'));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') button.click();
  });
  return h('div', { class: 'clock-panel', id: 'clock-panel' }, h('label', { for: 'clock-field' }, t('clock.field')), field, button);
}

/** Shows the time; for somebody in another zone also what their own clock says. */
export function drawClock() {
  const node = document.getElementById('clock-now');
  node.dataset.now = store.world.clock.now;
  const frame = [moment(now(), zone()), myZone(), store.person, t('clock.title')].join('/');
  if (node.dataset.frame === frame) return;
  node.dataset.frame = frame;
  node.replaceChildren(icon('clock'), h('span', { class: 'with-year' }, moment(now(), zone())), h('span', { class: 'without-year' }, shortMoment(now(), zone())));
  if (time(now(), zone()) !== time(now(), myZone())) {
    node.append(h('small', {}, t('clock.elsewhere', { name: firstName(store.person), time: time(now(), myZone()) })));
  }
}
