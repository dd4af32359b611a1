// Left: who one is, and where one can go.
import { avatar, firstName, nameOf } from './avatar.js';
import { visitHome } from './conversation.js';
import { fill, h, icon, list } from './dom.js';
import { currentLanguage, t, tn } from './i18n.js';
import { become, channelsOf, directMessages, goTo, humans, isMember, me, placeOf, store } from './state.js';
import { calls, unread } from './unread.js';

export function drawPeople() {
  const nav = document.getElementById('people');
  nav.setAttribute('aria-label', t('people.title'));
  list(nav, humans(store.world).map((who, index) => ({ who, index, waiting: calls(who.id) })), {
    key: ({ who }) => who.id,
    signature: (entry) => JSON.stringify([entry, store.person === entry.who.id, t('people.title')]),
    make: person,
  });
}

function person({ who, index, waiting }) {
  const role = who.title || (who.is_restricted || who.is_ultra_restricted ? t('people.guest') : '');
  const key = index < 9 ? index + 1 : null;
  return h(
    'button',
    {
      type: 'button',
      class: 'person',
      test: `person-${who.id}`,
      data: { waiting: String(waiting) },
      'aria-pressed': String(store.person === who.id),
      'aria-keyshortcuts': key && String(key),
      'aria-label': [who.real_name || who.name, role, waiting ? tn('people.waiting', waiting) : ''].filter(Boolean).join(', '),
      title: `${who.real_name || who.name}${role ? ` · ${role}` : ''}${key ? ` (${key})` : ''}`,
      on: { click: () => become(who.id) },
    },
    avatar(who.id),
    waiting > 0 && h('span', { class: 'badge', 'aria-hidden': 'true' }, waiting > 9 ? '9+' : waiting),
    h('span', { class: 'person-name' }, firstName(who.id)),
  );
}

export function drawSidebar() {
  const nav = document.getElementById('sidebar');
  document.body.classList.toggle('sidebar-open', store.sidebarOpen);
  const rooms = channelsOf(store.person);
  const others = rooms.filter((room) => !room.is_im && !isMember(room, store.person));
  const frame = [store.person, nameOf(store.person), currentLanguage(), others.length > 0].join('/');
  if (nav.dataset.frame !== frame) {
    nav.dataset.frame = frame;
    nav.setAttribute('aria-label', t('sidebar.title'));
    fill(
      nav,
      h('div', { class: 'you' },
        h('p', { class: 'team-name' }, store.world.team.name),
        h('p', {}, t('sidebar.you', { name: nameOf(store.person) })),
        h('p', { class: 'quiet' }, me()?.title ?? '')),
      h('h2', {}, t('sidebar.channels')), h('ul', { id: 'rooms' }),
      h('h2', {}, t('sidebar.app')), h('ul', { id: 'app' }),
      others.length > 0 && h('h2', {}, t('sidebar.others')), h('ul', { id: 'others', class: 'others' }),
    );
  }
  const im = directMessages(store.person);
  show('rooms', rooms.filter((room) => !room.is_im && isMember(room, store.person)).map(entry));
  show('app', [im && entry(im), { id: 'home', current: placeOf(store.person) === 'home' }].filter(Boolean));
  show('others', others.map(entry));
}

/** What there is to see of a channel; a line is made anew only when this changes, so that no click falls between two. */
const entry = (one) => ({
  id: one.id,
  one: { id: one.id, name: one.name, is_im: one.is_im, is_private: one.is_private, is_archived: one.is_archived },
  fresh: isMember(one, store.person) ? unread(store.person, one).length : 0,
  current: placeOf(store.person) === one.id,
});

const show = (id, entries) =>
  list(document.getElementById(id), entries, {
    key: ({ id: room }) => room,
    signature: (line) => JSON.stringify([line, currentLanguage()]),
    make: (line) => (line.one ? room(line) : home(line)),
  });

const home = ({ current }) =>
  h('li', {}, h('button', { type: 'button', class: 'room', test: 'home-tab', 'aria-current': current && 'page', on: { click: visitHome } },
    icon('home'), h('span', { class: 'room-name' }, t('sidebar.home'))));

function room({ one, fresh, current }) {
  const waiting = one.is_im ? fresh : 0;
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: fresh ? 'room unread' : 'room',
        test: `channel-${one.id}`,
        data: { unread: String(fresh > 0) },
        'aria-current': current && 'page',
        on: { click: () => goTo(one.id) },
      },
      sign(one),
      h('span', { class: 'room-name' }, one.is_im ? store.world.bot.name : one.name),
      one.is_archived && h('span', { class: 'quiet' }, t('sidebar.archived')),
      fresh > 0 && h('span', { class: waiting ? 'badge' : 'dot' }, waiting || '', h('span', { class: 'visually-hidden' }, ` ${t('sidebar.unread')}`)),
    ),
  );
}

function sign(one) {
  if (one.is_im) return avatar(store.world.bot.user_id, 'tiny');
  return one.is_private ? icon('lock') : h('span', { class: 'hash', 'aria-hidden': 'true' }, '#');
}

/** Digits switch the person, unless they are being typed into something. */
export function listenForDigits() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    if (event.target.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return;
    const who = humans(store.world)[Number(event.key) - 1];
    if (who) become(who.id);
  });
}
