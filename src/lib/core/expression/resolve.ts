import { civilOf, dayOf, isCivilDate, weekdayOf, type Day } from '../base/day.ts';
import type { Direction } from './direction.ts';
import { boundsOf, granuleOf, seasonOf, shiftGranule, two, type Granule } from './granule.ts';
import type { Fields, Lean } from './phrase.ts';

/** How to place a date that leaves out its year, month or week: from which day, and which way it points. */
export interface Bearing {
  readonly reference: Day;
  readonly direction: Direction | null;
  readonly lean: Lean | null;
  /** Whether the language's verbs show the past beyond doubt. */
  readonly tensed?: boolean | undefined;
  /** Narrative: the reference is the date told last, and what follows lies near it. */
  readonly told: boolean;
}

/** The piece of the calendar that the fields name by themselves; null where they leave open which one it is. */
export function stateGranule(fields: Fields): Granule | null {
  if (fields.century !== undefined) return centuryOf(fields.century);
  if (fields.decade !== undefined) return { unit: 'decade', start: dayOf(fields.decade, 1, 1) };
  return fields.year === undefined ? null : inYear(fields, fields.year);
}

/** As `stateGranule`, with what the fields leave out taken from the bearing. */
export function placeGranule(fields: Fields, bearing: Bearing): Granule | null {
  const stated = stateGranule(fields);
  if (stated !== null) return stated;
  if (fields.shortYear !== undefined) return inYear(fields, nearestCentury(fields.shortYear, bearing));
  if (fields.weekend) return placeWeekend(bearing);
  if (fields.turnOfCentury) return placeTurn(bearing);
  if (fields.weekday !== undefined && fields.month === undefined) return placeWeekday(fields, fields.weekday, bearing);
  if (isYearly(fields)) return placeInYears(fields, bearing);
  if (fields.day !== undefined) return placeDayOfMonth(fields.day, bearing);
  return { unit: 'day', start: bearing.reference };
}

/** The TIMEX3 value of fields that nothing anchors: `XXXX-01-07`, `XXXX-WXX-1`, `XXXX-SU`. */
export function openValue(fields: Fields): string {
  if (fields.weekend) return 'XXXX-WXX-WE';
  if (fields.turnOfCentury) return 'XX';
  if (fields.season !== undefined) return `XXXX-${fields.season}`;
  if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`;
  if (fields.half !== undefined) return `XXXX-H${fields.half}`;
  if (fields.month !== undefined)
    return `XXXX-${two(fields.month)}` + (fields.day === undefined ? '' : `-${two(fields.day)}`);
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`;
  if (fields.shortYear !== undefined) return `XX${two(fields.shortYear)}`;
  return fields.day === undefined ? 'XXXX-XX-XX' : `XXXX-XX-${two(fields.day)}`;
}

function isYearly({ month, season, quarter, half, easter, pascha }: Fields): boolean {
  return [month, season, quarter, half, easter, pascha].some((field) => field !== undefined);
}

/** The fifth century BC, −5 here, begins with 500 BC, which is the year −499. */
function centuryOf(nth: number): Granule {
  return { unit: 'century', start: dayOf(nth > 0 ? (nth - 1) * 100 : nth * 100 + 1, 1, 1) };
}

/** The piece of the calendar that the fields name in a year; null where the year has no such day. */
export function inYear(fields: Fields, year: number): Granule | null {
  if (fields.easter !== undefined) return { unit: 'day', start: easterOf(year) + fields.easter };
  if (fields.pascha !== undefined) return { unit: 'day', start: paschaOf(year) + fields.pascha };
  if (fields.month !== undefined && fields.nthWeekday !== undefined)
    return { unit: 'day', start: nthWeekdayOf(year, fields.month, fields.nthWeekday) };
  if (fields.month !== undefined && fields.day !== undefined) {
    return isCivilDate(year, fields.month, fields.day)
      ? { unit: 'day', start: dayOf(year, fields.month, fields.day) }
      : null;
  }
  if (fields.month !== undefined) return { unit: 'month', start: dayOf(year, fields.month, 1) };
  if (fields.season !== undefined) return seasonOf(year, fields.season);
  if (fields.quarter !== undefined) return { unit: 'quarter', start: dayOf(year, fields.quarter * 3 - 2, 1) };
  if (fields.half !== undefined) return { unit: 'half', start: dayOf(year, fields.half * 6 - 5, 1) };
  return { unit: 'year', start: dayOf(year, 1, 1) };
}

function nthWeekdayOf(year: number, month: number, { nth, weekday }: { nth: number; weekday: number }): Day {
  const edge = nth > 0 ? dayOf(year, month, 1) : dayOf(year, month + 1, 1) - 7;
  return edge + ((weekday - weekdayOf(edge) + 7) % 7) + (nth > 0 ? 7 * (nth - 1) : 0);
}

/** Easter Sunday by the Julian calendar, as a Gregorian day (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function paschaOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) + behind;
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Two digits are a year from 79 years before the publication to 20 after it, or the nearest to the date told last. */
function nearestCentury(shortYear: number, { reference, told }: Bearing): number {
  const { year } = civilOf(reference);
  const after = told ? 50 : 20;
  const candidate = Math.floor(year / 100) * 100 + shortYear;
  if (candidate > year + after) return candidate - 100;
  return candidate < year + after - 99 ? candidate + 100 : candidate;
}

/** In news the last such day, today included, unless the clause tells what is to come. */
function placeWeekday({ weekShift }: Fields, weekday: number, { reference, direction, lean, told }: Bearing): Granule {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const monday = reference - weekdayOf(reference) + 1;
  if (weekShift !== undefined) return { unit: 'day', start: monday + 7 * weekShift + weekday - 1 };
  if (lean === 'this') return { unit: 'day', start: monday + weekday - 1 };
  if (lean === 'last') return { unit: 'day', start: reference - (back || 7) };
  if (lean === 'next') return { unit: 'day', start: reference + (ahead || 7) };
  const forward = told || direction === 'future';
  return { unit: 'day', start: forward ? reference + ahead : reference - back };
}

/** In narrative the turn nearest to the date told last; in news the last one, unless the clause tells what is to come. */
function placeTurn({ reference, direction, told }: Bearing): Granule {
  const century = granuleOf('century', reference);
  const ahead = told ? civilOf(reference).year % 100 >= 50 : direction === 'future';
  return ahead ? shiftGranule(century, 1) : century;
}

const TUESDAY = 2;

/** "This weekend" is the one just over only early in the week, and where the clause tells what has been. */
function placeWeekend({ reference, direction, lean }: Bearing): Granule {
  const this_ = granuleOf('weekend', reference);
  if (lean === 'last') return shiftGranule(this_, -1);
  if (lean === 'next') return shiftGranule(this_, reference > this_.start + 1 ? 1 : 0);
  const isOver = lean === 'this' ? direction === 'past' && weekdayOf(reference) <= TUESDAY : direction !== 'future';
  const over = this_.start > reference && isOver;
  return over ? shiftGranule(this_, -1) : this_;
}

function placeDayOfMonth(day: number, { reference, direction, told, lean }: Bearing): Granule | null {
  const { year, month } = civilOf(reference);
  if (lean === 'told') return isCivilDate(year, month, day) ? { unit: 'day', start: dayOf(year, month, day) } : null;
  const candidates = [-1, 0, 1]
    .map((shift) => civilOf(dayOf(year, month + shift, 1)))
    .filter((civil) => isCivilDate(civil.year, civil.month, day))
    .map((civil) => dayOf(civil.year, civil.month, day));
  const forward = told || direction === 'future';
  const start = forward
    ? candidates.find((candidate) => candidate >= reference)
    : candidates.findLast((candidate) => candidate <= reference);
  return start === undefined ? null : { unit: 'day', start };
}

function placeInYears(fields: Fields, bearing: Bearing): Granule | null {
  const { year } = civilOf(bearing.reference);
  const at = (shift: number) => inYear(fields, year + shift);
  if (fields.yearShift !== undefined) return at(fields.yearShift);
  const candidates = keepWeekday(
    fields,
    [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].flatMap((shift) => at(shift) ?? []),
  );
  const { reference, lean } = bearing;
  if (lean === 'this') return at(0);
  if (lean === 'told' || bearing.told) return placeNearTold(candidates, at(0), bearing);
  if (lean === 'last') return candidates.findLast((granule) => boundsOf(granule).latest < reference) ?? null;
  if (lean === 'next') return candidates.find((granule) => granule.start > reference) ?? null;
  const past = candidates.findLast((granule) => granule.start <= reference);
  const future = candidates.find((granule) => boundsOf(granule).latest >= reference);
  if (past === undefined || future === undefined || past.start === future.start) return past ?? future ?? null;
  return pointsAhead(fields, past, future, bearing) ? future : past;
}

/** "Friday 11 September" lies in a year in which the two agree, where one near by is such. */
function keepWeekday({ weekday }: Fields, candidates: readonly Granule[]): readonly Granule[] {
  const agreeing = candidates.filter(({ start }) => weekdayOf(start) === weekday);
  return weekday === undefined || agreeing.length === 0 ? candidates : agreeing;
}

/**
 * Whether a yearless date means the one to come. The tense decides, except that a day soon to come is not one of
 * almost a year ago, nor a quarter just over one of almost a year ahead.
 */
function pointsAhead(
  fields: Fields,
  past: Granule,
  future: Granule,
  { reference, direction, tensed }: Bearing,
): boolean {
  const ahead = future.start - reference;
  const back = reference - boundsOf(past).latest;
  if (fields.quarter !== undefined || fields.half !== undefined) return direction === 'future' && back > SOON;
  if (direction === 'future') return fields.day === undefined || ahead - back < HALF_YEAR;
  if (direction === 'past' && (tensed || fields.day === undefined)) return false;
  return ahead <= SOON && back > HALF_YEAR;
}

const SOON = 92;
const HALF_YEAR = 183;

/** In narrative a date has the year told last, and moves to the next where it would lie far before what was told. */
function placeNearTold(candidates: readonly Granule[], same: Granule | null, { reference }: Bearing): Granule | null {
  if (same === null) return candidates.find((granule) => granule.start >= reference) ?? null;
  if (reference - boundsOf(same).latest < FAR_BACK) return same;
  return candidates.find((granule) => granule.start > same.start) ?? same;
}

const FAR_BACK = 240;
