// The chapters of the tour as data. A step: who and where it happens, what to look at, how to do it, how to see that it is done.
//   as      part played by the visitor (author, owner, bystander); the card leads there first
//   place   (cast) => where, a channel id
//   target  (tour) => data-test of what to press next
//   act     (tour) => does it through the control API
//   leave   (tour) => what happens when a step that is only read is left
//   done    (tour) => whether it has happened, from the state alone
//   waits   (tour) => whether it was done as told, and only the person at the screen has to go on; may be missing
// A step without `done` is read and left with a button. `tour` has cast, since (ts) and memory (what a step wants to remember).
import { post } from './api.js';
import { keep } from './form.js';
import { t } from './i18n.js';
import { goal } from './tour-goal.js';
import { channel, directMessages, isReply, now, placeOf, refresh, store, zone } from './state.js';
import { coordinate } from './tour-coordinate.js';
import { button, everybody, fromBot, letters, ofType, prompt, submitOpen, take, toWorkingTime, use } from './tour-world.js';
import { speakTo } from './tongue.js';
import { nextWorkday } from './workdays.js';

// The bot's buttons by their action ids.
const LISTEN = 'listen_here';
const KEEP = 'topic_keep';
const YES = 'answer_yes';
const DONE = 'step_done';

// What the bot says later than this after the yes is a reminder and not an echo of it.
const ECHO_MILLIS = 5 * 60 * 1000;

const room = (cast) => cast.room;
const ownersMail = (cast) => directMessages(cast.owner)?.id;

const main = [
  { id: 'hello', leave: ({ cast }) => speakTo(everybody(cast)).then(toWorkingTime) },
  {
    id: 'listen',
    as: 'author',
    place: room,
    target: ({ cast }) => (introduction(cast) ? `message-${introduction(cast).ts}` : 'composer'),
    act: async ({ cast }) => {
      const asks = introduction(cast);
      if (asks) await use(cast.author, cast.room, asks, button(asks, LISTEN));
      else await post('command', { user: cast.author, channel: cast.room, command: store.world.commands[0] ?? '/konkret', text: t('tour.main.listen.command') });
      await refresh();
    },
    // The bot's question whether it may listen is no longer open, or it has answered to the command, which it does privately.
    done: ({ cast, since }) => {
      const said = fromBot(channel(cast.room), '0');
      return (said.length > 0 && !introduction(cast)) || said.some((one) => one.ts > since && one.ephemeral_to);
    },
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
      if (!said) return false;
      // What comes after this moment is the reminder; and the card in the channel is the one of this step.
      memory.accepted ??= now().getTime();
      memory.card ??= fromBot(channel(cast.room), since).find((one) => button(one, DONE))?.ts;
      return true;
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
    done: finished,
  },
  { id: 'end', last: true },
];

/** The bot's question whether it may listen here, while nobody has answered it. */
const introduction = (cast) => fromBot(channel(cast.room), '0').find((one) => button(one, LISTEN));

/** Ticked off: the card in the channel says so, or the reminder offers it no more. */
function finished(tour) {
  if (!reminder(tour) || store.world.views?.[tour.cast.owner]?.length) return false;
  const card = channel(tour.cast.room).messages.find((one) => one.ts === tour.memory.card);
  return !button(reminder(tour), DONE) || Boolean(card && !button(card, DONE));
}

/** The question under the sentence: private, with somewhere to say who. */
const asked = (cast, since) => {
  const one = prompt(cast, since);
  return one && ofType(one, 'users_select') && !isReply(one) ? one : undefined;
};

/** The oldest letter to the owner that came after the yes and can be answered with done. */
const reminder = ({ cast, memory }) => {
  if (!memory.accepted) return undefined;
  const after = letters(cast.owner, '0').filter((one) => Date.parse(one.time) > memory.accepted + ECHO_MILLIS);
  const found = after.findLast((one) => button(one, DONE));
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
  if (button(one, KEEP)) await use(cast.author, cast.room, one, button(one, KEEP));
  await submitOpen(cast.author);
}

/** In the order in which they are offered. More chapters are more entries, with texts tour.<id>.… in both languages. */
export const CHAPTERS = [
  { id: 'main', steps: main },
  { id: 'goal', steps: goal },
  { id: 'coordinate', steps: coordinate },
];
