// The guided tour: shows the current step's card, leads the eye, and goes on by itself when the step has happened.
import { busyWith } from './busy.js';
import { actionButton, fill, h, icon } from './dom.js';
import { currentLanguage, t } from './i18n.js';
import { change, channel, placeOf, store } from './state.js';
import { report, toast } from './toast.js';
import { CHAPTERS } from './tour-chapters.js';
import { castRoles, names, pause, take } from './tour-world.js';

const MEMORY = 'konkret.tour';
/** {chapter, step, away, cast, since, memory}; null before the world is known. */
let tour = load();
let acting = false;

function load() {
  try {
    return JSON.parse(localStorage.getItem(MEMORY));
  } catch {
    return null;
  }
}

const save = () => localStorage.setItem(MEMORY, JSON.stringify(tour));

/** Whether the tour was left and can be taken up again. */
export const tourIsAway = () => Boolean(tour?.away);

/** Takes the tour up where it was left, or `afresh` from the beginning. */
export function startTour({ afresh = false, at = CHAPTERS[0].id } = {}) {
  if (afresh || !tour || finished()) begin(at);
  tour.away = false;
  save();
  change();
  queueMicrotask(() => document.querySelector('[data-test=tour-do], [data-test=tour-next]')?.focus());
}

function begin(at = CHAPTERS[0].id) {
  tour = { chapter: at, step: 0, away: false, cast: castRoles(), since: lastSaid(), memory: {} };
  save();
}

/** Goes on to another chapter, with the same people in the same place. */
function onward(following) {
  tour = { ...tour, chapter: following.id, step: 0, since: lastSaid(), memory: {} };
  save();
  change();
}

const lastSaid = () => store.world.channels.flatMap((one) => one.messages).reduce((ts, one) => (one.ts > ts ? one.ts : ts), '0');

const chapter = () => CHAPTERS.find((one) => one.id === tour.chapter) ?? CHAPTERS[0];
const step = () => chapter().steps[tour.step];
const finished = () => step()?.last && tour.away;

/** A tour about people or channels that are not there (another team, an older version) cannot go on. */
const fits = () => step() && channel(tour.cast?.room) && [tour.cast.author, tour.cast.owner].every((id) => store.world.users.some((who) => who.id === id));

export function drawTour() {
  if (!tour || !fits()) begin();
  const box = document.getElementById('tour');
  advance();
  box.hidden = tour.away;
  lead();
  const frame = [tour.chapter, tour.step, tour.away, currentLanguage(), acting].join('/');
  if (box.dataset.frame === frame || tour.away) return;
  box.dataset.frame = frame;
  box.setAttribute('aria-label', t('tour.label'));
  box.dataset.test = 'tour-card';
  box.dataset.step = step().id;
  const text = (what) => t(`tour.${chapter().id}.${step().id}.${what}`, names(tour.cast));
  const all = chapter().steps.length;
  fill(
    box,
    h('div', { class: 'tour-progress', role: 'img', 'aria-label': t('tour.progress', { n: tour.step + 1, all }) },
      chapter().steps.map((one, index) => h('i', { class: index < tour.step ? 'past' : index === tour.step ? 'now' : '' }))),
    // Polite: a screen reader hears the next step when the last one is done.
    h('div', { class: 'tour-text', 'aria-live': 'polite' }, h('h2', {}, text('title')), h('p', {}, text('text'))),
    h('div', { class: 'tour-buttons' }, buttons(),
      h('button', { type: 'button', class: 'tool', test: 'tour-leave', 'aria-label': t('tour.leave'), title: t('tour.leave'), on: { click: leave } }, icon('close'))),
  );
}

function buttons() {
  if (step().act) return actionButton({ class: 'button primary', test: 'tour-do' }, perform, t('tour.do'));
  if (!step().last) return actionButton({ class: 'button primary', test: 'tour-next' }, next, t(tour.step ? 'tour.next' : 'tour.begin'));
  const following = CHAPTERS[CHAPTERS.indexOf(chapter()) + 1];
  if (following) {
    return [
      h('button', { type: 'button', class: 'button', test: 'tour-finish', on: { click: leave } }, t('tour.finish')),
      h('button', { type: 'button', class: 'button primary', test: 'tour-chapter', on: { click: () => onward(following) } }, t(`tour.${following.id}.name`)),
    ];
  }
  return [
    h('button', { type: 'button', class: 'button', test: 'tour-again', on: { click: () => startTour({ afresh: true }) } }, t('tour.again')),
    h('button', { type: 'button', class: 'button primary', test: 'tour-finish', on: { click: leave } }, t('tour.finish')),
  ];
}

const perform = () => busyWith(performing());

async function performing() {
  const before = tour.step;
  const current = step();
  acting = true;
  try {
    if (current.place) await take(tour.cast[current.as], current.place(tour.cast));
    await current.act(tour);
    // What the bot says after it has answered the delivery may need a moment more.
    const settled = () => current.done(tour) || current.waits?.(tour);
    for (let i = 0; i < 20 && !settled(); i += 1) await pause(150);
    if (!settled()) toast(t('tour.stuck'));
  } catch (problem) {
    report(problem);
  } finally {
    acting = false;
    change();
    if (tour.step === before) save();
  }
}

/** Goes on while the current step has happened, however it came about. */
function advance() {
  if (acting) return;
  const start = tour.step;
  while (step().done && step().done(tour)) tour.step += 1;
  if (tour.step !== start) save();
}

async function next() {
  try {
    await step().leave?.(tour);
  } catch (problem) {
    // The tour also works in the other language; it only reads less well.
    report(problem);
  }
  tour.step += 1;
  save();
  change();
}

function leave() {
  tour.away = true;
  save();
  change();
  queueMicrotask(() => document.querySelector('[data-test=tour-resume]')?.focus());
}

/** Marks what to press next: the person first, then the place, then the thing itself. */
function lead() {
  for (const node of document.querySelectorAll('.tour-target')) node.classList.remove('tour-target');
  if (tour.away || acting || !step().act) return;
  const { as, place, target } = step();
  const person = tour.cast[as];
  const where = place?.(tour.cast);
  let test;
  if (as && store.person !== person) test = `person-${person}`;
  else if (where && placeOf(store.person) !== where) test = `channel-${where}`;
  else test = target?.(tour);
  if (test) document.querySelector(`[data-test="${CSS.escape(test)}"]`)?.classList.add('tour-target');
}
