import { lengthOf, type Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import type { Token } from '../word.ts';
import { length, periodOf } from './lengths.ts';
import { isClosed } from './closed.ts';
import { shift } from './relative.ts';

/** Lengths of several words: compound ones, halves, whole units, and those that nothing counts. */
export const SPAN_RULES: readonly RuleSource[] = [
  rule('( number | a ) ( unit | clockUnit ) ( and | comma )? number ( unit | clockUnit )', compoundLength),
  rule('half dash? a? dash? ( unit | clockUnit )', halfUnit),
  rule('( number | a ) ( dash | and ) a dash? half dash? ( unit | clockUnit )', (match) => andHalf(match)),
  rule('number dash and dash a dash half dash? ( unit | clockUnit )', (match) => andHalf(match)),
  rule('( number | a ) ( unit | clockUnit ) and a half', (match) => andHalf(match)),
  rule('( a | the )? ( unit | clockUnit ) dash? long', unitLong),
  rule('longWord', (match) => length(match.word('longWord'))),
  rule('the? entire ( unit | clockUnit )', wholeUnit),
  rule('( throughout | in ) the? ( unit | clockUnit )', (match) => overUnits(match)),
  rule('( a | number )? halfWord ( unit | clockUnit )', halfUnit),
  rule('( a | number )? dash? quarterUnit ( of a | dash ) ( centuryUnit | clockUnit )', quarters),
  rule('( a | number )? fortnight', (match) => fortnights(match)),
  rule('( a | number ) fortnight ( ago | earlier | before | later | after )', fortnightsAway),
  rule('per ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, '1') } })),
  rule('since ( more | few )? ( unit | clockUnit )', sinceUnits),
  rule('someDay', someDay),
  rule('the? fiscal? yearUnit ended', (match) => ({ ...length('P1Y'), end: match.all('yearUnit')[0]!.end })),
  rule('in the narrow? dayPart', partOfToldDay),
]; // prettier-ignore

/** "Three years and four months" is `P3Y4M`; the coarser unit comes first. */
function compoundLength(match: Match): Draft | null {
  const parts = match.tokens.filter(({ senses }) => 'unit' in senses || 'clockUnit' in senses);
  const counts = match.tokens.filter(({ senses }) => 'number' in senses || 'a' in senses).map(countOf);
  const [first, second] = parts.map(letterOf);
  const [a, b] = counts;
  if (a === undefined || b === undefined || !Number.isInteger(a) || !Number.isInteger(b)) return null;
  if (first === undefined || second === undefined || !ORDER.includes(first)) return null;
  if (ORDER.indexOf(first) >= ORDER.indexOf(second)) return null;
  const timed = (letter: string) => letter.startsWith('T');
  const rest = timed(first) && timed(second) ? second.slice(1) : second;
  return length(`P${withCount(first, a)}${withCount(rest, b)}`);
}

/** TIMEX3's letters of units, from the coarsest on; those of the clock follow a `T`. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function letterOf({ senses }: Token): string {
  if (senses['clockUnit'] !== undefined) return `T${senses['clockUnit']}`;
  return lengthOf(senses['unit'] as Unit, '').slice(1);
}

function withCount(letter: string, count: number): string {
  return letter.startsWith('T') ? `T${count}${letter.slice(1)}` : `${count}${letter}`;
}

function countOf({ senses }: Token): number {
  return Number(senses['number'] ?? 1);
}

/** "Half an hour" is 30 minutes, "half a year" 6 months, "half a century" 50 years. */
export function halfUnit(match: Match): Draft | null {
  if (!match.has('a') && !match.has('dash') && !match.has('halfWord')) return null;
  const unit = match.has('clockUnit') ? match.word('clockUnit') : match.word('unit');
  const halves: Readonly<Record<string, string>> = {
    S: 'PT0.5S', M: 'PT30S', H: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y', century: 'P50Y',
  }; // prettier-ignore
  return length(halves[unit] ?? periodOf(match, '0.5'));
}

function andHalf(match: Match): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
  return Number.isInteger(count) ? length(periodOf(match, String(count + 0.5))) : null;
}

/** "A year-long siege", "decades-long". */
function unitLong(match: Match, place: Place): Draft | null {
  if (/\d\s?$|\p{L}[\s-]$/u.test(before(place)) && !match.has('a') && !match.has('the') && !match.has('dash'))
    return null;
  const unit = match.tokens.find(({ senses }) => 'unit' in senses || 'clockUnit' in senses)!;
  return {
    ...length(periodOf(match, 'plural' in unit.senses ? 'X' : '1')),
    ...(match.has('the') && { start: unit.start }),
  };
}

/** "All day", "the whole year". */
function wholeUnit(match: Match): Draft | null {
  const unit = match.tokens.at(-1)!;
  return 'plural' in unit.senses || (match.has('the') && match.has('full')) ? null : length(periodOf(match, '1'));
}

/** "Over the years", "in years": some, where nothing counts them. */
function overUnits(match: Match): Draft | null {
  const unit = match.tokens.at(-1)!;
  if (!('plural' in unit.senses) || (match.has('in') && match.has('the'))) return null;
  return { ...length(periodOf(match, 'X')), start: match.tokens[1]!.start };
}

/** "Seit Jahren". */
function sinceUnits(match: Match): Draft | null {
  const unit = match.tokens.at(-1)!;
  return 'plural' in unit.senses ? { ...length(periodOf(match, 'X')), start: match.tokens[1]!.start } : null;
}

/** "Will one day rule" looks ahead; "in one day" is a length. */
function someDay(match: Match, place: Place): Draft | null {
  if (
    /\b(?:will|would|may|might|could|shall|hopes?|hoped|to)\s$/i.test(before(place)) ||
    /^ (?:(?:I|you|he|she|it|we|they) )?(?:will|would|may|might|could)\b/.test(after(place))
  )
    return { meaning: { kind: 'reference', value: 'FUTURE_REF' } };
  return /\b(?:in|by|for|within|only|just|after|lasted|took|than|about)\s$/i.test(before(place)) ? length('P1D') : null;
}

/** "In the evening": of the day told last; not where its day follows ("in the morning of 5 May"). */
function partOfToldDay(match: Match, place: Place): Draft | null {
  if (/^\s(?:of|on|before|after)\b/.test(after(place)) || !isClosed(place)) return null;
  return { ...shift('day', 0, 'told'), dayPart: match.word('dayPart') as 'EV', start: match.tokens[1]!.start };
}

/** "A quarter-century", "three quarters of an hour". */
function quarters(match: Match): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
  if (!Number.isInteger(count) || count > 3) return null;
  if (match.has('centuryUnit')) return length(`P${25 * count}Y`);
  return match.word('clockUnit') === 'H' ? length(`PT${15 * count}M`) : null;
}

function fortnights(match: Match): Draft | null {
  if (!match.has('a') && !match.has('number')) return null;
  const weeks = 2 * (match.has('number') ? match.get('number') : 1);
  return length(`P${Number.isInteger(weeks) ? weeks : 'X'}W`);
}

function fortnightsAway(match: Match, place: Place): Draft | null {
  if ((match.has('before') || match.has('after')) && !/^\s*(?:[.,;:)!?]|$)/.test(after(place))) return null;
  const weeks = 2 * (match.has('number') ? match.get('number') : 1);
  if (!Number.isInteger(weeks)) return null;
  const back = match.has('ago') || match.has('earlier') || match.has('before');
  return shift('week', back ? -weeks : weeks, match.has('ago') ? 'published' : 'told');
}
