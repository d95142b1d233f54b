import type { Precision } from '../model.ts';
import type { Bounds } from './bounds.ts';
import { civilOf, formatDay, formatYear, type Day } from './day.ts';

/**
 * The best EDTF rendering (ISO 8601-2:2019, level 2) of bounds; null where both are open.
 * One day, month or year is itself; a lasting stretch is an interval `A/B`; days among which one is meant are a set
 * `[A..B]`. An end that falls on a month's or year's edge is still written as a day, so that nothing is rounded.
 */
export function formatEdtf(bounds: Bounds, precision: Precision, lasting: boolean): string | null {
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) return null;
  if (!lasting && earliest !== null && latest !== null) {
    const unit = unitText(earliest, latest, precision);
    if (unit !== null) return unit;
  }
  const [from, to] = [earliest === null ? '' : formatDay(earliest), latest === null ? '' : formatDay(latest)];
  if (!lasting) return `[${from}..${to}]`;
  return yearInterval(earliest, latest) ?? `${from || '..'}/${to || '..'}`;
}

/** The bounds as one calendar unit, where they are exactly one and no finer uncertainty is meant. */
function unitText(earliest: Day, latest: Day, precision: Precision): string | null {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  if (earliest === latest) return formatDay(earliest);
  const wholeMonths = a.day === 1 && civilOf(latest + 1).day === 1;
  if (!wholeMonths) return null;
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  if (months === 1 && precision === 'month') return formatDay(earliest).slice(0, -3);
  if (a.month !== 1 || b.month !== 12) return null;
  if (months === 12 && precision === 'year') return formatYear(a.year);
  const inOurEra = a.year >= 0 && a.year <= 9999;
  if (inOurEra && months === 120 && a.year % 10 === 0 && precision === 'decade')
    return formatYear(a.year).slice(0, 3) + 'X';
  if (inOurEra && months === 1200 && a.year % 100 === 0 && precision === 'century')
    return formatYear(a.year).slice(0, 2) + 'XX';
  return null;
}

/** `1998/2002` for a stretch of whole years. */
function yearInterval(earliest: Day | null, latest: Day | null): string | null {
  if (earliest === null || latest === null) return null;
  const [a, next] = [civilOf(earliest), civilOf(latest + 1)];
  if (a.month !== 1 || a.day !== 1 || next.month !== 1 || next.day !== 1) return null;
  return next.year - 1 === a.year ? formatYear(a.year) : `${formatYear(a.year)}/${formatYear(next.year - 1)}`;
}
