// The chapter about working together: a round closes a meeting, and Monday brings the digest, after those concerned have seen it.
import { post } from './api.js';
import { t } from './i18n.js';
import { channel, directMessages, now, refresh, store, zone } from './state.js';
import { button, elements, everybody, fromBot, letters, pause, use } from './tour-world.js';
import { speakTo } from './tongue.js';
import { nextWorkday } from './workdays.js';

const LISTEN = 'listen_here';
const DECIDE = 'round_decide';
const TEAM_NEW = 'team_new';
const ALL = 'digest_all';
const DONE = 'step_done';

const room = (cast) => cast.room;
const mail = (person) => (cast) => directMessages(cast[person])?.id;
const command = (text, person, place) => post('command', { user: person, channel: place, command: store.world.commands[0] ?? '/konkret', text });
const open = (person) => store.world.views?.[person]?.at(-1);

const live = ({ cast, since }) => fromBot(channel(cast.room), since).find((one) => button(one, DECIDE));
const protocol = ({ cast, since }) => fromBot(channel(cast.room), since).find((one) => one.text?.startsWith('📋'));
const digest = ({ cast, since }) => letters(cast.manager, since).find((one) => button(one, ALL));
function unfolded(tour) {
  if (open(tour.cast.manager)?.callback_id === 'digest_view') tour.memory.unfolded = true;
  return Boolean(tour.memory.unfolded);
}
const preview = ({ cast, since }) => letters(cast.author, since).find((one) => one.text?.includes('👀'));

/** From morning to morning, until it has happened or four weeks are over. */
async function untilMorning(happened) {
  for (let day = 0; day < 20 && !happened(); day += 1) {
    await post('clock', { to: nextWorkday(now(), zone()) });
    await refresh();
  }
}

/** Fills in the fields of the open form whose names begin so, and sends it. */
async function fillIn(person, values) {
  const view = open(person);
  if (!view) return;
  const given = {};
  for (const block of view.blocks) {
    const id = block.element?.action_id;
    const name = Object.keys(values).find((begin) => id?.startsWith(begin));
    if (name) given[block.block_id] = { [id]: { type: block.element.type, ...values[name] } };
  }
  await post('submit', { user: person, view_id: view.id, values: given });
  await refresh();
}

const closeAll = async (person) => {
  const view = open(person);
  if (view) await post('close', { user: person, view_id: view.id, clear: true });
};

export const coordinate = [
  { id: 'hello', leave: ({ cast }) => speakTo(everybody(cast)) },
  {
    id: 'basket',
    as: 'author',
    place: room,
    target: () => 'composer',
    act: async ({ cast }) => {
      const asks = fromBot(channel(cast.room), '0').find((one) => button(one, LISTEN));
      if (asks) await use(cast.author, cast.room, asks, button(asks, LISTEN));
      for (const n of [1, 2, 3]) await post('message', { user: cast.author, channel: cast.room, text: t(`tour.coordinate.sentence${n}`) });
      await refresh();
    },
    done: ({ cast, since }) => channel(cast.room).messages.filter((one) => one.ts > since && one.user === cast.author).length >= 3,
  },
  {
    id: 'round',
    as: 'author',
    place: room,
    target: () => 'composer',
    act: async ({ cast }) => {
      await command(t('tour.coordinate.round.command'), cast.author, cast.room);
      await refresh();
      // The form lies over the tour; the message in the channel opens it again.
      await closeAll(cast.author);
      await refresh();
    },
    done: (tour) => Boolean(live(tour)) || Boolean(tour.memory.decided),
  },
  {
    id: 'decide',
    as: 'author',
    place: room,
    target: (tour) => `message-${live(tour)?.ts}`,
    act: async (tour) => {
      const { cast } = tour;
      tour.memory.decided = true;
      const due = nextWorkday(now(), zone()).slice(0, 10);
      for (let item = 0; item < 10 && live(tour); item += 1) {
        if (!open(cast.author)) await use(cast.author, cast.room, live(tour), button(live(tour), DECIDE));
        await fillIn(cast.author, { round_who: { selected_user: cast.author }, round_due: { selected_date: due } });
      }
      await closeAll(cast.author);
      // In one channel messages take turns.
      for (let i = 0; i < 40 && !protocol(tour); i += 1) {
        await pause(250);
        await refresh();
      }
    },
    done: (tour) => Boolean(protocol(tour)),
  },
  {
    id: 'team',
    as: 'manager',
    place: mail('manager'),
    target: () => 'composer',
    act: async ({ cast }) => {
      await command('team', cast.manager, directMessages(cast.manager).id);
      await refresh();
      const list = open(cast.manager);
      const fresh = elements(list).find(({ element }) => element.action_id === TEAM_NEW);
      await post('click', { user: cast.manager, view_id: list.id, action_id: TEAM_NEW, block_id: fresh?.block.block_id });
      await refresh();
      await fillIn(cast.manager, {
        team_name: { value: t('tour.coordinate.team.called') },
        team_home: { selected_conversation: cast.room },
        team_members: { selected_users: [cast.author, cast.owner, cast.bystander] },
        team_managers: { selected_users: [cast.manager] },
      });
      await closeAll(cast.manager);
      await refresh();
    },
    done: ({ cast, since }) => letters(cast.manager, since).some((one) => one.text?.startsWith('✅')),
  },
  {
    id: 'preview',
    as: 'author',
    place: mail('author'),
    target: () => 'clock-next-workday',
    act: (tour) => untilMorning(() => preview(tour)),
    done: (tour) => Boolean(preview(tour)),
  },
  {
    id: 'mend',
    as: 'author',
    place: mail('author'),
    target: (tour) => `message-${preview(tour)?.ts}`,
    act: async (tour) => {
      const one = preview(tour);
      const found = button(one, DONE);
      if (found) await use(tour.cast.author, directMessages(tour.cast.author).id, one, found);
      await fillIn(tour.cast.author, {});
      tour.memory.mended = true;
      await refresh();
    },
    done: (tour) => Boolean(tour.memory.mended) || Boolean(digest(tour)),
  },
  {
    id: 'monday',
    as: 'manager',
    place: mail('manager'),
    target: () => 'clock-next-workday',
    act: (tour) => untilMorning(() => digest(tour)),
    done: (tour) => Boolean(digest(tour)),
  },
  {
    id: 'unfold',
    as: 'manager',
    place: mail('manager'),
    target: (tour) => `message-${digest(tour)?.ts}`,
    act: async (tour) => {
      const one = digest(tour);
      await use(tour.cast.manager, directMessages(tour.cast.manager).id, one, button(one, ALL));
      for (let i = 0; i < 20 && !unfolded(tour); i += 1) await pause(150);
    },
    waits: unfolded,
    // The end is told when it can be read: nothing of the tour shows through an open window.
    done: (tour) => unfolded(tour) && !open(tour.cast.manager),
  },
  { id: 'end', last: true },
];
