import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { shift } from './relative.ts';

/** Days and years beside the one told last, each with a word of its own: "la veille", "am Vortag", "im Jahr darauf". */
export const BESIDE_RULES: readonly RuleSource[] = [
  rule('the? beside of?', beside),
  rule('the? unit ( beforeTold | afterTold )', unitBeside),
  rule('( the | atDay ) dayPart ( beforeTold | afterTold )', (match) => ({
    ...shift('day', match.has('beforeTold') ? -1 : 1, 'told'),
    dayPart: match.word('dayPart') as 'EV',
    start: match.all('dayPart')[0]!.start,
  })),
  rule('during ( the | of )? unit', during),
  rule('unit ( before | after )', unitsBeside),
];

/** The word's meaning is a count and a unit, `-1 day`; what it hangs on must not follow ("la veille de la bataille"). */
function beside(match: Match): Draft | null {
  if (match.has('of') && match.tokens.at(-1)!.senses['of'] !== undefined) return null;
  const [by, unit] = match.word('beside').split(' ');
  return shift(unit as Unit, Number(by), 'told');
}

/** "Im Laufe des Jahres", "au cours de la semaine": of the one that is told of. */
function during(match: Match): Draft | null {
  const token = match.all('unit')[0]!;
  if ('plural' in token.senses || match.word('unit') === 'decade' || match.word('unit') === 'century') return null;
  const unit = match.word('unit') as Unit;
  return { ...shift(unit, 0, unit === 'day' ? 'told' : 'either'), start: match.tokens[1]!.start };
}

/** "Semanas después": some, which nothing counts. */
function unitsBeside(match: Match, place: Place): Draft | null {
  if (!('plural' in match.tokens[0]!.senses) || !place.grammar.alone.test(after(place))) return null;
  return { meaning: { kind: 'reference', value: match.has('before') ? 'PAST_REF' : 'FUTURE_REF' } };
}

function unitBeside(match: Match): Draft | null {
  if ('plural' in match.all('unit')[0]!.senses) return null;
  return shift(match.word('unit') as Unit, match.has('beforeTold') ? -1 : 1, 'told');
}
