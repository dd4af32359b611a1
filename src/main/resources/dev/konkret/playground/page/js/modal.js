// Modals: the topmost view of the person's stack in a native dialog, which brings Escape and an inert page behind it.
import { renderBlocks, plain } from './blocks.js';
import { trapTab } from './confirm.js';
import { actionButton, fill, h, icon } from './dom.js';
import { flush, forget, stateValues } from './form.js';
import { currentLanguage, t } from './i18n.js';
import { click, close, submit } from './send.js';
import { store } from './state.js';
import { guarded } from './toast.js';

let dialog = null;
let opener = null;
/** What the last attempt to send lacked, by view; it goes when the view changes or is sent again. */
let refused = { id: null, hash: null, errors: {} };

export function drawModal() {
  const stack = store.world.views?.[store.person] ?? [];
  const view = stack.at(-1);
  if (!view) return shut();
  const errors = refused.id === view.id && refused.hash === view.hash ? refused.errors : view.errors ?? {};
  const frame = [store.person, view.id, view.hash, currentLanguage(), JSON.stringify(errors)].join('/');
  if (dialog?.dataset.frame === frame) return;
  const sameView = dialog?.dataset.view === view.id;
  if (!dialog) open();
  dialog.dataset.frame = frame;
  dialog.dataset.view = view.id;
  const scroll = dialog.querySelector('.modal-body')?.scrollTop ?? 0;
  fill(dialog, form(view, errors, stack.length));
  if (sameView) dialog.querySelector('.modal-body').scrollTop = scroll;
  focusInside(sameView, errors);
}

function open() {
  opener = document.activeElement?.dataset?.test ?? null;
  dialog = h('dialog', { class: 'modal', test: 'modal', 'aria-labelledby': 'modal-title' });
  // The server decides what closing means; the dialog goes when the view is gone from the stack.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dialog.querySelector('[data-test=modal-close]').click();
  });
  trapTab(dialog);
  document.getElementById('modals').append(dialog);
  dialog.showModal();
}

function shut() {
  if (!dialog) return;
  dialog.close();
  dialog.remove();
  dialog = null;
  const back = opener && document.querySelector(`[data-test="${CSS.escape(opener)}"]`);
  (back ?? document.querySelector('[data-test=composer]'))?.focus();
}

function form(view, errors, depth) {
  const key = `view/${view.id}`;
  const leave = guarded(async () => {
    forget(key);
    await close({ view_id: view.id });
  });
  const send = guarded(async () => {
    await flush();
    refused = { id: null, hash: null, errors: {} };
    try {
      // What the bot itself finds wrong comes back as part of the view.
      await submit({ view_id: view.id, values: stateValues(key, view.blocks, 'input') });
    } catch (problem) {
      if (!problem.answer?.fields) throw problem;
      refused = { id: view.id, hash: view.hash, errors: clientErrors(problem) };
      drawModal();
    }
  });
  const act = guarded((element, blockId, fields) =>
    click({
      view_id: view.id, action_id: element.action_id, block_id: blockId, ...fields,
      state: { values: stateValues(key, view.blocks) },
    }));
  const submitButton = view.submit && actionButton({ class: 'button primary', type: 'submit', test: 'modal-submit' }, send, plain(view.submit));
  // The button's own press does the work; the form only turns Enter into that press. The browser's own
  // complaints about fields stay off: what is wrong is the bot's to say, as in Slack.
  return h(
    'form',
    { novalidate: true, on: { submit: (event) => event.preventDefault() } },
    h('header', { class: 'modal-head' },
      h('h2', { id: 'modal-title', test: 'modal-title' }, depth > 1 && h('span', { class: 'quiet' }, '‹ '), plain(view.title)),
      actionButton({ class: 'tool', test: 'modal-close', 'aria-label': t('modal.close') }, leave, icon('close'))),
    h('div', { class: 'modal-body' }, renderBlocks(view.blocks, { form: key, blocks: view.blocks, errors, act, inModal: true })),
    h('footer', { class: 'dialog-buttons' },
      actionButton({ class: 'button', test: 'modal-cancel' }, leave, plain(view.close) || t('modal.cancel')),
      submitButton),
  );
}

/** What Slack's own client refuses to send. The server's words are German, so English visitors get a general one. */
const clientErrors = ({ code, answer }) =>
  Object.fromEntries(Object.entries(answer.fields).map(([blockId, why]) =>
    [blockId, code === 'input_required' ? t('input.required') : t('input.invalid', { why })]));

/** After an error to the first field that has one; into a new view to its first field. */
function focusInside(sameView, errors) {
  const wrong = Object.keys(errors).length ? dialog.querySelector('.input.invalid :is(input, select, textarea, summary)') : null;
  if (wrong) return wrong.focus();
  if (sameView && dialog.contains(document.activeElement)) return undefined;
  const first = dialog.querySelector('.modal-body :is([autofocus], input, select, textarea, summary)') ??
    dialog.querySelector('.modal-body button') ?? dialog.querySelector('[data-test=modal-submit]') ?? dialog.querySelector('[data-test=modal-close]');
  return first?.focus();
}
