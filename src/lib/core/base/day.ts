/**
 * Calendar arithmetic on whole days, in the proleptic Gregorian calendar with a year 0 (ISO 8601), free of time zones.
 * The day count is Howard Hinnant's `days_from_civil` (http://howardhinnant.github.io/date_algorithms.html).
 */

/** Whole days since 1970-01-01. */
export type Day = number;

/** A calendar year; 0 is 1 BC, −489 is 490 BC (ISO 8601 astronomical numbering). */
export type Year = number;

/** 1 to 12. */
export type Month = number;

export interface CivilDate {
  readonly year: Year;
  readonly month: Month;
  readonly day: number;
}

/** The day of a civil date. Days beyond the month's end run on into the next, as do months beyond 12. */
export function dayOf(year: Year, month: Month, day: number): Day {
  const y = year + Math.floor((month - 1) / 12) - (mod(month - 1, 12) < 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * mod(month - 3, 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day; the inverse of `dayOf`. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return mod(day + 3, 7) + 1;
}

export function daysInMonth(year: Year, month: Month): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isCivilDate(year: Year, month: Month, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2022-01-05`; years beyond four digits and before year 0 carry a sign, as ISO 8601 asks: `-0489-09-01`. */
export function formatDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${formatYear(year)}-${pad(month, 2)}-${pad(d, 2)}`;
}

export function formatYear(year: Year): string {
  if (year > 9999) return `+${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** The day of an ISO date, which may carry a time (`2022-01-05T11:50`), or null where the text is not one. */
export function parseDay(iso: string): Day | null {
  if (iso.length === 10) {
    const plain = parsePlainDay(iso);
    if (plain !== null) return plain;
  }
  const match = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:T|$)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** A day of the form `2022-01-05`, of which files have very many: without a pattern, and up to the 28th without a calendar. */
function parsePlainDay(iso: string): Day | null {
  if (iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null;
  const century = digitsAt(iso, 0);
  const rest = digitsAt(iso, 2);
  const month = digitsAt(iso, 5);
  const day = digitsAt(iso, 8);
  const isPlain = century >= 0 && rest >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return isPlain ? dayOf(century * 100 + rest, month, day) : null;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number of two digits; negative where they are none. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

export function mod(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
