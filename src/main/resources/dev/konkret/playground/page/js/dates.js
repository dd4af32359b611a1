// Moments for people: everything shown follows the simulated clock, never the visitor's own.
import { currentLanguage } from './i18n.js';

const cache = new Map();

function formatter(language, zone, options) {
  const key = language + zone + JSON.stringify(options);
  if (!cache.has(key)) {
    // A person's zone may be missing or unknown to the browser; the formatter then falls back to UTC, visibly odd but alive.
    const known = isZone(zone) ? zone : 'UTC';
    cache.set(key, new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { timeZone: known, ...options }));
  }
  return cache.get(key);
}

function isZone(zone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return Boolean(zone);
  } catch {
    return false;
  }
}

export const format = (date, zone, options, language = currentLanguage()) =>
  formatter(language, zone, options).format(date);

export const time = (date, zone, language) => format(date, zone, { hour: '2-digit', minute: '2-digit' }, language);

export const day = (date, zone, language) =>
  format(date, zone, { weekday: 'long', day: 'numeric', month: 'long' }, language);

export const moment = (date, zone, language) =>
  format(
    date,
    zone,
    { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    language,
  );

/** As `moment`, but without the year, for narrow places. */
export const shortMoment = (date, zone, language) =>
  format(date, zone, { weekday: 'short', day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' }, language);

/** The calendar day in `zone` as yyyy-mm-dd, for comparing. */
export const isoDay = (date, zone) => parts(date, zone).slice(0, 3).join('-');

/** Year, month, day, hour, minute as two- and four-digit strings, as a clock on the wall in `zone` shows them. */
export function parts(date, zone) {
  const shown = formatter('en', zone, {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(date);
  const of = (type) => shown.find((part) => part.type === type).value;
  return [of('year'), of('month'), of('day'), of('hour'), of('minute')];
}

/**
 * The ISO instant with offset at which a clock on the wall in `zone` shows `wall` ("2026-11-27T09:00").
 * In the hour that summer time skips, the moment right after the gap.
 */
export function atWall(wall, zone) {
  const asUtc = Date.parse(`${wall}:00Z`);
  let offset = offsetMinutes(new Date(asUtc), zone);
  // Once more with the first guess applied: near a change of summer time the first offset may be the other side's.
  offset = offsetMinutes(new Date(asUtc - offset * 60000), zone);
  const sign = offset < 0 ? '-' : '+';
  const two = (n) => String(n).padStart(2, '0');
  return `${wall}:00${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

function offsetMinutes(date, zone) {
  const [y, mo, d, hour, minute] = parts(date, zone).map(Number);
  return Math.round((Date.UTC(y, mo - 1, d, hour, minute) - date.getTime()) / 60000);
}

/** Slack's date tokens: {date_long_pretty}, {time} and their kin, in the language and zone of the reader. */
export function dateToken(seconds, pattern, zone, language, now) {
  const date = new Date(seconds * 1000);
  const style = (options) => format(date, zone, options, language);
  const long = () => style({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const medium = () => style({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = () => style({ day: 'numeric', month: 'short', year: 'numeric' });
  const pretty = (other) => nearDay(date, zone, language, now) ?? other();
  const shown = {
    date_num: () => isoDay(date, zone),
    date_slash: () => style({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    date: medium,
    date_short: short,
    date_long: long,
    date_pretty: () => pretty(medium),
    date_short_pretty: () => pretty(short),
    date_long_pretty: () => pretty(long),
    time: () => time(date, zone, language),
    time_secs: () => style({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    ago: () => ago(date, now, language),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => shown[name]?.() ?? whole);
}

/** "heute", "gestern", "morgen"; null for any other day. */
export function nearDay(date, zone, language, now) {
  const midnight = (moment) => Date.parse(`${isoDay(moment, zone)}T00:00:00Z`);
  const days = Math.round((midnight(date) - midnight(now)) / 86400000);
  return Math.abs(days) > 1 ? null : relative(language).format(days, 'day');
}

function ago(date, now, language) {
  const minutes = Math.round((date - now) / 60000);
  if (Math.abs(minutes) < 60) return relative(language).format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return relative(language).format(Math.round(minutes / 60), 'hour');
  return relative(language).format(Math.round(minutes / 1440), 'day');
}

const relative = (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
