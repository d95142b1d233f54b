import { rule, type RuleSource } from '../rule.ts';
import { calendar } from './calendar.ts';

/** "The turn of the year" and "of the century": some time on either side of where one ends and the next begins. */
export const TURN_RULES: readonly RuleSource[] = [
  rule('the turn of the yearUnit', () => ({
    ...calendar({ month: 1, day: 1 }),
    portion: { side: 'START', size: { about: 10, unit: 'day' } },
  })),
  rule('the turn of the centuryUnit', () => ({ ...calendar({ turnOfCentury: true }), portion: ABOUT_CENTURY })),
  rule('the turn of', () => ({ meaning: { kind: 'narrowing' }, portion: ABOUT_CENTURY })),
];

const ABOUT_CENTURY = { side: 'START', size: { about: 5, unit: 'year' } } as const;
