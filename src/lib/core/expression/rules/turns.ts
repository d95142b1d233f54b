import type { Match } from '../pattern.ts';
import { rule, type Draft, type RuleSource } from '../rule.ts';
import { calendar } from './calendar.ts';

/** "The turn of the year" and "of the century": some time on either side of where one ends and the next begins. */
export const TURN_RULES: readonly RuleSource[] = [
  rule('the turn of the yearUnit', () => ({ ...calendar({ month: 1, day: 1 }), portion: ABOUT_NEW_YEAR })),
  rule('the? turnOfYear ( of? year ( ( slash | dash ) number )? )?', turnOfYear),
  rule('the? turnOfCentury', () => ({ ...calendar({ turnOfCentury: true }), portion: ABOUT_CENTURY })),
  rule('the turn of the centuryUnit', () => ({ ...calendar({ turnOfCentury: true }), portion: ABOUT_CENTURY })),
  rule('the? turn of', () => ({ meaning: { kind: 'narrowing' }, portion: ABOUT_CENTURY })),
];

/** "Die Jahreswende 1989/90" is told by both of its years; one alone is the year that begins. */
function turnOfYear(match: Match): Draft {
  const year = match.has('year') ? match.get('year') + (match.has('slash') || match.has('dash') ? 1 : 0) : null;
  return { ...calendar({ month: 1, day: 1, ...(year !== null && { year }) }), portion: ABOUT_NEW_YEAR };
}

const ABOUT_NEW_YEAR = { side: 'START', size: { about: 10, unit: 'day' } } as const;
const ABOUT_CENTURY = { side: 'START', size: { about: 5, unit: 'year' } } as const;
