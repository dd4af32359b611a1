// The chapters of the tour as data. A step: who and where it happens, what to look at, how to do it, how to see that it is done.
//   as      part played by the visitor (author, owner, bystander); the card leads there first
//   place   (cast) => where, a channel id
//   target  (tour) => data-test of what to press next
//   act     (tour) => does it through the control API
//   done    (tour) => whether it has happened, from the state alone
// A step without `done` is read and left with a button. `tour` has cast, since (ts) and memory (what a step wants to remember).
import { post } from './api.js';
import { keep } from './form.js';
import { t } from './i18n.js';
import { channel, directMessages, isReply, now, placeOf, refresh, store, zone } from './state.js';
import { button, elements, fromBot, letters, ofType, prompt, submitOpen, take, use } from './tour-world.js';
import { nextWorkday } from './workdays.js';

// Recognised by id or by label, in both languages.
const LISTEN = /hier zuhören|listen here/i;
const HOLD = /festhalten|hold it|keep it|write it down|set it/i;
const YES = /^(ja|yes)\b/i;
const DONE = /erledigt|done/i;

const room = (cast) => cast.room;
const ownersMail = (cast) => directMessages(cast.owner)?.id;

const main = [
  { id: 'hello' },
  {
    id: 'listen',
    as: 'author',
    place: room,
    target: () => 'composer',
    act: async ({ cast }) => {
      await post('command', { user: cast.author, channel: cast.room, command: store.world.commands[0] ?? '/konkret', text: t('tour.main.listen.command') });
      await refresh();
    },
    // Whatever the bot says here to the command or after its own button was pressed; its bare question does not count.
    done: ({ cast, since }) => fromBot(channel(cast.room), since).some((one) => !button(one, LISTEN)),
  },
  {
    id: 'say',
    as: 'author',
    place: room,
    target: () => 'composer',
    act: async ({ cast }) => {
      await post('message', { user: cast.author, channel: cast.room, text: t('tour.main.sentence') });
      await refresh();
    },
    done: ({ cast, since }) => Boolean(asked(cast, since)),
  },
  {
    id: 'private',
    as: 'bystander',
    place: room,
    act: async ({ cast }) => take(cast.bystander, cast.room),
    done: ({ cast }) => store.person !== cast.author && placeOf(store.person) === cast.room,
  },
  {
    id: 'answer',
    as: 'author',
    place: room,
    target: ({ cast, since }) => `message-${asked(cast, since)?.ts}`,
    act: answer,
    done: ({ cast, since }) => letters(cast.owner, since).length > 0,
  },
  {
    id: 'accept',
    as: 'owner',
    place: ownersMail,
    target: ({ cast, since }) => `message-${letters(cast.owner, since)[0]?.ts}`,
    act: async ({ cast, since }) => {
      const one = letters(cast.owner, since).find((letter) => button(letter, YES));
      await use(cast.owner, ownersMail(cast), one, button(one, YES));
      await submitOpen(cast.owner);
    },
    done: ({ cast, since, memory }) => {
      const all = letters(cast.owner, since);
      const said = all.length > 0 && !all.some((letter) => button(letter, YES)) && !store.world.views?.[cast.owner]?.length;
      // What comes after this moment is the reminder.
      if (said) memory.accepted ??= all[0].ts;
      return said;
    },
  },
  {
    id: 'clock',
    as: 'owner',
    place: ownersMail,
    target: () => 'clock-next-workday',
    act: async (tour) => {
      // From morning to morning until the bot speaks up: whatever day was chosen, that is the day it is due.
      for (let day = 0; day < 20 && !reminder(tour); day += 1) {
        await post('clock', { to: nextWorkday(now(), zone()) });
        await refresh();
      }
    },
    done: (tour) => Boolean(reminder(tour)),
  },
  {
    id: 'finish',
    as: 'owner',
    place: ownersMail,
    target: (tour) => `message-${reminder(tour)?.ts}`,
    act: async (tour) => {
      const one = reminder(tour);
      await use(tour.cast.owner, ownersMail(tour.cast), one, button(one, DONE));
      await submitOpen(tour.cast.owner);
    },
    done: (tour) => Boolean(reminder(tour)) && !button(reminder(tour), DONE) && !store.world.views?.[tour.cast.owner]?.length,
  },
  { id: 'end', last: true },
];

/** The question under the sentence: private, with somewhere to say who. */
const asked = (cast, since) => {
  const one = prompt(cast, since);
  return one && ofType(one, 'users_select') && !isReply(one) ? one : undefined;
};

/** The oldest letter to the owner that came after the yes and can be answered with done. */
const reminder = ({ cast, memory }) => {
  if (!memory.accepted) return undefined;
  const after = letters(cast.owner, memory.accepted);
  const found = after.findLast((one) => button(one, DONE) || one.ts === memory.reminder);
  if (found) memory.reminder ??= found.ts;
  return after.find((one) => one.ts === memory.reminder);
};

async function answer({ cast, since }) {
  // Looked for anew before every choice: the bot may show a new version of its question after each.
  const choose = async (type, field, value) => {
    const one = asked(cast, since);
    const found = one && ofType(one, type);
    if (!found) return;
    keep(`${cast.author}/${cast.room}/${one.ts}`, found.block.block_id, found.element, value);
    await use(cast.author, cast.room, one, found, { [field]: value });
  };
  const inTwoDays = nextWorkday(new Date(nextWorkday(now(), zone())), zone()).slice(0, 10);
  await choose('datepicker', 'selected_date', inTwoDays);
  await choose('users_select', 'selected_user', cast.owner);
  const one = asked(cast, since);
  const hold = button(one, HOLD) ?? elements(one).find(({ element }) => element.style === 'primary');
  if (hold) await use(cast.author, cast.room, one, hold);
  await submitOpen(cast.author);
}

/** In the order in which they are offered. More chapters are more entries, with texts tour.<id>.… in both languages. */
export const CHAPTERS = [{ id: 'main', steps: main }];
