import type { Match } from '../pattern.ts';
import { rule, type Draft, type RuleSource } from '../rule.ts';
import { calendar } from './calendar.ts';
import { shift } from './relative.ts';

/** Quarters told by comparison, as reports on earnings do: "the year-ago quarter", "the same period last year". */
export const QUARTER_RULES: readonly RuleSource[] = [
  rule('the? yearUnit dash? ( ago | earlier ) ( nth | sideWord )? dash? ( quarterUnit | period )', yearBefore),
  rule('( the alike | that ) ( nth | sideWord )? ( quarterUnit | period ) ( lean yearUnit | ( of | in )? the? previous yearUnit | a yearUnit ( ago | earlier | before ) )', yearBefore),
  rule('the quarterUnit a yearUnit ( ago | earlier )', yearBefore),
  rule('the? year ( quarterUnit | period )', (match) => ({
    meaning: { kind: 'shift', unit: 'quarter', by: 0, from: 'told', year: match.get('year') },
  })),
]; // prettier-ignore

function yearBefore(match: Match): Draft | null {
  const lean = match.tokens.findLast(({ senses }) => 'lean' in senses && !('that' in senses))?.senses['lean'];
  if (lean !== undefined && lean !== 'last' && lean !== 'previous') return null;
  if (!match.has('nth')) return shift('quarter', -4, 'told');
  return match.get('nth') > 4 ? null : calendar({ quarter: match.get('nth'), yearShift: -1 });
}
