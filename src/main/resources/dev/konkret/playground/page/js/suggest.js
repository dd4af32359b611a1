// Suggestions while typing: people after @, channels after #, commands after a slash: the app's, and Slack's own the page knows.
import { h } from './dom.js';
import { t } from './i18n.js';
import { channelsOf, store } from './state.js';

let serial = 0;

/** Adds suggestions to the text area; `box` is where the list is put. */
export function suggest(area, box) {
  const id = `suggest-${(serial += 1)}`;
  const list = h('ul', { class: 'suggestions', role: 'listbox', id, 'aria-label': t('composer.suggestions'), hidden: true });
  let offers = [];
  let chosen = 0;
  box.append(list);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', id);

  const show = () => {
    offers = offersFor(area.value.slice(0, area.selectionStart));
    chosen = 0;
    draw();
  };
  const draw = () => {
    list.hidden = !offers.length;
    list.replaceChildren(...offers.map((offer, index) =>
      h(
        'li',
        {
          role: 'option', id: `${id}-${index}`, 'aria-selected': String(index === chosen), test: `suggestion-${offer.text.trim()}`,
          // The pointer must not take the focus from the text, or the list would close before the click counts.
          on: { pointerdown: (event) => { event.preventDefault(); take(offer); } },
        },
        h('strong', {}, offer.text.trim()), ' ', offer.hint,
      )));
    if (offers.length) area.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    else area.removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    offers = [];
    draw();
  };
  const take = (offer) => {
    const end = area.selectionStart;
    area.setRangeText(offer.text, end - offer.typed, end, 'end');
    hide();
    area.dispatchEvent(new Event('input', { bubbles: true }));
    hide();
  };

  area.addEventListener('input', show);
  area.addEventListener('blur', hide);
  area.addEventListener(
    'keydown',
    (event) => {
      if (!offers.length || event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) chosen = (chosen + step + offers.length) % offers.length;
      else if (event.key === 'Escape') return void hide();
      else if (event.key === 'Enter' || event.key === 'Tab') {
        // A command that is already complete is sent and not completed once more.
        if (event.key === 'Enter' && area.value.trim() === offers[chosen].text.trim()) return void hide();
        event.stopImmediatePropagation();
        event.preventDefault();
        return void take(offers[chosen]);
      } else return;
      event.preventDefault();
      draw();
    },
    true,
  );
}

/** What could complete the word that ends at the cursor. `typed` is how many characters of it are there already. */
function offersFor(before) {
  if (/^\/\S*$/.test(before)) {
    const ofTheBot = t('composer.command', { app: store.world.bot.name });
    return [...store.world.commands.map((name) => ({ name, hint: ofTheBot })), { name: '/invite', hint: t('composer.invite') }]
      .filter(({ name }) => name.startsWith(before))
      .map(({ name, hint }) => ({ text: `${name} `, typed: before.length, hint }));
  }
  const [, sign, word] = /(?:^|\s)([@#])([\p{L}\p{N}._-]*)$/u.exec(before) ?? [];
  if (!sign) return [];
  const start = word.toLowerCase();
  const all = sign === '@'
    ? store.world.users.filter((who) => !who.deleted).map((who) => ({ name: who.real_name || who.name, hint: who.title ?? '', also: who.name }))
    : channelsOf(store.person).filter((room) => !room.is_im).map((room) => ({ name: room.name, hint: room.topic ?? '', also: room.name }));
  return all
    .filter((one) => one.name.toLowerCase().startsWith(start) || one.also.toLowerCase().startsWith(start))
    .slice(0, 6)
    .map((one) => ({ text: `${sign}${one.name} `, typed: word.length + 1, hint: one.hint }));
}
