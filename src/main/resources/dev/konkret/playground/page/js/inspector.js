// The raw traffic between the simulated Slack and the bot, as it went over the wire.
import { get } from './api.js';
import { fill, h, icon, list } from './dom.js';
import { format } from './dates.js';
import { currentLanguage, t } from './i18n.js';
import { zone } from './state.js';

const KEPT = 500;
let open = false;
let filter = 'all';
let entries = [];
let chosen = null;
let asking = false;

const root = () => document.getElementById('inspector');

export function toggleInspector() {
  open = !open;
  root().hidden = !open;
  document.querySelector('[data-test=inspector-toggle]').setAttribute('aria-expanded', String(open));
  if (open) {
    drawInspector();
    root().querySelector('[data-test=inspector-filter-all]').focus();
  } else document.querySelector('[data-test=inspector-toggle]').focus();
}

/** Called after every change of the world; fetches only what is new. */
export async function drawInspector() {
  if (!open) return;
  draw();
  if (asking) return;
  asking = true;
  try {
    const last = entries.at(-1)?.n ?? 0;
    const { entries: fresh, last: newest } = await get(`log?after=${last}`);
    // A restarted server counts from the beginning again.
    if (newest < last) forgetLog();
    else entries = [...entries, ...fresh].slice(-KEPT);
    draw();
  } catch {
    // The connection line already says that the server is away.
  } finally {
    asking = false;
  }
}

/** After a reset what went before is of no interest. */
export function forgetLog() {
  [entries, chosen] = [[], null];
}

function draw() {
  if (root().dataset.language !== currentLanguage()) {
    root().dataset.language = currentLanguage();
    root().setAttribute('aria-label', t('inspector.title'));
    fill(root(), head(), h('div', { class: 'inspector-body' },
      h('ol', { class: 'log', id: 'log', reversed: true }), h('div', { class: 'log-detail', id: 'log-detail', tabindex: '0', role: 'region', 'aria-label': t('inspector.detail') })));
  }
  for (const button of root().querySelectorAll('[data-filter]')) button.setAttribute('aria-pressed', String(button.dataset.filter === filter));
  const shown = entries.filter((entry) => filter === 'all' || entry.direction === filter).reverse();
  list(document.getElementById('log'), shown, {
    key: (entry) => entry.n,
    signature: (entry) => JSON.stringify([entry.n, entry.status, entry.ms, entry.n === chosen]),
    make: line,
  });
  detail(entries.find((entry) => entry.n === chosen));
}

function head() {
  const button = (name) =>
    h('button', { type: 'button', class: 'chip', test: `inspector-filter-${name}`, data: { filter: name }, on: { click: () => { filter = name; draw(); } } }, t(`inspector.${name}`));
  return h('header', { class: 'inspector-head' },
    h('h2', {}, t('inspector.title')),
    h('div', { class: 'chips', role: 'group', 'aria-label': t('inspector.filter') }, ['all', 'to_bot', 'to_slack', 'from_bot'].map(button)),
    h('button', { type: 'button', class: 'tool', test: 'inspector-close', 'aria-label': t('inspector.close'), on: { click: toggleInspector } }, icon('close')));
}

function line(entry) {
  const arrow = { to_bot: '→ Bot', to_slack: '→ Slack', from_bot: '→ Hook' }[entry.direction];
  const failed = entry.status >= 400 || entry.answer?.ok === false;
  return h('li', {}, h(
    'button',
    {
      type: 'button', class: failed ? 'log-line failed' : 'log-line', test: `log-${entry.n}`, 'aria-pressed': String(entry.n === chosen),
      on: { click: () => { chosen = entry.n; draw(); } },
    },
    h('span', { class: `direction ${entry.direction}`, title: t(`inspector.${entry.direction}`) }, arrow),
    h('span', { class: 'log-name' }, entry.name ?? entry.kind, entry.name && entry.kind !== entry.name && h('small', {}, entry.kind)),
    h('span', { class: 'log-status' }, entry.status ?? '…'),
    h('span', { class: 'log-time' }, entry.ms === undefined || entry.ms === null ? '' : `${entry.ms} ms`)));
}

function detail(entry) {
  const node = document.getElementById('log-detail');
  const frame = JSON.stringify([entry?.n ?? null, entry?.status ?? null]);
  if (node.dataset.frame === frame) return;
  node.dataset.frame = frame;
  if (!entry) return fill(node, h('p', { class: 'empty' }, t('inspector.empty')));
  const at = format(new Date(entry.time), zone(), { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  return fill(node,
    h('p', { class: 'quiet' }, `#${entry.n} · ${entry.kind} · ${at}`),
    h('h3', {}, t('inspector.request')), h('pre', {}, pretty(entry.request)),
    h('h3', {}, t('inspector.answer'), ` (${entry.status ?? '…'})`), h('pre', {}, pretty(entry.answer)));
}

/** JSON for reading: what Slack packs as JSON text into a form field (payload, blocks, view …) is unpacked. */
export function pretty(value) {
  if (value === null || value === undefined || value === '') return '–';
  return JSON.stringify(unpack(value), null, 2);
}

function unpack(value) {
  if (typeof value === 'string' && /^[[{]/.test(value.trim())) {
    try {
      return unpack(JSON.parse(value));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map(unpack);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]));
  return value;
}
