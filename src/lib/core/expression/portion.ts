import type { Bounds } from '../base/bounds.ts';
import { civilOf, dayOf } from '../base/day.ts';
import { boundsOf, granuleOf, shiftGranule, valueOf, type Granule, type Unit } from './granule.ts';
import type { Counted, Portion } from './phrase.ts';

/**
 * The days that a part of a larger unit covers. "Early", "mid" and "late" are thirds: the first ten days of a month,
 * the first four months of a year; "the beginning" and "the end" are edges: ten days of a month, a quarter of a year.
 */
export function boundsOfPortion(granule: Granule, { side, size }: Portion): Bounds {
  const whole = boundsOf(granule);
  if (typeof size === 'object') return countedPortion(granule, side, size);
  const [from, to] = shareOf(side, size);
  if (granule.unit === 'month') return monthPortion(granule, from, to);
  const months = monthsIn(granule);
  if (months >= 6) {
    const { year, month } = civilOf(granule.start);
    const step = months >= 120 ? 12 : 1;
    const at = (share: number) => Math.round((months * share) / step + (share === 0 || share === 1 ? 0 : 0.2)) * step;
    return {
      earliest: dayOf(year, month + at(from), 1),
      latest: dayOf(year, month + at(to), 1) - 1,
    };
  }
  const days = whole.latest - whole.earliest + 1;
  const first = Math.min(Math.round(days * from), days - 1);
  return { earliest: whole.earliest + first, latest: whole.earliest + Math.max(first, Math.round(days * to) - 1) };
}

/** The share of the whole, from 0 to 1. */
function shareOf(side: Portion['side'], size: 'third' | 'edge' | 'half'): readonly [number, number] {
  const width = size === 'third' || side === 'MID' ? 1 / 3 : size === 'half' ? 1 / 2 : 1 / 4;
  if (side === 'MID') return [1 / 3, 2 / 3];
  return side === 'START' ? [0, width] : [1 - width, 1];
}

/** Tens of days, the last of which ends with the month; halves end on the 15th. */
function monthPortion(granule: Granule, from: number, to: number): Bounds {
  const { earliest, latest } = boundsOf(granule);
  if (to === 0.5) return { earliest, latest: earliest + 14 };
  if (from === 0.5) return { earliest: earliest + 15, latest };
  if (from === 0) return { earliest, latest: earliest + 9 };
  return to === 1 ? { earliest: earliest + 20, latest } : { earliest: earliest + 10, latest: earliest + 19 };
}

function monthsIn({ unit }: Granule): number {
  return { half: 6, year: 12, decade: 120, century: 1200 }[unit as 'year'] ?? 0;
}

function countedPortion(granule: Granule, side: Portion['side'], size: Counted): Bounds {
  if (granule.unit === 'century' && size.unit === 'quarter') return quarterOfCentury(granule, side, size);
  const whole = boundsOf(granule);
  const first = granuleOf(size.unit, whole.earliest);
  if ('about' in size)
    return {
      earliest: shiftGranule(first, -size.about).start,
      latest: boundsOf(shiftGranule(first, size.about - 1)).latest,
    };
  if ('nth' in size) return nthPortion(whole, size.nth, size.unit);
  if (side === 'START') {
    const end = boundsOf(shiftGranule(first, size.count - 1)).latest;
    return { earliest: whole.earliest, latest: Math.min(end, whole.latest) };
  }
  const last = granuleOf(size.unit, whole.latest);
  return { earliest: Math.max(shiftGranule(last, 1 - size.count).start, whole.earliest), latest: whole.latest };
}

/** The quarter of a century is 25 years. */
function quarterOfCentury(granule: Granule, side: Portion['side'], size: Counted): Bounds {
  const { year } = civilOf(granule.start);
  const nth = 'nth' in size ? Math.min(size.nth, 4) : side === 'END' ? 4 : 1;
  return { earliest: dayOf(year + 25 * (nth - 1), 1, 1), latest: dayOf(year + 25 * nth, 1, 1) - 1 };
}

/** "The second week of May" is the 8th to the 14th: weeks are counted from the first day, not from a Monday. */
function nthPortion(whole: WholeBounds, nth: number, unit: Unit): Bounds {
  const granule =
    unit === 'week'
      ? { unit, start: whole.earliest + 7 * (nth - 1) }
      : shiftGranule(granuleOf(unit, whole.earliest), nth - 1);
  const { earliest, latest } = boundsOf(granule);
  return earliest > whole.latest ? whole : { earliest, latest: Math.min(latest, whole.latest) };
}

type WholeBounds = ReturnType<typeof boundsOf>;

/** `2021-11/2021-12` for the last two months of 2021, `2021-H1` for the first half of it; null where TIMEX3 has none. */
export function valueOfPortion(bounds: Bounds, { size }: Portion, granule: Granule): string | null {
  if (bounds.earliest === null || bounds.latest === null) return null;
  if (size === 'half' && granule.unit === 'year') return valueOf(granuleOf('half', bounds.earliest));
  if (typeof size !== 'object' || 'about' in size || (granule.unit === 'century' && size.unit === 'quarter'))
    return null;
  if ('nth' in size) return valueOf(granuleOf(size.unit, Math.floor((bounds.earliest + bounds.latest) / 2)));
  if (size.unit === 'day') return null;
  const [first, last] = [granuleOf(size.unit, bounds.earliest), granuleOf(size.unit, bounds.latest)];
  return first.start === last.start ? valueOf(first) : `${valueOf(first)}/${valueOf(last)}`;
}
