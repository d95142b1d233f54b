import type { Bounds } from '../base/bounds.ts';
import { civilOf, dayOf, parseDay, type Day } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import type { Precision, When } from '../model.ts';
import type { SetDate } from './edit.ts';

/** A date that a person wrote: its days, and how finely it is meant. */
export interface WrittenDate {
  readonly bounds: Bounds;
  readonly precision: Precision;
  readonly lasting: boolean;
  readonly clock?: string;
}

/** How a date is written, for messages and forms. */
export const DATE_EXAMPLES =
  '2022-01-05, 2022-01, 2022, 202X, 2022-01-02..2022-01-05 (one of these days), 1998/2002 (from the one to the other), or none';

/**
 * Reads the notation of the edits file, a part of EDTF (ISO 8601-2): a day, with a time or without, a month, a year, a
 * decade; `A..B` for one day among several and `A/B` for what lasted, either side open; `none`. Null for anything else.
 */
export function readDate(text: string): WrittenDate | null {
  const written = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (written === 'none') return { bounds: { earliest: null, latest: null }, precision: 'none', lasting: false };
  for (const [sign, lasting] of [
    ['..', false],
    ['/', true],
  ] as const) {
    const ends = splitAt(written, sign);
    if (ends !== null) return readStretch(ends, lasting);
  }
  return readUnit(written);
}

/** "A..B" into its ends; null without the sign. In `A/..` and `../B` the dots are an open end, not the sign. */
function splitAt(text: string, sign: '..' | '/'): readonly [string, string] | null {
  if (sign === '..' && text.includes('/')) return null;
  const at = text.indexOf(sign);
  return at < 0 ? null : [text.slice(0, at).trim(), text.slice(at + sign.length).trim()];
}

function readStretch([from, to]: readonly [string, string], lasting: boolean): WrittenDate | null {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from) && isOpen(to)) return null;
  const [first, last] = [isOpen(from) ? null : readUnit(from), isOpen(to) ? null : readUnit(to)];
  if ((first === null && !isOpen(from)) || (last === null && !isOpen(to))) return null;
  const bounds = { earliest: first?.bounds.earliest ?? null, latest: last?.bounds.latest ?? null };
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest) return null;
  const precision = lasting ? (first ?? last)!.precision : 'days';
  return { bounds, precision: precision === 'time' ? 'day' : precision, lasting };
}

/** A day, a month, a year or a decade. */
function readUnit(text: string): WrittenDate | null {
  const match = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(text);
  if (match) return readCalendarUnit(match);
  const decade = /^(\d{3})X$/i.exec(text);
  if (!decade) return null;
  const year = Number(decade[1]) * 10;
  return unit(dayOf(year, 1, 1), dayOf(year + 10, 1, 1) - 1, 'decade');
}

function readCalendarUnit([, yearText, monthText, dayText, clock]: RegExpExecArray): WrittenDate | null {
  const year = Number(yearText);
  if (monthText === undefined) return unit(dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1, 'year');
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) {
    return unit(dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1, 'month');
  }
  const day = parseDay(`${yearText}-${monthText}-${dayText}`);
  if (day === null || (clock !== undefined && !isClock(clock))) return null;
  return { ...unit(day, day, clock === undefined ? 'day' : 'time'), ...(clock !== undefined && { clock }) };
}

function unit(earliest: Day, latest: Day, precision: Precision): WrittenDate {
  return { bounds: { earliest, latest }, precision, lasting: false };
}

function isClock(clock: string): boolean {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! <= 23 && minutes! <= 59;
}

/** The date that a person set, with the step that says so; undated where the notation is not understood. */
export function whenOfDate({ date, why }: SetDate): When {
  const step = {
    rule: 'edit',
    says: why === undefined ? 'An editor set this date.' : `An editor set this date: ${why}`,
  };
  const written = readDate(date);
  if (written === null) return { ...UNDATED, because: [step] };
  const { bounds, ...details } = written;
  return whenOf(bounds, { ...details, basis: 'edited', because: [step] });
}

/** The notation of a date, for a form that a person changes; the inverse of `readDate` for what that can write. */
export function writeDate({ earliest, latest, precision, start }: When): string {
  if (earliest === null && latest === null) return 'none';
  const [from, to] = [earliest ?? '', latest ?? ''];
  if (earliest === latest) return from;
  const sign = start === undefined ? '..' : '/';
  return (
    wordUnit(from, to, precision, sign) ??
    `${from || (sign === '/' ? '..' : '')}${sign}${to || (sign === '/' ? '..' : '')}`
  );
}

/** Whole months, years and decades in short: `2022-01`, `1998/2002`. */
function wordUnit(from: string, to: string, precision: Precision, sign: string): string | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) return null;
  const [a, next] = [civilOf(first), civilOf(last + 1)];
  if (a.day !== 1 || next.day !== 1) return null;
  const isYears = a.month === 1 && next.month === 1;
  const [fromYear, toYear] = [from.slice(0, -6), to.slice(0, -6)];
  if (sign === '/') return isYears && fromYear !== toYear ? `${fromYear}/${toYear}` : null;
  if (isYears && precision === 'year' && fromYear === toYear) return fromYear;
  if (
    isYears &&
    precision === 'decade' &&
    next.year - a.year === 10 &&
    a.year % 10 === 0 &&
    a.year >= 0 &&
    a.year < 9999
  ) {
    return `${fromYear.slice(0, 3)}X`;
  }
  return precision === 'month' && from.slice(0, -3) === to.slice(0, -3) ? from.slice(0, -3) : null;
}
