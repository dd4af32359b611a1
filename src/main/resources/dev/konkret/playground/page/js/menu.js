// Small menus that drop from a button: arrow keys, Escape, click outside. One is open at a time.
import { h } from './dom.js';
import { guarded } from './toast.js';

/** Opens a menu under `opener`. An entry is {label, act, test?, danger?} or {divider: true} or {heading: text}. */
export function openMenu(opener, entries) {
  const menu = h('div', { class: 'menu', role: 'menu', popover: 'auto' }, entries.map(item));
  return pop(opener, menu, '[role=menuitem]');

  function item(entry) {
    if (entry.divider) return h('hr', { role: 'separator' });
    if (entry.heading) return h('p', { class: 'menu-heading', role: 'presentation' }, entry.heading);
    const act = guarded(entry.act);
    const press = () => {
      menu.hidePopover();
      act();
    };
    return h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1', test: entry.test, class: entry.danger ? 'danger' : null, on: { click: press } },
      entry.label,
    );
  }
}

/** Shows `panel` as a popover at `opener`; the entries matching `stops` are walked with arrow keys. */
export function pop(opener, panel, stops) {
  // Inside a modal dialog, or the popover would be inert like everything outside of it.
  (opener.closest('dialog') ?? document.body).append(panel);
  panel.showPopover();
  opener.setAttribute('aria-expanded', 'true');
  place(opener, panel);
  const all = () => [...panel.querySelectorAll(stops)];
  all()[0]?.focus();
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Tab') panel.hidePopover();
    if (!step) return;
    event.preventDefault();
    const items = all();
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus();
  });
  panel.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    opener.removeAttribute('aria-expanded');
    const hadFocus = panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.remove();
    if (hadFocus) opener.focus();
  });
  return panel;
}

function place(opener, panel) {
  const at = opener.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = at.bottom + height + 8 < window.innerHeight;
  const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
  panel.style.left = `${left}px`;
  panel.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}
