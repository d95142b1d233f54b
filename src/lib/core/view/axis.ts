import { civilOf, dayOf, type Day } from '../base/day.ts';
import { ENGLISH_DATES, type DateWords } from '../base/date-words.ts';
import { wordDay, wordMonth, wordYear } from '../base/wording.ts';
import { capitalise } from './kind.ts';
import { pixelOf, zoomOf } from './scale.ts';
import { findTicks, type Unit } from './tick.ts';
import { lengthOf, yearOf, type Instant, type Pixels, type TimeWindow } from './time.ts';

const TICK_DISTANCE: Pixels = 84;
const FEW_DAYS = 3;
/** Half the width of a character of a tick's text. */
const HALF_CHARACTER: Pixels = 3.4;

/** A line of the axis: where, and what is written there. */
export interface Tick {
  readonly at: Instant;
  readonly x: Pixels;
  readonly text: string;
  /** The first of its larger unit: the first hour of a day, the first month of a year. */
  readonly major: boolean;
}

/** A stretch of the axis that a larger unit names: "February 2019" above its days. */
export interface Era {
  readonly left: Pixels;
  readonly right: Pixels;
  readonly text: string;
}

/** Lines of the axis for a window and `overscan` on both sides, from minutes to millennia; the larger units above them. */
export function layOutAxis(
  window: TimeWindow,
  width: Pixels,
  dates: DateWords = ENGLISH_DATES,
  overscan: Pixels = 0,
): { ticks: Tick[]; eras: Era[] } {
  const days = lengthOf(window);
  // Hours are told where a few days are seen, not beside events that are known to the day.
  const most = days < FEW_DAYS ? Infinity : Math.ceil(days);
  const count = Math.max(2, Math.min(most, Math.round(width / TICK_DISTANCE)));
  const { unit, instants } = findTicks(window, count, overscan / zoomOf(window, width));
  const ticks = instants.map((instant) => ({
    at: instant,
    x: pixelOf(instant, window, width),
    text: wordTick(instant, unit, dates),
    major: isMajor(instant, unit),
  }));
  return { ticks, eras: layOutEras(unit, window, width, dates) };
}

function wordTick(instant: Instant, unit: Unit, dates: DateWords): string {
  const { year, month, day } = civilOf(Math.floor(instant + 1e-6));
  if (unit === 'year') return wordYear(year, dates);
  const name = dates.monthsShort[month - 1]!;
  if (unit === 'month') return name;
  if (unit === 'day') return day === 1 ? `${dates.first ?? '1'} ${name}` : String(day);
  const minutes = Math.round((instant - Math.floor(instant + 1e-6)) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function isMajor(instant: Instant, unit: Unit): boolean {
  const { month, day } = civilOf(Math.floor(instant + 1e-6));
  if (unit === 'hour') return Math.abs(instant - Math.round(instant)) < 1e-6;
  if (unit === 'day') return day === 1;
  return unit === 'month' && month === 1;
}

/** Whether the text of a tick has room: it stands in its middle. */
export function fitsAxis({ x, text }: Tick, width: Pixels): boolean {
  const half = text.length * HALF_CHARACTER;
  return x >= half && x <= width - half;
}

/** The larger units of a window; none above years. */
function layOutEras(unit: Unit, window: TimeWindow, width: Pixels, dates: DateWords): Era[] {
  if (unit === 'year') return [];
  const larger = unit === 'hour' ? 'day' : unit === 'day' ? 'month' : 'year';
  const eras: Era[] = [];
  for (let start = startOf(window.from, larger); start < window.to; start = startAfter(start, larger)) {
    const left = Math.max(0, pixelOf(start, window, width));
    const right = Math.min(width, pixelOf(startAfter(start, larger), window, width));
    eras.push({ left, right, text: wordEra(start, larger, dates) });
  }
  return eras;
}

type Larger = 'day' | 'month' | 'year';

function startOf(instant: Instant, unit: Larger): Day {
  const { year, month, day } = civilOf(Math.floor(instant));
  return dayOf(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1);
}

function startAfter(start: Day, unit: Larger): Day {
  const { year, month, day } = civilOf(start);
  if (unit === 'day') return start + 1;
  return unit === 'month' ? dayOf(year, month + 1, day) : dayOf(year + 1, month, day);
}

function wordEra(start: Day, unit: Larger, dates: DateWords): string {
  if (unit === 'year') return wordYear(yearOf(start), dates);
  return unit === 'day' ? wordDay(start, dates) : capitalise(wordMonth(start, dates));
}
