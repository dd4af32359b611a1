// The bar at the top: the clock, the inspector, trouble to order, back to the beginning, the language.
import { avatar } from './avatar.js';
import { drawClock, clockNode } from './clock.js';
import { confirm } from './confirm.js';
import { fill, h, icon } from './dom.js';
import { currentLanguage, setLanguage, t, tn } from './i18n.js';
import { faultsMenu } from './faults.js';
import { forgetLog, toggleInspector } from './inspector.js';
import { reset } from './send.js';
import { change, humans, store } from './state.js';
import { guarded } from './toast.js';
import { speakTo } from './tongue.js';
import { startTour, tourIsAway } from './tour.js';
import { calls, forget } from './unread.js';

// The clock ticks also while nothing happens.
setInterval(() => document.getElementById('clock-now') && drawClock(), 5000);

export function drawTopbar() {
  const bar = document.getElementById('topbar');
  const others = humans(store.world).filter((who) => who.id !== store.person).reduce((sum, who) => sum + calls(who.id), 0);
  const frame = [currentLanguage(), store.person, others, store.sidebarOpen, tourIsAway(), (store.world.faults ?? []).length].join('/');
  if (bar.dataset.frame !== frame) {
    bar.dataset.frame = frame;
    fill(
      bar,
      h('button',
        {
          type: 'button', class: 'tool sidebar-toggle', test: 'sidebar-toggle', 'aria-label': t('top.people'), 'aria-expanded': String(store.sidebarOpen),
          on: { click: () => change({ sidebarOpen: !store.sidebarOpen }) },
        },
        store.person ? avatar(store.person) : icon('menu'),
        others > 0 && h('span', { class: 'badge' }, others, h('span', { class: 'visually-hidden' }, ` ${tn('people.waiting', others)}`))),
      h('p', { class: 'brand' }, h('img', { src: 'icon.svg', alt: '' }), h('strong', {}, 'Konkret'), h('span', {}, 'Playground')),
      clockNode(),
      tools(),
    );
  }
  drawClock();
}

function tools() {
  const faults = tool('faults', 'storm', t('top.faults'), () => faultsMenu(faults));
  faults.setAttribute('aria-haspopup', 'menu');
  if (store.world.faults?.length) faults.classList.add('on');
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': t('top.tools') },
    tourIsAway() && tool('tour-resume', 'flag', t('tour.resume'), () => startTour(), t('tour.label')),
    tool('inspector-toggle', 'traffic', t('top.inspector'), toggleInspector),
    faults,
    tool('reset', 'reset', t('top.reset'), guarded(backToTheBeginning)),
    h('button', { type: 'button', class: 'tool language', test: 'language', lang: otherLanguage(), 'aria-label': t('top.language'), title: t('top.language'), on: { click: guarded(switchLanguage) } }, otherLanguage().toUpperCase()),
  );
}

/** `shown`: a word beside the sign where there is room for it. */
const tool = (test, sign, label, act, shown) =>
  h('button', { type: 'button', class: 'tool', test, 'aria-label': label, title: label, on: { click: act } },
    icon(sign), shown && h('span', { class: 'wide-only beside' }, shown));

const otherLanguage = () => (currentLanguage() === 'de' ? 'en' : 'de');

/** Whoever one is reads the bot in that language, too. */
async function switchLanguage() {
  setLanguage(otherLanguage());
  change();
  await speakTo([store.person]);
}

async function backToTheBeginning() {
  const sure = await confirm({
    title: { text: t('reset.title') }, text: { type: 'plain_text', text: t('reset.text') },
    confirm: { text: t('reset.yes') }, deny: { text: t('confirm.no') }, style: 'danger',
  });
  if (!sure) return;
  await reset();
  forget();
  forgetLog();
  change({ thread: null, place: {} });
  startTour({ afresh: true });
}
