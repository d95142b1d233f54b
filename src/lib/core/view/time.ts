import { civilOf, formatDay, parseDay } from '../base/day.ts';

/** Days since 1970-01-01, with the time of day as the fraction. */
export type Instant = number;

/** A stretch of time that is shown; `from` < `to`. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}

/** Lengths on the drawing, in CSS pixels. */
export type Pixels = number;

export const HOUR = 1 / 24;
export const YEAR = 365.2425;

/** The instant of an ISO day or `YYYY-MM-DDTHH:MM`; null where the text is neither. */
export function parseInstant(iso: string): Instant | null {
  const day = parseDay(iso);
  if (day === null) return null;
  const clock = iso.includes('T') ? /T(\d\d):(\d\d)/.exec(iso) : null;
  return clock ? day + Number(clock[1]) / 24 + Number(clock[2]) / 1440 : day;
}

/** The ISO form that `parseInstant` reads, to the minute; without a clock at midnight. */
export function formatInstant(instant: Instant): string {
  const minutes = Math.round(instant * 1440);
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  if (rest === 0) return formatDay(day);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${formatDay(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

export function lengthOf({ from, to }: TimeWindow): number {
  return to - from;
}

export function yearOf(instant: Instant): number {
  return civilOf(Math.floor(instant)).year;
}
