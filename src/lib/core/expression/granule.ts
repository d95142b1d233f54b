import type { Bounds } from '../base/bounds.ts';
import { civilOf, dayOf, formatYear, weekdayOf, type Day, type Month, type Year } from '../base/day.ts';
import type { Precision } from '../model.ts';

/** The calendar's units, the finest first. A week begins on Monday, a season with its month (winter in December). */
export const UNITS = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

/** One piece of the calendar: the unit, and the first day of it. */
export interface Granule {
  readonly unit: Unit;
  readonly start: Day;
}

/** The piece of the calendar that a day lies in. */
export function granuleOf(unit: Unit, day: Day): Granule {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
      return { unit, start: day };
    case 'week':
      return { unit, start: day - weekdayOf(day) + 1 };
    case 'weekend':
      return { unit, start: day - weekdayOf(day) + 6 };
    case 'season':
      return { unit, start: dayOf(year, Math.floor(month / 3) * 3, 1) };
    default:
      return { unit, start: startOfMonths(year, month, MONTHS[unit]) };
  }
}

/** The piece `count` units after this one; before it where `count` is negative. */
export function shiftGranule({ unit, start }: Granule, count: number): Granule {
  if (unit === 'day') return { unit, start: start + count };
  if (unit === 'week' || unit === 'weekend') return { unit, start: start + 7 * count };
  const { year, month } = civilOf(start);
  return { unit, start: dayOf(year, month + MONTHS[unit] * count, 1) };
}

export function boundsOf(granule: Granule): Bounds & { readonly earliest: Day; readonly latest: Day } {
  const days = granule.unit === 'weekend' ? 2 : shiftGranule(granule, 1).start - granule.start;
  return { earliest: granule.start, latest: granule.start + days - 1 };
}

/** The TIMEX3 value (TimeML 1.2.1): `2022-01-05`, `2022-W01`, `2021-Q3`, `2021-SU`, `199`, `20`, `BC0490`. */
export function valueOf({ unit, start }: Granule): string {
  const { year, month } = civilOf(start);
  switch (unit) {
    case 'day':
      return `${yearValue(year)}-${two(month)}-${two(civilOf(start).day)}`;
    case 'week':
      return weekValue(start);
    case 'weekend':
      return `${weekValue(start - 5)}-WE`;
    case 'month':
      return `${yearValue(year)}-${two(month)}`;
    case 'season':
      return `${yearValue(year)}-${SEASONS[Math.floor((month % 12) / 3)]}`;
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return year < 0 ? yearValue(year + 9) : formatYear(year).slice(0, -1);
    case 'century':
      return year < 0 ? yearValue(year) : formatYear(year).slice(0, -2);
  }
}

/** TIMEX3 period of a unit: `P2W`; quarters, decades and centuries have letters of their own. */
export function lengthOf(unit: Unit, count: string): string {
  const letters: Readonly<Record<Unit, string>> = {
    day: 'D', weekend: 'WE', week: 'W', month: 'M', season: 'S', quarter: 'Q', half: 'H', year: 'Y', decade: 'DE', century: 'CE',
  }; // prettier-ignore
  return `P${count}${letters[unit]}`;
}

/** A year as TIMEX3 has it: four digits, `BC0490` for 490 BC (astronomical −489). */
export function yearValue(year: Year): string {
  return year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`;
}

/** TIMEX3's season codes, in the order in which they follow December. */
export const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;
export type Season = (typeof SEASONS)[number];

/** A season of a year; winter is the one that begins in December of it. */
export function seasonOf(year: Year, season: Season): Granule {
  const index = SEASONS.indexOf(season);
  return { unit: 'season', start: dayOf(year, index === 0 ? 12 : index * 3, 1) };
}

export function precisionOf(unit: Unit): Precision {
  return unit === 'weekend' || unit === 'quarter' || unit === 'half' ? 'days' : unit;
}

const MONTHS = { month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

function startOfMonths(year: Year, month: Month, length: number): Day {
  if (length > 12) return dayOf(Math.floor(year / (length / 12)) * (length / 12), 1, 1);
  return dayOf(year, Math.floor((month - 1) / length) * length + 1, 1);
}

/** ISO 8601 weeks: a week belongs to the year that has its Thursday. */
function weekValue(monday: Day): string {
  const { year } = civilOf(monday + 3);
  const week = Math.floor((monday + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return `${yearValue(year)}-W${two(week)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
