// The page's own language. What the bot says comes from the bot, in the language of each person.
import de from './texts-de.js';
import en from './texts-en.js';
import coordinateDe from './tour-coordinate-de.js';
import coordinateEn from './tour-coordinate-en.js';
import tourDe from './tour-de.js';
import tourEn from './tour-en.js';

const BOOKS = { de: { ...de, ...tourDe, ...coordinateDe }, en: { ...en, ...tourEn, ...coordinateEn } };
const MEMORY = 'konkret.language';

let language = localStorage.getItem(MEMORY) ?? firstChoice();

/** The first of the browser's languages that we speak; German when we speak none of them. */
function firstChoice() {
  return (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => tag in BOOKS) ?? 'de';
}

export const currentLanguage = () => language;

export function setLanguage(next) {
  language = next;
  localStorage.setItem(MEMORY, next);
}

/** The text for `key`, with {placeholders} filled from `values`. A missing key shows itself instead of failing. */
export function t(key, values = {}) {
  const text = BOOKS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Whether there is a text for `key`. */
export const knows = (key) => key in BOOKS[language];

/** One of two texts, `key.one` and `key.many`, by the number. */
export const tn = (key, n) => t(n === 1 ? `${key}.one` : `${key}.many`, { n });
