import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { isClosed } from './closed.ts';

/** Words that point to the present, the past or the future and to no place in it: TIMEX3's references. */
export const VAGUE_RULES: readonly RuleSource[] = [
  rule('reference', (match) => reference(match.word('reference'))),
  rule('the futureNoun', (_, place) => (isClosed(place) ? reference('FUTURE_REF') : null)),
  rule('the pastNoun', pastAlone),
  rule('vagueAdjective', vagueAdjective),
  rule('( unit | clockUnit ) ( ago | earlier | later )', unitsAway),
  rule('soon', soon),
];

function reference(value: string): Draft {
  return { meaning: { kind: 'reference', value: value as 'PAST_REF' } };
}

/** "the past" as a time of its own, not before a noun ("the past three months"). */
function pastAlone(_: Match, place: Place): Draft | null {
  const ends = /^\s*(?:[.,;:)!?]|and\b|or\b|was\b|is\b|has\b|$)/.test(after(place));
  return ends || /\bin\s$/i.test(before(place)) ? reference('PAST_REF') : null;
}

/** "The current system", "future taxes"; not "the current was strong" nor "the most recent". */
function vagueAdjective(match: Match, place: Place): Draft | null {
  const next = /^ (\p{L}+)/u.exec(after(place))?.[1];
  if (next === undefined || isClosed(place) || /\b(?:most|more|as)\s$/i.test(before(place))) return null;
  if (next.search(place.grammar.past) === 0) return null;
  return reference(match.word('vagueAdjective'));
}

/** "Years ago", "months earlier", "days later". */
function unitsAway(match: Match): Draft | null {
  if (!('plural' in match.tokens[0]!.senses)) return null;
  return reference(match.has('later') ? 'FUTURE_REF' : 'PAST_REF');
}

/** "Will soon", "may soon": to come; "soon fell" only follows what was told. */
function soon(_: Match, place: Place): Draft | null {
  const ahead =
    /\b(?:will|may|might|could|would|can|shall|to|is|are)\s$/i.test(before(place)) ||
    /^ (?:will|be|to)\b/.test(after(place));
  return ahead ? reference('FUTURE_REF') : null;
}
