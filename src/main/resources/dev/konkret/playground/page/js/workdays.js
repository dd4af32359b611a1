// Where the clock's buttons jump to. Holidays are Germany's nation-wide ones: the bot would stay silent on them,
// and "next working day" should land on a day on which something happens.
import { atWall, parts } from './dates.js';

const FIXED = ['01-01', '05-01', '10-03', '12-25', '12-26'];
const FROM_EASTER = [-2, 1, 39, 50];
const DAY = 86400000;

/** Easter Sunday of the Gregorian calendar (Gauss, as corrected by Lichtenberg), as UTC milliseconds. */
export function easter(year) {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  return Date.UTC(year, 2, og + 7 - ((og - sz) % 7));
}

export function isWorkday(utc) {
  const weekday = new Date(utc).getUTCDay();
  const iso = new Date(utc).toISOString().slice(0, 10);
  return (
    weekday !== 0 && weekday !== 6 && !FIXED.includes(iso.slice(5)) &&
    !FROM_EASTER.some((days) => easter(Number(iso.slice(0, 4))) + days * DAY === utc)
  );
}

/** The first moment after `now` at which it is `hour` ("09:00") in `zone` on a day that `fits`. */
export function next(now, zone, hour, fits) {
  const [year, month, day, hh, mm] = parts(now, zone);
  let utc = Date.UTC(year, month - 1, day);
  if (`${hh}:${mm}` >= hour) utc += DAY;
  while (!fits(utc)) utc += DAY;
  return atWall(`${new Date(utc).toISOString().slice(0, 10)}T${hour}`, zone);
}

export const nextWorkday = (now, zone) => next(now, zone, '09:00', isWorkday);
export const nextMonday = (now, zone) => next(now, zone, '08:30', (utc) => new Date(utc).getUTCDay() === 1);
