import { readDirection } from '../direction.ts';
import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import type { Origin } from '../phrase.ts';
import { after, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { length, periodOf } from './lengths.ts';
import { shift, shiftCounted } from './relative.ts';

/** Lengths in one word or told by the word before them, and distances that another time anchors: "через два дні після бою". */
export const INFLECTED_MEASURE_RULES: readonly RuleSource[] = [
  rule('during ( unit | clockUnit )', duringUnit),
  rule('number dash? longUnit', (match) => lengthOfFigures(match)),
  rule('number dash number dash? longUnit', (match) => lengthOfFigures(match)),
  rule('( often | number times ) rate ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, '1') } })),
  rule('often rate number ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, match.all('number').at(-1)!.senses['number'] as string) } })),
  rule('number clockUnit halfMore', (match) => length(periodOf(match, String(match.get('number') + 0.5)))),
  rule('longNoun ago', (match) => halfYears(match, -1)),
  rule('inBefore longNoun', (match) => halfYears(match, 1)),
  rule('longNoun later', (match) => halfYears(match, 1)),
  rule('longNoun', (match) => length(match.word('longNoun'))),
  rule('inBefore longNoun after', nounBeforeAnchor),
  rule('inBefore number? unit after', (match) => offsetBy(match, 1)),
  rule('during number? unit to', (match) => offsetBy(match, -1)),
  rule('dayBefore', () => ({ meaning: { kind: 'narrowing' }, offset: { unit: 'day', by: -1, lengthEnd: null } })),
  rule('inBefore ( number | a )? unit', afterSome),
  rule('( number | a ) unit ago', beforeSome),
  rule('inBefore ( number | a )? clockUnit', (match) => clockLength(match)),
  rule('inBefore number unit later', (match) => shiftCounted(match.word('unit') as Unit, match.get('number'), 'told') ?? FUTURE),
  rule('soonAhead', (_, place) => (readDirection(place.text, place, place.grammar) === 'future' ? FUTURE : null)),
  rule('unit later', (match) => oneUnitAway(match, 1)),
  rule('unit earlier', (match) => oneUnitAway(match, -1)),
  rule('eve nth unit', secondUnit),
  rule('unit ago', (match) => oneUnitAway(match, -1, 'published')),
  rule('pastNoun', (_, place) => (isAlone(place) ? { meaning: { kind: 'reference', value: 'PAST_REF' } } : null)),
  rule('futureNoun', (_, place) => (isAlone(place) ? FUTURE : null)),
  rule('lean unit after', afterAnchor),
  rule('inBefore unit later', (match) => shift(match.word('unit') as Unit, 1, 'told')),
]; // prettier-ignore

const FUTURE: Draft = { meaning: { kind: 'reference', value: 'FUTURE_REF' } };

/** "During a year", "within weeks". */
function duringUnit(match: Match): Draft {
  const unit = match.tokens[1]!;
  return { ...length(periodOf(match, 'plural' in unit.senses ? 'X' : '1')), start: unit.start };
}

/** "6-денний", "2–3-денний"; X where the number is only "several". */
function lengthOfFigures(match: Match): Draft {
  const count = Number(match.all('number').at(-1)!.senses['number']);
  return length(match.word('longUnit').replace('#', Number.isNaN(count) ? 'X' : String(count)));
}

/** "Півроку тому": of the lengths that are one noun, the one that counts whole units of the calendar. */
function halfYears(match: Match, sign: number): Draft {
  const noun = match.all('longNoun')[0]!;
  if (match.word('longNoun') !== 'P6M') return { ...length(match.word('longNoun')), start: noun.start, end: noun.end };
  return shift('month', 6 * sign, match.has('ago') ? 'published' : match.has('later') ? 'told' : 'either');
}

/** "Через два дні після бою": counted from the date that follows, and a length where none does. */
function offsetBy(match: Match, sign: number): Draft | null {
  const token = match.all('unit')[0]!;
  const unit = match.word('unit') as Unit;
  const count = match.has('number') ? match.get('number') : 'plural' in token.senses ? NaN : 1;
  const start = match.tokens[1]!.start;
  if (!Number.isInteger(count))
    return { ...length(periodOf(match, match.has('number') ? match.word('number') : 'X')), start, end: token.end };
  return { meaning: { kind: 'narrowing' }, start, offset: { unit, by: sign * count, lengthEnd: token.end } };
}

function nounBeforeAnchor(match: Match): Draft {
  const noun = match.all('longNoun')[0]!;
  return { ...length(match.word('longNoun')), start: noun.start, end: noun.end };
}

/** "Наступного дня після 5 травня"; after what is no date it is not counted from the publication. */
function afterAnchor(match: Match): Draft | null {
  if (match.word('lean') !== 'ahead' || 'plural' in match.all('unit')[0]!.senses) return null;
  return { meaning: { kind: 'narrowing' }, offset: { unit: match.word('unit') as Unit, by: 1, lengthEnd: null } };
}

/** "Через два роки": what is over by then is counted from what was told. */
function afterSome(match: Match, place: Place): Draft | null {
  const over = readDirection(place.text, place, place.grammar) === 'past';
  return someUnits(match, 1, over ? 'told' : 'either');
}

/** "Півтора року тому". */
function beforeSome(match: Match): Draft | null {
  return someUnits(match, -1, 'published');
}

function someUnits(match: Match, sign: number, from: Origin): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
  if (Number.isNaN(count)) return { meaning: { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  return shiftCounted(match.word('unit') as Unit, sign * count, from);
}

/** "In two hours" counts from a time of day that texts seldom have: only the length is read. */
function clockLength(match: Match): Draft {
  const count = match.has('number') ? match.word('number') : '1';
  return { ...length(periodOf(match, count)), start: match.tokens[1]!.start };
}

/** "Роком пізніше", "місяць тому". */
function oneUnitAway(match: Match, by: number, from: Origin = 'told'): Draft | null {
  if ('plural' in match.all('unit')[0]!.senses) return null;
  const unit = match.word('unit') as Unit;
  return {
    meaning: { kind: 'shift', unit, by, from, ...(unit === 'year' && match.has('ago') && { compares: true as const }) },
  };
}

/** "На другий день" is the next, unless what follows tells of what ("на другий день війни"). */
function secondUnit(match: Match, place: Place): Draft | null {
  return match.get('nth') === 2 && isAlone(place) ? oneUnitAway(match, 1) : null;
}

/** Before a sign, a verb or a subject: no noun follows that the phrase could belong to. */
function isAlone(place: Place): boolean {
  const rest = after(place);
  if (/^\s*(?:[.,;:)]|$)/.test(rest) || place.grammar.subjectAfter?.test(rest) === true) return true;
  return rest.trimStart().search(place.grammar.past) === 0 || rest.trimStart().search(place.grammar.future) === 0;
}
