import { civilOf, formatDay, parseDay, type CivilDate, type Day } from '../base/day.ts';
import type { When } from '../model.ts';

/** The parts of an ISO date of the file; `clock` as `HH:MM`. */
export interface Moment extends CivilDate {
  readonly count: Day;
  readonly clock: string | null;
}

/** Reads a bound. Null where it is open, or no day of the calendar. */
export function momentOf(iso: string | null): Moment | null {
  const count = iso === null ? null : parseDay(iso);
  if (iso === null || count === null) return null;
  return { ...civilOf(count), count, clock: /T(\d\d:\d\d)$/.exec(iso)?.[1] ?? null };
}

/** What a date is, if it is one unit of the calendar and nothing lasts. */
export function unitOf(when: When): 'time' | 'day' | 'month' | 'year' | null {
  const [first, last] = [momentOf(when.earliest), momentOf(when.latest)];
  if (first === null || last === null || when.start !== undefined) return null;
  if (first.count === last.count) {
    if (when.earliest !== when.latest) return null;
    return first.clock === null ? 'day' : 'time';
  }
  const next = civilOf(last.count + 1);
  if (first.day !== 1 || next.day !== 1) return null;
  const months = (next.year - first.year) * 12 + next.month - first.month;
  if (months === 1 && when.precision === 'month') return 'month';
  return months === 12 && first.month === 1 && when.precision === 'year' ? 'year' : null;
}

/** A date of one unit in ISO 8601, made of its bounds: `2022-01-05T11:50`, `2022-01`, `-0489`. Null for any other. */
export function unitText(when: When): string | null {
  const [unit, moment] = [unitOf(when), momentOf(when.earliest)];
  if (unit === null || moment === null) return null;
  const day = formatDay(moment.count);
  if (unit === 'time') return `${day}T${moment.clock}`;
  return unit === 'day' ? day : day.slice(0, unit === 'month' ? -3 : -6);
}

/** A lasting date that begins and ends on known days. */
export function isExactStretch({ start, end }: When): boolean {
  if (start === undefined || end === undefined) return false;
  return start.earliest !== null && start.earliest === start.latest && end.latest !== null && end.earliest === end.latest; // prettier-ignore
}

/** A date with bounds that no single unit of the calendar says. */
export function isUncertain(when: When): boolean {
  if (isUndated(when)) return false;
  return when.start === undefined ? unitOf(when) === null : !isExactStretch(when);
}

/** Whether a bound has a year that four digits from 0001 cannot say. */
export function isAncient({ earliest, latest }: When): boolean {
  return [earliest, latest].some((iso) => {
    const moment = momentOf(iso);
    return moment !== null && (moment.year < 1 || moment.year > 9999);
  });
}

/**
 * An ISO date as JavaScript's `Date` reads it: six digits and a sign where four do not do (ECMA-262, 21.4.1.32);
 * astronomical, so year 0 stays 0000.
 */
export function scriptDate(iso: string): string {
  return iso.replace(/^([+-])(\d{4,6})/, (_, sign: string, digits: string) => sign + digits.padStart(6, '0'));
}

/** The bound that stands for a date where only one fits: its earliest, or its latest where that is open. */
export function pointOf({ earliest, latest }: When): string | null {
  return momentOf(earliest) === null ? (momentOf(latest) === null ? null : latest) : earliest;
}

/** Whether nothing is known of a date; a bound that is no day of the calendar, as in a damaged file, tells nothing. */
export function isUndated(when: When): boolean {
  return pointOf(when) === null;
}
