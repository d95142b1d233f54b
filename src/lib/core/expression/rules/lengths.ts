import type { Match } from '../pattern.ts';
import { lengthOf, two, type Unit } from '../granule.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { militaryClock } from './clock.ts';
import { isClosed } from './closed.ts';

/** Lengths of time ("three weeks") and times that recur ("every Tuesday"): neither is a date. */
export const LENGTH_RULES: readonly RuleSource[] = [
  rule('( the | this )? ( lean | sideWord )? number ( dash | more | full | and )? ( unit | clockUnit ) ( dash? old )?', lengthPhrase),
  rule('( lean | sideWord )? number dash number dash? ( unit | clockUnit )', lengthPhrase),
  rule('number ( to | or ) number dash? ( unit | clockUnit )', lengthPhrase),
  rule('number dash? clockUnit ( ago | earlier | later | before | after | hence )', (match, place) => lengthOnly(match, place)),
  rule('( a | the ) ( dash | full | whole )? ( unit | clockUnit )', oneUnit),
  rule('the? ( past | recent | coming ) ( unit | clockUnit )', recent),
  rule('few ( unit | clockUnit )', recent),
  rule('( unit | clockUnit )', barePlural),
  rule('the? ( past | coming ) ( unit | clockUnit )', recent),
  rule('the? ensuing ( unit | clockUnit )', (match) => ('plural' in match.tokens.at(-1)!.senses ? recent(match) : null)),
  rule('( every | each ) ( number | single )? ( unit | clockUnit )', every),
  rule('every other ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, '2') } })),
  rule('often set', (match) => ({ meaning: { kind: 'set', value: match.word('set') } })),
  rule('( every | each ) ( weekday | month | season | dayPart )', everyNamed),
  rule('( every | each ) yearUnit ( in | inMonth ) ( the? season | month )', everyNamed),
  rule('set', setWord),
  rule('( often | number times ) ( a | per ) ( unit | clockUnit )', (match) => ({ meaning: { kind: 'set', value: periodOf(match, '1') } })),
]; // prettier-ignore

export function length(value: string): Draft {
  return { meaning: { kind: 'length', value } };
}

export function periodOf(match: Match, count: string): string {
  if (match.has('clockUnit')) return `PT${count}${match.word('clockUnit')}`;
  return lengthOf(match.word('unit') as Unit, count);
}

function lengthPhrase(match: Match, place: Place): Draft | null {
  const counts = match.all('number').map((token) => Number(token.senses['number']));
  const count = counts.at(-1)!;
  if (match.all('number')[0]!.senses['year'] !== undefined && count >= 1900 && count <= 2100) return null;
  if (match.has('clockUnit') && militaryClock(match) !== null) return null;
  if (match.has('unit') && match.word('unit') === 'quarter' && /^\s*of\b/.test(after(place))) return null;
  if (match.has('sideWord') && match.has('clockUnit') && !match.has('lean')) return null;
  if (match.has('clockUnit') && count === 2 && match.word('clockUnit') === 'S') return null;
  if (/^\s*ago\b|^\s*(?:later|earlier)\b/.test(after(place)) && match.has('few')) return null;
  const first = match.tokens[0]!.senses;
  const bare = !match.has('lean') && !match.has('sideWord') && 'the' in first;
  return {
    ...length(periodOf(match, Number.isNaN(count) ? 'X' : String(count))),
    ...(bare && { start: match.tokens[1]!.start }),
  };
}

/** "Two hours ago" counts from a time of day that texts seldom have: only the length is read. */
function lengthOnly(match: Match, place: Place): Draft | null {
  const draft = lengthPhrase(match, place);
  return draft && { ...draft, end: match.all('clockUnit')[0]!.end };
}

/** "a week" is a length after a word that measures, and a rate or nothing elsewhere ("$5 a week"). */
function oneUnit(match: Match, place: Place): Draft | null {
  if (!match.has('a') || (match.has('clockUnit') && match.word('clockUnit') !== 'H')) return null;
  if (
    /(?:\b(?:for|in|within|than|about|nearly|almost|over|after|under|around|only|just|half|least|most|every|lasted|lasts|took|spent|throughout|during|quarter of)|^)\s$/i.test(
      before(place),
    )
  ) {
    return length(periodOf(match, '1'));
  }
  return isClosed(place) &&
    !match.has('the') &&
    !match.has('quarterUnit') &&
    !/\b(?:once|twice|times?|such|what|quite|many|not)\s$/i.test(before(place))
    ? length(periodOf(match, '1'))
    : null;
}

function recent(match: Match): Draft | null {
  const token = match.all('unit')[0] ?? match.all('clockUnit')[0]!;
  return length(periodOf(match, 'plural' in token.senses ? 'X' : '1'));
}

/** "within weeks", "for centuries", "months of talks": some, where nothing counts them. */
function barePlural(match: Match, place: Place): Draft | null {
  const token = match.tokens[0]!;
  if (!('plural' in token.senses)) return null;
  const measured = /\b(?:for|in|within|after|over|lasted|took|follows|following|and)\s$/i.test(before(place));
  const filled = /^\s(?:of|before|later|after)\s\p{L}/u.test(after(place));
  return measured || (filled && /\b(?:took|spent|follows|after|despite)\s$/i.test(before(place)))
    ? length(periodOf(match, 'X'))
    : null;
}

/** "Daily", but not "the Daily Mail". */
function setWord(match: Match, place: Place): Draft | null {
  const named = /^\p{Lu}/u.test(place.text.slice(place.start)) && /^ \p{Lu}/u.test(after(place));
  return named ? null : { meaning: { kind: 'set', value: match.word('set') } };
}

function every(match: Match, place: Place): Draft | null {
  if (match.has('quarterUnit') && /^\s+of\b/.test(after(place))) return null;
  return { meaning: { kind: 'set', value: periodOf(match, match.has('number') ? match.word('number') : '1') } };
}

function everyNamed(match: Match): Draft {
  if (match.has('weekday')) return { meaning: { kind: 'set', value: `XXXX-WXX-${match.get('weekday')}` } };
  if (match.has('month')) return { meaning: { kind: 'set', value: `XXXX-${two(match.get('month'))}` } };
  if (match.has('season')) return { meaning: { kind: 'set', value: `XXXX-${match.word('season')}` } };
  return { meaning: { kind: 'set', value: `XXXX-XX-XXT${match.word('dayPart')}` } };
}
