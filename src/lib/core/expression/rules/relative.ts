import type { Match } from '../pattern.ts';
import type { Fields, Lean, Origin, Portion } from '../phrase.ts';
import { lengthOf, type Season, type Unit } from '../granule.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { readDirection } from '../direction.ts';
import { calendar, holidayFields } from './calendar.ts';
import { isClosed } from './closed.ts';

/** Times told by their distance from another: "yesterday", "last year", "two days later"; and what narrows a date. */
export const RELATIVE_RULES: readonly RuleSource[] = [
  rule('deictic', deictic),
  rule('the? lean unit', leanUnit),
  rule('lean the? unit', leanUnit),
  rule('the unit lean', leanUnit),
  rule('the? lean dayPart', (match, place) => ({ ...leanDay(match, place), dayPart: dayPartOf(match) })),
  rule('deictic dayPart', (match) => ({
    ...shift('day', match.get('deictic'), 'published'),
    dayPart: dayPartOf(match),
  })),
  rule('tonight', () => ({ ...shift('day', 0, 'published'), dayPart: 'NI' })),
  rule('the? lean ( month | weekday | season | holiday | easter ) dot?', leanNamed),
  rule('the? lean dash? ( nth | sideWord ) dash? quarterUnit', leanNamed),
  rule('the? lean weekend', leanWeekend),
  rule('the weekend', (_, place) => (/^\s+of\b/.test(after(place)) ? null : calendar({ weekend: true }))),
  rule('( number | a ) ( dash | more | full )? unit ago', (match) => ago(match, 'published', -1)),
  rule('( number | a ) unit ( earlier | before )', (match, place) => ago(match, 'told', -1, place)),
  rule('( number | a ) unit ( later | afterwards | after )', (match, place) => ago(match, 'told', 1, place)),
  rule('( number | a ) unit ( before | after ) that', (match) => shiftFromThat(match)),
  rule('( number | a ) unit hence', (match) => ago(match, 'published', 1)),
  rule('( number | a ) unit ago ( deictic | weekday | lean unit )', (match) => ago(match, 'published', -1)),
  rule('( number | a ) unit on', countedOn),
  rule('in ( number | a ) unit time', (match) => ago(match, 'published', 1)),
  rule('the? yearUnit dash? edge year', (match) => ({
    ...calendar({ year: match.get('year') }),
    portion: { side: 'END', size: 'edge' },
  })),
  rule('the? fiscal? yearUnit dash? edge', () => ({
    ...shift('year', 0, 'published'),
    portion: { side: 'END', size: 'edge' },
  })),
  rule('the? unit dash? ( ago | earlier )', (match) => comparison(match)),
  rule('the? unit dash ( ago | earlier ) ( period | unit )', (match) => comparison(match)),
  rule('the? lean fiscal unit', leanUnit),
  rule('the quarterUnit', (match, place) => (/^\s*of\b/.test(after(place)) ? null : shift('quarter', 0, 'told'))),
  rule('the? sideWord ( quarterUnit | period )', (match) =>
    match.word('sideWord') === 'END' ? shift('quarter', 0, 'told') : null,
  ),
  rule('( earlier | later ) in?', () => ({ meaning: { kind: 'narrowing' } })),
  rule('( earlier | later ) that', () => ({ meaning: { kind: 'narrowing' } })),
  rule('( earlier | later ) lean unit', leanUnit),
  rule('the unit', theUnit),
  rule('the full unit', (match) => shift(match.word('unit') as Unit, 0, 'either')),
  rule('narrow dash?', narrowing),
  rule('approx dot?', (match, place) =>
    /^\s?(?:\d{1,3}\s+\p{Ll}|[A-Z]$)/u.test(after(place)) ? null : { meaning: { kind: 'narrowing' }, mod: 'APPROX' },
  ),
  rule('the? edge ( of | dash )', narrowing),
  rule('the? sideWord number? unit of', sidePortion),
  rule('the? nth unit of', nthPortion),
  rule('the? ( sideWord | narrow ) part of', partPortion),
  rule('the? sideWord half of', halfPortion),
  rule('the? nth half of', halfPortion),
  rule('the? dayPart ( of | before | after )?', dayPartNarrowing),
];

/** "For the year", "the rest of the month": the one that is told of. Elsewhere it counts only where words narrow it. */
function theUnit(match: Match, place: Place): Draft | null {
  const token = match.all('unit')[0]!;
  if ('plural' in token.senses) return null;
  const unit = match.word('unit') as Unit;
  const told = TOLD_UNIT.test(before(place)) && isClosed(place) && !/^\s+(?:of|that|which|when)\b/.test(after(place));
  const draft = shift(unit, 0, 'either');
  if (told && unit === 'day' && /\bin\s$/.test(before(place))) return shift('day', 0, 'told');
  return told && unit !== 'day' && unit !== 'decade' && unit !== 'century' ? draft : { ...draft, dependent: true };
}

const TOLD_UNIT =
  /\b(?:for|during|throughout|(?:later|earlier|early|late|so far) in|(?:rest|remainder|course|most|part) of)\s$/i;

/** "Today" is the day of publication; where the clause tells nothing that was or will be, it may mean "nowadays". */
function deictic(match: Match, place: Place): Draft | null {
  const by = match.get('deictic');
  if (match.has('dayPart') && isNoun(place)) return null;
  const { nowadays } = place.grammar;
  if (by !== 0 || nowadays === null) return shift('day', by, 'published');
  const meant = nowadays.before.test(before(place)) || nowadays.after.test(after(place));
  if (!meant && (!nowadays.timeless || readDirection(place.text, place, place.grammar) !== null))
    return shift('day', 0, 'published');
  return { meaning: { kind: 'shift', unit: 'day', by: 0, from: 'published', nowadays: true } };
}

/** German "Morgen" is the morning, "morgen" tomorrow: a capital tells, but not at the head of a sentence. */
function isNoun(place: Place): boolean {
  return /^\p{Lu}/u.test(place.text.slice(place.start)) && !/(?:^|[.!?:]["”“«»’]?\s)["„“«»]?$/.test(before(place));
}

export function shift(unit: Unit, by: number, from: Origin): Draft {
  return { meaning: { kind: 'shift', unit, by, from } };
}

/** As `shift`, with halves of years in months; null where the count is no whole number of units. */
export function shiftCounted(unit: Unit, count: number, from: Origin): Draft | null {
  if (Number.isInteger(count)) return isBeyondReckoning(unit, count) ? null : shift(unit, count, from);
  return unit === 'year' && Number.isInteger(count * 2) ? shift('month', count * 12, from) : null;
}

const STEPS: Readonly<Record<string, readonly [number, Origin]>> = {
  last: [-1, 'published'],
  next: [1, 'published'],
  this: [0, 'published'],
  previous: [-1, 'told'],
  following: [1, 'told'],
  told: [0, 'told'],
  beforeLast: [-2, 'published'],
  afterNext: [2, 'published'],
  ahead: [1, 'told'],
};

export function leanUnit(match: Match, place: Place): Draft | null {
  const { grammar } = place;
  const lean = leanByTense(match, place);
  const unit = match.word('unit') as Unit;
  const [by, from] = STEPS[lean]!;
  if (('plural' in match.all('unit')[0]!.senses && !match.has('oneForm')) || unit === 'weekend') return null;
  if (match.has('measure') && lean === 'last') return { meaning: { kind: 'length', value: lengthOf(unit, '1') } };
  if (lean === 'last' && unit === 'day') return null;
  if (lean === 'next' && (unit === 'day' || (match.has('the') && grammar.articleTells))) return shift(unit, by, 'told');
  if (lean === 'this' && unit === 'day') return shift(unit, 0, 'either');
  return shift(unit, by, from);
}

/** Where one word is both "next" and "following", what is to come counts from the publication. */
function leanByTense(match: Match, place: Place): string {
  const lean = match.word('lean');
  if (lean !== 'ahead') return lean;
  return readDirection(place.text, place, place.grammar) === 'future' ? 'next' : 'following';
}

/** "The next morning" follows the day told last. */
function leanDay(match: Match, { grammar }: Place): Draft {
  const [by, from] = STEPS[match.word('lean')]!;
  if (match.word('lean') === 'this') return shift('day', 0, 'either');
  return shift('day', by, match.has('the') && grammar.articleTells && by !== 0 ? 'told' : from);
}

export function leanNamed(match: Match, place: Place): Draft | null {
  if (STEPS[match.word('lean')]![0] ** 2 > 1) return null;
  if (isPreposition(match, place)) return null;
  const lean = leanOf(leanByTense(match, place));
  if (match.has('month')) {
    const token = match.all('month')[0]!;
    if ('common' in token.senses && !/^\p{Lu}/u.test(place.text.slice(token.start, token.end))) return null;
    return { ...calendar({ month: match.get('month') }, lean), end: endOfNamed(match, 'month') };
  }
  if (match.has('weekday')) {
    const token = match.all('weekday')[0]!;
    return 'common' in token.senses
      ? null
      : { ...calendar({ weekday: match.get('weekday') }, lean), end: endOfNamed(match, 'weekday') };
  }
  return calendar(namedFields(match), lean);
}

/** "Following Monday's talks, he": without its article the word means "after". */
function isPreposition(match: Match, { grammar }: Place): boolean {
  return grammar.articleTells === true && match.word('lean') === 'following' && !match.has('the');
}

/** Where the phrase ends, without the dot of an abbreviation. */
function endOfNamed(match: Match, name: string): number {
  return Math.max(match.all(name)[0]!.end, match.all('lean')[0]!.end);
}

function namedFields(match: Match): Fields {
  if (match.has('season')) return { season: match.word('season') as Season };
  if (match.has('easter')) return { easter: match.get('easter') };
  if (match.has('quarterUnit')) return { quarter: match.has('nth') ? match.get('nth') : 4 };
  return holidayFields(match.word('holiday'));
}

function leanOf(lean: string): Lean {
  if (lean === 'previous') return 'before';
  if (lean === 'following') return 'after';
  return lean as Lean;
}

export function leanWeekend(match: Match, place: Place): Draft {
  return calendar({ weekend: true }, leanOf(leanByTense(match, place)));
}

function ago(match: Match, from: Origin, sign: number, place?: Place): Draft | null {
  const unit = match.word('unit') as Unit;
  const count = match.has('number') ? match.get('number') : 1;
  if ((match.has('before') || match.has('after')) && place && !place.grammar.alone.test(after(place))) return null;
  if (!Number.isInteger(count)) return match.has('few') ? vague(sign) : null;
  if (isBeyondReckoning(unit, count)) return null;
  if (unit === 'year' && count === 1 && sign < 0)
    return { meaning: { kind: 'shift', unit, by: -1, from, compares: true } };
  return shift(unit, sign * count, from);
}

/** "A week after that". */
function shiftFromThat(match: Match): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
  const unit = match.word('unit') as Unit;
  if (!Number.isInteger(count) || isBeyondReckoning(unit, count)) return null;
  return shift(unit, match.has('before') ? -count : count, 'told');
}

/** "Five years on, …" */
function countedOn(match: Match, place: Place): Draft | null {
  return /^,/.test(after(place)) ? ago(match, 'told', 1) : null;
}

/** More units than the calendar has years for: "2000 centuries ago". */
export function isBeyondReckoning(unit: Unit, count: number): boolean {
  return (unit === 'century' && Math.abs(count) > 40) || (unit === 'decade' && Math.abs(count) > 400);
}

/** "a year ago", "year-earlier": in reports on a quarter, the same quarter of the year before. */
function comparison(match: Match): Draft | null {
  const units = match.all('unit').map((token) => String(token.senses['unit']) as Unit);
  if ('plural' in match.all('unit')[0]!.senses || !(match.text === '' || units[0] === 'year')) return null;
  return {
    meaning: { kind: 'shift', unit: 'year', by: -1, from: match.has('earlier') ? 'told' : 'published', compares: true },
  };
}

function vague(sign: number): Draft {
  return { meaning: { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
}

function dayPartOf(match: Match): 'MO' {
  return match.all('dayPart').at(-1)!.senses['dayPart'] as 'MO';
}

function narrowing(match: Match, place: Place): Draft | null {
  const [side, size] = match.has('narrow') ? [match.word('narrow'), 'third'] : [match.word('edge'), 'edge'];
  if (/-$/.test(before(place))) return null;
  return { meaning: { kind: 'narrowing' }, portion: { side, size } as Portion };
}

/** "the last two months of", "the first days of": a few days where no number is told. */
export function sidePortion(match: Match): Draft | null {
  const unit = match.word('unit') as Unit;
  const plural = 'plural' in match.all('unit')[0]!.senses;
  const count = match.has('number') ? match.get('number') : plural ? (unit === 'day' ? 5 : 3) : 1;
  if (!Number.isInteger(count)) return null;
  const side = match.word('sideWord') as 'START';
  return { meaning: { kind: 'narrowing' }, portion: { side, size: { count, unit } }, end: match.all('unit')[0]!.end };
}

/** "The second week of". */
function nthPortion(match: Match): Draft | null {
  const unit = match.word('unit') as Unit;
  const token = match.all('unit')[0]!;
  if (!['day', 'week', 'month', 'quarter', 'decade'].includes(unit) || 'plural' in token.senses) return null;
  return {
    meaning: { kind: 'narrowing' },
    portion: { side: 'START', size: { nth: match.get('nth'), unit } },
    end: token.end,
  };
}

/** "The latter part of", "the early part of". */
function partPortion(match: Match): Draft {
  const side = match.word(match.has('narrow') ? 'narrow' : 'sideWord') as Portion['side'];
  return { meaning: { kind: 'narrowing' }, portion: { side, size: 'third' }, end: match.all('part')[0]!.end };
}

function halfPortion(match: Match): Draft | null {
  const first = match.has('nth') ? match.get('nth') : match.word('sideWord') === 'START' ? 1 : 2;
  if (first > 2) return null;
  return {
    meaning: { kind: 'narrowing' },
    portion: { side: first === 1 ? 'START' : 'END', size: 'half' },
    end: match.all('half')[0]!.end,
  };
}

function dayPartNarrowing(match: Match): Draft | null {
  if (match.has('before') || match.has('after')) return null;
  return { meaning: { kind: 'narrowing' }, dayPart: dayPartOf(match), end: match.all('dayPart')[0]!.end };
}
