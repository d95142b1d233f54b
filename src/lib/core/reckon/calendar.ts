import { civilOf, weekdayOf, type Day } from '../base/day.ts';
import type { Calendar } from './network.ts';

/** In so many days every date of the calendar comes round, 29 February over the turn of a century included. */
const ROUND = 8 * 366;

/**
 * The days that a TIMEX3 value with its year left open allows: `XXXX-05-07` every seventh of May, `XXXX-05` every day in
 * May, `XXXX-WXX-5` every Friday. Null for a value that says less or more.
 */
export function calendarOf(value: string): Calendar | null {
  const match = /^XXXX-(?:(\d\d)(?:-(\d\d))?|WXX-([1-7]))$/.exec(value);
  if (!match) return null;
  const [month, date, weekday] = match.slice(1).map((figure) => (figure === undefined ? null : Number(figure)));
  const allows = (day: Day): boolean => {
    if (weekday) return weekdayOf(day) === weekday;
    const civil = civilOf(day);
    return civil.month === month && (!date || civil.day === date);
  };
  const search = (day: Day, step: 1 | -1): Day | null => {
    for (let passed = 0; passed <= ROUND; passed++) {
      if (allows(day + passed * step)) return day + passed * step;
    }
    return null;
  };
  return { from: (day) => search(day, 1), upTo: (day) => search(day, -1) };
}
