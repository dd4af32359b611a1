// The little picture of a person: initials on the person's own colour.
import { h } from './dom.js';
import { store, user } from './state.js';

export function avatar(id, size = '') {
  const who = user(id);
  const bot = id === store.world.bot.user_id || who?.is_bot;
  const node = h('span', { class: `avatar ${size} ${bot ? 'bot' : ''}`, 'aria-hidden': 'true' }, bot ? 'K' : initials(who));
  if (!bot && /^#?[0-9a-f]{6}$/i.test(who?.color ?? '')) {
    const colour = who.color.replace('#', '');
    // Set through the object model: the content security policy forbids style attributes.
    node.style.setProperty('--avatar', `#${colour}`);
    node.style.setProperty('--avatar-ink', isLight(colour) ? '#1a1d1c' : '#ffffff');
  }
  return node;
}

const initials = (who) =>
  (who?.real_name || who?.name || '?').split(/\s+/).slice(0, 2).map((word) => [...word][0]).join('').toUpperCase();

/** Whether dark text is easier to read on the colour (relative luminance as WCAG reckons it). */
function isLight(colour) {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18;
}

export const nameOf = (id) => user(id)?.real_name || user(id)?.name || (id === 'USLACKBOT' ? 'Slackbot' : id) || '?';
export const firstName = (id) => nameOf(id).split(' ')[0];
