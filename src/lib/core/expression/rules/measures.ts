import type { Match } from '../pattern.ts';
import { lengthOf, type Season, type Unit } from '../granule.ts';
import { before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { length, periodOf } from './lengths.ts';
import { sidePortion } from './relative.ts';
import { halfUnit } from './spans.ts';

/** Lengths and times that recur, in the orders of other languages: "un an et demi", "dix dernières années", "30-jährig". */
export const MEASURE_RULES: readonly RuleSource[] = [
  rule('a? heap of ( unit | clockUnit )', (match) => length(periodOf(match, match.word('heap')))),
  rule('( number | a ) ( unit | clockUnit ) and halfAfter', andHalfAfter),
  rule('a? halfWord dash ( unit | clockUnit )', halfUnit),
  rule('entire the ( unit | clockUnit )', (match) => ('plural' in match.tokens[2]!.senses ? null : length(periodOf(match, '1')))),
  rule('the? number ( past | coming ) ( unit | clockUnit )', (match) => length(periodOf(match, countOf(match)))),
  rule('the? number sideWord unit of', sidePortion),
  rule('number dash? lengthTail', lengthAdjective),
  // A daily or weekly of that name is a paper: "le quotidien", "el diario".
  rule('( the | a ) paper', () => ({ meaning: { kind: 'narrowing' } })),
  rule('every nth unit', (match) => ({ meaning: { kind: 'set', value: periodOf(match, match.word('nth')) } })),
  rule('every ( weekdays | dayParts )', setOfDays),
  rule('theMany ( weekdays | weekday )', setOfDays),
  rule('( often | number times ) within the? ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, '1') } })),
  rule('the? seasonMonths ( of? year )?', seasonMonths),
]; // prettier-ignore

function countOf(match: Match): string {
  const count = match.get('number');
  return Number.isNaN(count) ? 'X' : String(count);
}

/** "Un an et demi"; "à deux heures et demie" is a time of day. */
function andHalfAfter(match: Match, place: Place): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
  if (!Number.isInteger(count) || (match.has('clockUnit') && place.grammar.atClock.test(before(place)))) return null;
  return length(periodOf(match, String(count + 0.5)));
}

/** "30-jähriges Jubiläum", "10-tägige Reise"; people's ages are no lengths ("ein 57-jähriger Mann", "ein 20-Jähriger"). */
function lengthAdjective(match: Match, { text, end }: Place): Draft | null {
  const tail = match.all('lengthTail')[0]!;
  const age =
    match.word('lengthTail') === 'year' && match.get('number') > 15 && !text.slice(tail.start, end).endsWith('es');
  return age || /^\p{Lu}/u.test(text.slice(tail.start, end))
    ? null
    : length(lengthOf(match.word('lengthTail') as Unit, countOf(match)));
}

function setOfDays(match: Match): Draft {
  if (match.has('dayParts')) return { meaning: { kind: 'set', value: `XXXX-XX-XXT${match.word('dayParts')}` } };
  return { meaning: { kind: 'set', value: `XXXX-WXX-${match.get(match.has('weekdays') ? 'weekdays' : 'weekday')}` } };
}

/** "In den Sommermonaten": those of every year, where none is told. */
function seasonMonths(match: Match): Draft {
  const season = match.word('seasonMonths') as Season;
  if (!match.has('year')) return { meaning: { kind: 'set', value: `XXXX-${season}` } };
  return { meaning: { kind: 'calendar', fields: { season, year: match.get('year') } } };
}
