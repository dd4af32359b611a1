// The second chapter: from the empty form of a goal to the first step somebody has said yes to. What a step is made of stands in
// tour-chapters.js.
import { post } from './api.js';
import { t } from './i18n.js';
import { channel, directMessages, now, refresh, store, zone } from './state.js';
import { button, elements, fromBot, letters, names, pause, polls, submitOpen, use } from './tour-world.js';
import { nextWorkday } from './workdays.js';

// The bot's buttons and fields by their ids.
const PLAN = 'goal_plan';
const LAYER_ADD = 'goal_layer_add';
const TURN = 'goal_turn';
const TURN_OWNER = 'turn_who_';
const YES = 'answer_yes';
const VOTE_YES = 'poll_yes';

const DAYS_AHEAD = 60;

const room = (cast) => cast.room;
const authorsMail = (cast) => directMessages(cast.author)?.id;
const ownersMail = (cast) => directMessages(cast.owner)?.id;

export const goal = [
  {
    id: 'write',
    as: 'author',
    place: room,
    target: () => 'composer',
    // A form lies over everything, this card too: what begins with one ends when it is closed again.
    act: async (tour) => {
      const { cast } = tour;
      await post('command', { user: cast.author, channel: cast.room, command: store.world.commands[0] ?? '/konkret', text: t('tour.goal.command') });
      await refresh();
      await fill(tour, {
        goal_when: t('tour.goal.when'), goal_who: t('tour.goal.who', names(cast)), goal_did: t('tour.goal.did'), goal_thrilled: t('tour.goal.thrilled'),
      });
      await fill(tour, { goal_words: t('tour.goal.words'), goal_measure: t('tour.goal.measure') }, { goal_date: celebration(), goal_channel: cast.room });
      await pause(900);
      await closeAll(tour);
    },
    done: (tour) => Boolean(card(tour)) && !top(tour),
  },
  {
    id: 'plan',
    as: 'author',
    place: room,
    target: (tour) => `message-${card(tour)?.ts}`,
    act: async (tour) => {
      await closeAll(tour);
      const shown = card(tour);
      await use(tour.cast.author, tour.cast.room, shown, button(shown, PLAN));
      for (const layer of ['tour.goal.layer.late', 'tour.goal.layer.early']) {
        await press(tour, LAYER_ADD);
        await fill(tour, { layer_before: t(layer) });
        await pause(500);
        await refresh();
      }
      await closeAll(tour);
    },
    done: (tour) => planned(tour) && !top(tour),
  },
  {
    id: 'turn',
    as: 'author',
    place: room,
    act: async (tour) => {
      await closeAll(tour);
      await use(tour.cast.author, tour.cast.room, card(tour), button(card(tour), PLAN));
      await press(tour, TURN);
      const owners = fields(tour).filter((id) => id.startsWith(TURN_OWNER));
      await fill(tour, {}, { [owners[0]]: tour.cast.owner });
      await closeAll(tour);
    },
    done: (tour) => asked(tour).length > 0 || carried(tour),
  },
  {
    id: 'accept',
    as: 'owner',
    place: ownersMail,
    target: (tour) => `message-${asked(tour)[0]?.ts}`,
    act: async (tour) => {
      const one = asked(tour)[0];
      await use(tour.cast.owner, ownersMail(tour.cast), one, button(one, YES));
      await submitOpen(tour.cast.owner);
    },
    done: carried,
  },
  {
    // Somebody has asked already, unless it is another team than the one this comes with; then there is nothing to do here.
    id: 'vote',
    as: 'author',
    place: authorsMail,
    target: (tour) => `message-${toVoteOn(tour)?.ts}`,
    act: async (tour) => {
      const { cast } = tour;
      const question = toVoteOn(tour);
      await use(cast.author, authorsMail(cast), question, button(question, VOTE_YES));
    },
    done: (tour) => !toVoteOn(tour),
  },
  { id: 'end', last: true },
];

/** The day to celebrate: a working day some weeks from now. */
const celebration = () => nextWorkday(new Date(now().getTime() + DAYS_AHEAD * 24 * 60 * 60 * 1000), zone()).slice(0, 10);

const views = ({ cast }) => store.world.views?.[cast.author] ?? [];
const top = (tour) => views(tour).at(-1);
const fields = (tour) => (top(tour)?.blocks ?? []).filter((block) => block.element).map((block) => block.element.action_id);

/** The card of the goal in the channel. */
const card = ({ cast, since }) => fromBot(channel(cast.room), since).find((one) => button(one, PLAN));

/** The card tells of a plan. */
const planned = (tour) => /🪜/.test(JSON.stringify(card(tour)?.blocks ?? ''));

/** Letters in which the owner is asked for a yes since this chapter began. */
const asked = ({ cast, since }) => letters(cast.owner, since).filter((letter) => button(letter, YES));

/** The letter in which the author is asked for a vote, whenever it came. */
const toVoteOn = ({ cast }) => polls(cast.author).find((letter) => button(letter, VOTE_YES));

/** A card of a step under the goal's card can be ticked off: somebody carries it. */
function carried({ cast, since }) {
  return fromBot(channel(cast.room), since).some((one) => elements(one).some(({ element }) => element.action_id === 'step_done'));
}

/** Types into the form on top and sends it off; `picked` are days, people and channels. */
async function fill(tour, typed, picked = {}) {
  const view = top(tour);
  if (!view) return;
  const values = {};
  for (const { block, element } of elements(view)) {
    const words = typed[element.action_id];
    const choice = picked[element.action_id];
    if (words !== undefined) values[block.block_id] = { [element.action_id]: { type: element.type, value: words } };
    if (choice !== undefined) values[block.block_id] = { [element.action_id]: { type: element.type, [chosen(element.type)]: choice } };
  }
  await pause(900);
  await post('submit', { user: tour.cast.author, view_id: view.id, values });
  await refresh();
}

const chosen = (type) => ({ datepicker: 'selected_date', users_select: 'selected_user', conversations_select: 'selected_conversation' })[type];

/** Presses a button of the form on top. */
async function press(tour, actionId) {
  const view = top(tour);
  const { block, element } = button(view, actionId) ?? {};
  if (!element) return;
  await post('click', { user: tour.cast.author, view_id: view.id, action_id: actionId, block_id: block.block_id, value: element.value });
  await refresh();
}

async function closeAll(tour) {
  for (let i = 0; i < 3 && top(tour); i += 1) {
    await post('close', { user: tour.cast.author, view_id: top(tour).id });
    await refresh();
  }
}
