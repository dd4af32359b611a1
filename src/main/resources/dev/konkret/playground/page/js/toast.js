// Short notes at the edge: something did not work. In a role=alert region, so a screen reader says them too.
import { h } from './dom.js';
import { Refused, Unreachable } from './api.js';
import { knows, t } from './i18n.js';

export function toast(text) {
  const note = h('p', { class: 'toast' }, text);
  const region = document.getElementById('toasts');
  region.replaceChildren(note);
  // A modal dialog makes everything outside of it inert; as a popover the note is still seen above it.
  region.popover ??= 'manual';
  region.hidePopover();
  region.showPopover();
  setTimeout(() => {
    note.remove();
    if (!region.childElementCount) region.hidePopover();
  }, 7000);
}

/** Says what went wrong in words; what is not the server's doing is a fault of this page and goes to the console too. */
export function report(problem) {
  if (problem instanceof Unreachable) return toast(t('error.unreachable'));
  if (problem instanceof Refused) {
    const known = `refused.${problem.code}`;
    return toast(knows(known) ? t(known) : t('error.refused', { code: problem.code }));
  }
  console.error(problem);
  return toast(t('error.page'));
}

/** Wraps an action so that it reports instead of throwing. */
export const guarded = (action) => async (...args) => {
  try {
    return await action(...args);
  } catch (problem) {
    return report(problem);
  }
};
