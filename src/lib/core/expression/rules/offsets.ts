import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { isBeyondReckoning, shift } from './relative.ts';

/** Lengths counted from another date: "the day after Christmas", "two years before 1994", "the year before last". */
export const OFFSET_RULES: readonly RuleSource[] = [
  rule('( the | atDay ) unit ( before | after )', besideUnit),
  rule('( number | a ) more? unit ( before | after )', besideCount),
  rule('the unit before last', (match) => shift(match.word('unit') as Unit, -2, 'published')),
  rule('the unit after next', (match) => shift(match.word('unit') as Unit, 2, 'published')),
];

/** "The day before," counts from the date told last; "the day before 5 May" from that. */
function besideUnit(match: Match, place: Place): Draft | null {
  const unit = match.word('unit') as Unit;
  if ('plural' in match.all('unit')[0]!.senses) return null;
  const by = match.has('before') ? -1 : 1;
  return isAlone(place)
    ? shift(unit, by, 'told')
    : {
        meaning: { kind: 'narrowing' },
        offset: { unit, by, lengthEnd: null },
        ...(match.has('atDay') && { start: match.all('unit')[0]!.start }),
      };
}

/** "Two days after 5 May", but not "for two days after 5 May" nor "within two days after it". */
function besideCount(match: Match, place: Place): Draft | null {
  if (isAlone(place) || MEASURED.test(before(place))) return null;
  const unit = match.word('unit') as Unit;
  const count = match.has('number') ? match.get('number') : 1;
  if (!Number.isInteger(count) || isBeyondReckoning(unit, count)) return null;
  const by = match.has('before') ? -count : count;
  return { meaning: { kind: 'narrowing' }, offset: { unit, by, lengthEnd: match.all('unit')[0]!.end } };
}

function isAlone(place: Place): boolean {
  return place.grammar.alone.test(after(place));
}

const MEASURED = /\b(?:for|in|within|during|over|lasted|lasts|took|than|least|most|nearly|almost|about|some)\s$/i;
