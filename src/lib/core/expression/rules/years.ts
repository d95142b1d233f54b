import { before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import type { Match } from '../pattern.ts';
import { calendar } from './calendar.ts';
import { fullDate } from './dates.ts';

/** Dates that begin with the year, and years alone, where only a word beside them tells that they are years. */
export const YEAR_RULES: readonly RuleSource[] = [
  rule('year ( dot | dash )? yearWord? dot? month ( dot? ( day | dayNth ) dot? )?', fullDate),
  rule('year ( dot | dash )? yearWord dot? ( day | dayNth ) dot? month', fullDate),
  rule('year ( dot | dash )? yearWord', yearAlone),
  rule('yearWord year', yearAlone),
  rule('year', (match, place) => (place.grammar.dateBefore.test(before(place)) ? yearAlone(match, place) : null)),
];

function yearAlone(match: Match, place: Place): Draft | null {
  const year = match.get('year');
  return year < 1000 || year > 2100 || place.grammar.countBefore.test(before(place)) ? null : calendar({ year });
}
