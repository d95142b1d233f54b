import type { Precision, When } from '../model.ts';
import type { Bounds } from './bounds.ts';
import { ENGLISH_DATES, type DateWords } from './date-words.ts';
import { civilOf, parseDay, type Day } from './day.ts';

/** `5 January 2022`, `1 September 490 BC`. */
export function wordDay(day: Day, dates: DateWords = ENGLISH_DATES): string {
  return fillDay(dates.day, day, dates);
}

export function wordYear(year: number, dates: DateWords = ENGLISH_DATES): string {
  return year > 0 ? String(year) : dates.bc.replace('{year}', String(1 - year));
}

/** `January 2022`: the month of a day. */
export function wordMonth(day: Day, dates: DateWords = ENGLISH_DATES): string {
  return fillDay(dates.month, day, dates);
}

/** The date as a person would say it: "between 2 and 6 January 2022", "1998 to 2002", "no date in the source". */
export function wordWhen(when: When, dates: DateWords = ENGLISH_DATES): string {
  const bounds = {
    earliest: when.earliest === null ? null : parseDay(when.earliest),
    latest: when.latest === null ? null : parseDay(when.latest),
  };
  const time = /T(\d\d:\d\d)/.exec(when.earliest ?? '')?.[1];
  const date = wordBounds(bounds, when.precision, when.start !== undefined, dates);
  return time === undefined ? date : fill(dates.clock, { date, time });
}

/** As `wordWhen`, for bounds in days. A lasting stretch is "A to B"; days among which one is meant are "between A and B". */
export function wordBounds(
  { earliest, latest }: Bounds,
  precision: Precision,
  lasting = false,
  dates: DateWords = ENGLISH_DATES,
): string {
  if (earliest === null && latest === null) return dates.none;
  if (earliest === null) return fill(lasting ? dates.until : dates.by, { date: wordDay(latest!, dates) });
  if (latest === null && lasting) return wordSince(earliest, precision, dates);
  if (latest === null) return fill(dates.from, { date: wordDay(earliest, dates) });
  if (earliest === latest) return wordDay(earliest, dates);
  const unit = wordUnit(earliest, latest, precision, dates);
  if (unit !== null && !(lasting && precision === 'days')) return unit;
  const years = wordYears(earliest, latest, dates);
  if (years !== null && years.from === years.to) return years.from;
  if (years !== null) return fill(lasting ? dates.spanYears : dates.betweenYears, years);
  return fill(lasting ? dates.span : dates.between, shorten(earliest, latest, dates));
}

/** From the month or year that a stretch begins with, where no day is told; else from the day. */
function wordSince(day: Day, precision: Precision, dates: DateWords): string {
  const { year, month, day: d } = civilOf(day);
  if (precision === 'year' && month === 1 && d === 1) return fill(dates.sinceYear, { date: wordYear(year, dates) });
  if (precision === 'month' && d === 1) return fillDay(dates.sinceMonth, day, dates);
  return fill(dates.since, { date: wordDay(day, dates) });
}

/** Bounds that a calendar word names: a month, a part of one, a year, a decade. */
function wordUnit(earliest: Day, latest: Day, precision: Precision, dates: DateWords): string | null {
  const [a, b, next] = [civilOf(earliest), civilOf(latest), civilOf(latest + 1)];
  if (a.year === b.year && a.month === b.month && precision === 'month') {
    const part =
      a.day === 1 && next.day === 1 ? dates.month
      : a.day === 1 && b.day === 10 ? dates.early
      : a.day === 11 && b.day === 20 ? dates.mid
      : a.day === 21 && next.day === 1 ? dates.late
      : null; // prettier-ignore
    if (part !== null) return fillDay(part, earliest, dates);
  }
  if (precision === 'week' && latest - earliest === 6) return fill(dates.week, { day: wordDay(earliest, dates) });
  const years = wordYears(earliest, latest, dates);
  if (years === null) return null;
  if (years.from === years.to && precision === 'year') return years.from;
  if (precision === 'decade' && a.year % 10 === 0 && b.year - a.year === 9) return fill(dates.decade, { year: String(a.year) }); // prettier-ignore
  return null;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** First and last year of a stretch of whole years. */
function wordYears(earliest: Day, latest: Day, dates: DateWords): Ends | null {
  const [a, next] = [civilOf(earliest), civilOf(latest + 1)];
  if (a.month !== 1 || a.day !== 1 || next.month !== 1 || next.day !== 1) return null;
  return { from: wordYear(a.year, dates), to: wordYear(next.year - 1, dates) };
}

/** Both ends, the first without what it shares with the second: "2", "6 January 2022". */
function shorten(earliest: Day, latest: Day, dates: DateWords): Ends {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  const pattern = a.year !== b.year ? dates.day : a.month !== b.month ? dates.dayOfYear : dates.dayOfMonth;
  return { from: fillDay(pattern, earliest, dates), to: wordDay(latest, dates) };
}

function fillDay(pattern: string, at: Day, dates: DateWords): string {
  const { year, month, day } = civilOf(at);
  return fill(pattern, {
    day: day === 1 && dates.first !== undefined ? dates.first : String(day),
    month: dates.months[month - 1]!,
    Month: dates.monthsAlone[month - 1]!,
    year: wordYear(year, dates),
  });
}

function fill(pattern: string, slots: { readonly [name: string]: string } | Ends): string {
  const values = slots as Readonly<Record<string, string>>;
  const pieces = PIECES.get(pattern) ?? pattern.split(/\{(\w+)\}/);
  PIECES.set(pattern, pieces);
  let filled = pieces[0]!;
  for (let at = 1; at < pieces.length; at += 2)
    filled += `${values[pieces[at]!] ?? `{${pieces[at]!}}`}${pieces[at + 1]!}`;
  return filled;
}

/** The patterns of the tables, cut at their slots: text and names in turn. */
const PIECES = new Map<string, readonly string[]>();
