import { tickStep } from 'd3';
import { civilOf, dayOf } from '../base/day.ts';
import { YEAR, yearOf, type Instant, type TimeWindow } from './time.ts';

export type Unit = 'hour' | 'day' | 'month' | 'year';

/** The lines of an axis: every `count` units, of which the shortest are minutes and count as parts of an hour. */
interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const DAYS: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, month: YEAR / 12, year: YEAR };

const STEPS: readonly Step[] = [
  ...[1 / 60, 5 / 60, 15 / 60, 30 / 60, 1, 3, 6, 12].map((count): Step => ({ unit: 'hour', count })),
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', count })),
  ...[1, 3].map((count): Step => ({ unit: 'month', count })),
  { unit: 'year', count: 1 },
];

/** Round instants of a window, about so many, from minutes to millennia, and those of so many days on both its sides. */
export function findTicks({ from, to }: TimeWindow, count: number, beyond = 0): { unit: Unit; instants: Instant[] } {
  const wanted = (to - from) / count;
  const step = wanted > YEAR ? { unit: 'year' as const, count: yearStep(from, to, count) } : nearestStep(wanted);
  const [first, last] = [from - beyond, to + beyond];
  const instants = listTicks(step, first, last).filter((instant) => instant >= first && instant <= last);
  return { unit: step.unit, instants };
}

function yearStep(from: Instant, to: Instant, count: number): number {
  return Math.max(1, tickStep(from / YEAR, to / YEAR, count));
}

function nearestStep(days: number): Step {
  const distance = ({ unit, count }: Step) => Math.abs(Math.log((count * DAYS[unit]) / days));
  return STEPS.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}

function listTicks({ unit, count }: Step, from: Instant, to: Instant): Instant[] {
  switch (unit) {
    case 'hour':
      return countSteps(from, to, count * DAYS.hour);
    case 'day':
      return count === 1 ? countSteps(from, to, 1) : listMonths(from, to, 1).flatMap((month) => splitMonth(month, count)); // prettier-ignore
    case 'month':
      return listMonths(from, to, count);
    case 'year':
      return listYears(from, to, count);
  }
}

function countSteps(from: Instant, to: Instant, days: number): Instant[] {
  const first = Math.ceil(from / days - 1e-9);
  return Array.from({ length: Math.max(0, Math.floor(to / days + 1e-9) - first + 1) }, (_, index) => (first + index) * days); // prettier-ignore
}

/** The first of every so many months, from the one in which the window begins. */
function listMonths(from: Instant, to: Instant, count: number): Instant[] {
  const { year, month } = civilOf(Math.floor(from));
  const months: Instant[] = [];
  for (let at = month - ((month - 1) % count); ; at += count) {
    const first = dayOf(year + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1, 1);
    if (first > to) return months;
    months.push(first);
  }
}

/** Every so many days of a month, not one just before the next. */
function splitMonth(first: Instant, count: number): Instant[] {
  const { year, month } = civilOf(first);
  const days = dayOf(year, month + 1, 1) - first;
  return countSteps(0, days - Math.ceil(count / 2), count).map((day) => first + day);
}

/** Round years are those people count: 500 BC and the year 1, not the years −500 and 0 of astronomers. */
function listYears(from: Instant, to: Instant, count: number): Instant[] {
  const years = countSteps(yearOf(from) - count, yearOf(to), count);
  return years.map((year) => dayOf(year <= 0 && count >= 5 ? year + 1 : year, 1, 1));
}
