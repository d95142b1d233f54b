import type { Match } from '../pattern.ts';
import { rule, type Draft, type RuleSource } from '../rule.ts';
import { calendar, withYear, yearShiftOf } from './calendar.ts';

/** Weekdays counted in their month or told by their week: "the first Monday of May", "Monday of last week". */
export const WEEKDAY_RULES: readonly RuleSource[] = [
  rule(
    'the? ( nth | sideWord ) weekday ( of | in | inMonth )? the? month dot? ( ( of | comma )? year yearWord? )?',
    weekdayOfMonth,
  ),
  rule('the? ( nth | sideWord ) weekday ( of | in ) ( every | each ) unit', (match) =>
    match.word('unit') === 'month' ? { meaning: { kind: 'set', value: 'XXXX-XX' } } : null,
  ),
  rule('weekday of? the? ( unit lean | lean unit )', weekdayOfWeek),
  rule('weekdayPart', (match) => {
    const [weekday, dayPart] = match.word('weekdayPart').split(' ');
    return { ...calendar({ weekday: Number(weekday) }), dayPart: dayPart as 'EV' };
  }),
  rule('genitive weekdays', (match) => ({
    ...calendar({ weekday: match.get('weekdays') }),
    start: match.tokens[1]!.start,
  })),
  rule('( every | theMany ) ( weekday | weekdays ) atDay? the? dayPart', (match) => {
    const weekday = match.get(match.has('weekdays') ? 'weekdays' : 'weekday');
    return { meaning: { kind: 'set', value: `XXXX-WXX-${weekday}T${match.word('dayPart')}` } };
  }),
  rule('( every | each ) nth weekday ( ( of | in | inMonth ) the? unit )?', () => ({
    meaning: { kind: 'set', value: 'XXXX-XX' },
  })),
  rule('weekdays', (match) => ({ meaning: { kind: 'set', value: `XXXX-WXX-${match.get('weekdays')}` } })),
];

function weekdayOfMonth(match: Match): Draft | null {
  const nth = match.has('sideWord') && match.word('sideWord') === 'END' ? -1 : match.has('nth') ? match.get('nth') : 1;
  if (nth > 5) return null;
  return withYear(match, { month: match.get('month'), nthWeekday: { nth, weekday: match.get('weekday') } });
}

function weekdayOfWeek(match: Match): Draft | null {
  const weekShift = yearShiftOf(match.word('lean'));
  if (match.word('unit') !== 'week' || weekShift === null || 'plural' in match.all('unit')[0]!.senses) return null;
  return calendar({ weekday: match.get('weekday'), weekShift });
}
