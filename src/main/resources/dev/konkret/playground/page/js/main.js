// Puts the parts together: one function draws everything from what is known; every part touches only what changed.
import { drawConversation } from './conversation.js';
import { listen } from './events.js';
import { currentLanguage, t } from './i18n.js';
import { drawInspector } from './inspector.js';
import { drawModal } from './modal.js';
import { drawPeople, drawSidebar, listenForDigits } from './sidebar.js';
import { change, onChange, store } from './state.js';
import { drawThread, leave } from './thread.js';
import { drawTopbar } from './topbar.js';
import { drawTour } from './tour.js';
import { begin } from './unread.js';

function draw() {
  drawConnection();
  if (!store.world || !store.person) return;
  document.documentElement.lang = currentLanguage();
  document.getElementById('skip').textContent = t('skip');
  document.body.classList.add('ready');
  begin();
  // The conversation first: drawing it marks it as read, which the lists beside it show.
  drawConversation();
  drawThread();
  drawPeople();
  drawSidebar();
  drawTopbar();
  drawModal();
  drawTour();
  drawInspector();
}

function drawConnection() {
  const line = document.getElementById('connection');
  line.hidden = store.connected;
  line.textContent = store.connected ? '' : t('connection.lost');
}

onChange(draw);
listenForDigits();

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open:not(#toasts)')) return;
  if (store.sidebarOpen) change({ sidebarOpen: false });
  else if (store.thread) leave();
});
// On a phone a tap beside the open drawer closes it.
document.addEventListener('pointerdown', (event) => {
  if (store.sidebarOpen && !event.target.closest('.people, .sidebar, .sidebar-toggle')) change({ sidebarOpen: false });
});
// What came in while the window was in the background is read when it comes back.
document.addEventListener('visibilitychange', () => change());

listen();
