// The confirmation dialog a button may carry, and the way every dialog of the page keeps the keyboard inside.
import { fill, h } from './dom.js';
import { plain, text } from './blocks.js';
import { t } from './i18n.js';

/** Tab goes round inside the dialog; the browser's own would wander off into its tool bar. */
export function trapTab(dialog) {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((node) => !node.disabled && node.offsetParent !== null);
    if (!stops.length) return;
    const [first, last] = [stops[0], stops.at(-1)];
    const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  });
}

/** Asks; resolves to true for yes, false for no and for Escape. `what` is Slack's confirm object. */
export function confirm(what) {
  return new Promise((answer) => {
    const before = document.activeElement;
    const done = (yes) => () => {
      dialog.close();
      dialog.remove();
      before?.focus();
      answer(yes);
    };
    const dialog = h('dialog', { class: 'confirm', 'aria-labelledby': 'confirm-title' });
    fill(
      dialog,
      h('h2', { id: 'confirm-title' }, plain(what.title)),
      h('div', { class: 'text' }, text(what.text)),
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'button', class: 'button', test: 'confirm-no', on: { click: done(false) } }, plain(what.deny) || t('confirm.no')),
        h(
          'button',
          { type: 'button', class: `button ${what.style === 'danger' ? 'danger' : 'primary'}`, test: 'confirm-yes', on: { click: done(true) } },
          plain(what.confirm) || t('confirm.yes'),
        ),
      ),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      done(false)();
    });
    trapTab(dialog);
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('[data-test=confirm-yes]').focus();
  });
}

/** Asks for a text; resolves to null when the person thinks better of it. */
export function askText(title, initial) {
  return new Promise((answer) => {
    const before = document.activeElement;
    const area = h('textarea', { class: 'field', rows: 4, test: 'ask-text', 'aria-labelledby': 'ask-title', value: initial ?? '' });
    const done = (text) => {
      dialog.close();
      dialog.remove();
      before?.focus();
      answer(text);
    };
    const dialog = h(
      'dialog',
      { class: 'confirm', 'aria-labelledby': 'ask-title' },
      h('h2', { id: 'ask-title' }, title),
      area,
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'button', class: 'button', test: 'ask-cancel', on: { click: () => done(null) } }, t('confirm.no')),
        h('button', { type: 'button', class: 'button primary', test: 'ask-save', on: { click: () => done(area.value) } }, t('message.save')),
      ),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      done(null);
    });
    trapTab(dialog);
    document.body.append(dialog);
    dialog.showModal();
    area.focus();
  });
}
