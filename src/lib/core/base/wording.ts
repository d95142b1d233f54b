import type { Precision, When } from '../model.ts';
import type { Bounds } from './bounds.ts';
import { civilOf, parseDay, type Day } from './day.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** `5 January 2022`, `1 September 490 BC`. */
export function wordDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${d} ${MONTHS[month - 1]} ${wordYear(year)}`;
}

export function wordYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** The date as a person would say it: "between 2 and 6 January 2022", "1998 to 2002", "no date in the source". */
export function wordWhen(when: When): string {
  const bounds = {
    earliest: when.earliest === null ? null : parseDay(when.earliest),
    latest: when.latest === null ? null : parseDay(when.latest),
  };
  const clock = /T(\d\d:\d\d)/.exec(when.earliest ?? '')?.[1];
  const words = wordBounds(bounds, when.precision, when.start !== undefined);
  return clock === undefined ? words : `${words}, ${clock}`;
}

/** As `wordWhen`, for bounds in days. A lasting stretch is "A to B"; days among which one is meant are "between A and B". */
export function wordBounds({ earliest, latest }: Bounds, precision: Precision, lasting = false): string {
  if (earliest === null && latest === null) return 'no date in the source';
  if (earliest === null) return lasting ? `until ${wordDay(latest!)}` : `by ${wordDay(latest!)}`;
  if (latest === null) return lasting ? `since ${wordStart(earliest, precision)}` : `on or after ${wordDay(earliest)}`;
  if (earliest === latest) return wordDay(earliest);
  const unit = wordUnit(earliest, latest, precision);
  if (unit !== null && !(lasting && precision === 'days')) return unit;
  const years = wordYears(earliest, latest);
  if (years !== null && years[0] === years[1]) return years[0];
  if (years !== null) return lasting ? `${years[0]} to ${years[1]}` : `between ${years[0]} and ${years[1]}`;
  const [from, to] = shorten(earliest, latest);
  return lasting ? `${from} to ${to}` : `between ${from} and ${to}`;
}

/** The month or year that a stretch begins with, where no day is told; else the day. */
function wordStart(day: Day, precision: Precision): string {
  const { year, month, day: d } = civilOf(day);
  if (precision === 'year' && month === 1 && d === 1) return wordYear(year);
  if (precision === 'month' && d === 1) return `${MONTHS[month - 1]} ${wordYear(year)}`;
  return wordDay(day);
}

/** Bounds that a calendar word names: a month, a part of one, a year, a decade. */
function wordUnit(earliest: Day, latest: Day, precision: Precision): string | null {
  const [a, b, next] = [civilOf(earliest), civilOf(latest), civilOf(latest + 1)];
  const sameMonth = a.year === b.year && a.month === b.month;
  const month = `${MONTHS[a.month - 1]} ${wordYear(a.year)}`;
  if (sameMonth && a.day === 1 && next.day === 1 && precision === 'month') return month;
  if (sameMonth && precision === 'month' && a.day === 1 && b.day === 10) return `early ${month}`;
  if (sameMonth && precision === 'month' && a.day === 11 && b.day === 20) return `mid-${month}`;
  if (sameMonth && precision === 'month' && a.day === 21 && next.day === 1) return `late ${month}`;
  if (precision === 'week' && latest - earliest === 6) return `the week of ${wordDay(earliest)}`;
  const years = wordYears(earliest, latest);
  if (years === null) return null;
  if (years[0] === years[1] && precision === 'year') return years[0];
  if (precision === 'decade' && a.year % 10 === 0 && b.year - a.year === 9) return `the ${a.year}s`;
  return null;
}

/** First and last year of a stretch of whole years. */
function wordYears(earliest: Day, latest: Day): readonly [string, string] | null {
  const [a, next] = [civilOf(earliest), civilOf(latest + 1)];
  if (a.month !== 1 || a.day !== 1 || next.month !== 1 || next.day !== 1) return null;
  return [wordYear(a.year), wordYear(next.year - 1)];
}

/** Both ends, the first without what it shares with the second: "2", "6 January 2022". */
function shorten(earliest: Day, latest: Day): readonly [string, string] {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  if (a.year !== b.year) return [wordDay(earliest), wordDay(latest)];
  if (a.month !== b.month) return [`${a.day} ${MONTHS[a.month - 1]}`, wordDay(latest)];
  return [String(a.day), wordDay(latest)];
}
