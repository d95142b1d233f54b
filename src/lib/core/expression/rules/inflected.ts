import { readDirection } from '../direction.ts';
import type { Season } from '../granule.ts';
import type { Match } from '../pattern.ts';
import type { Fields } from '../phrase.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import type { Token } from '../word.ts';
import { calendar, inEra, isYearNumber, yearShiftOf } from './calendar.ts';
import { shift } from './relative.ts';

/** "1941-го": the ending makes a year of figures; "1941-й" is one only where a date stands. */
function yearWithEnding(match: Match, place: Place): Draft | null {
  const [, ending] = /(\p{L}+)$/u.exec(place.text.slice(place.start, place.end)) ?? [];
  const sure = ending !== undefined && (ending.length > 1 || place.grammar.dateBefore.test(before(place)));
  return sure ? calendar({ year: match.get('year') }) : null;
}

/** Dates whose words are tied by their endings: years told by an ordinal, days of "that year", centuries in numerals. */
export const INFLECTED_RULES: readonly RuleSource[] = [
  rule('yearNth yearWord', (match) => calendar({ shortYear: match.get('yearNth') })),
  rule('eve yearNth yearWord', () => ({ meaning: { kind: 'narrowing' } })),
  rule('( month | season | seasonAlone ) yearNth yearWord?', shortYearOf),
  rule('( day | dayNth | nth ) month yearNth yearWord?', shortYearOf),
  rule('( day | dayNth | nth ) month lean yearUnit', dayOfYear),
  rule('month lean yearUnit', monthOfYear),
  rule('lean yearUnit ( day | dayNth | nth ) month', dayOfYear),
  rule('seasonAlone lean yearUnit', seasonOfYear),
  rule('lean yearUnit seasonAlone', seasonOfYear),
  rule('seasonAlone year ( slash | dash ) ( year | number ) yearWord?', (match) => calendar({ year: match.get('year'), season: seasonIn(match) })),
  rule('season yearWord? year ( slash | dash ) ( year | number ) yearWord?', (match) => calendar({ year: match.get('year'), season: seasonIn(match) })),
  rule('year yearWord', yearWithWord),
  rule('year', yearWithEnding),
  rule('approx dot? year yearWord', (match) => ({ ...calendar({ year: match.get('year') }), mod: 'APPROX' })),
  rule('approx dot? ( year | number ) yearWord era', approxYear),
  rule('year ( dash | to | and | slash ) year yearWord', yearPair),
  rule('year slash year', yearPair),
  rule('roman centuryDot dot era?', (match) => romanCentury(match)),
  rule('roman dash roman centuryDot dot era?', (match) => romanCenturies(match)),
  rule('deicticYear', (match) => shift('year', match.get('deicticYear'), 'published')),
  rule('month deicticYear', (match) => calendar({ month: match.get('month'), yearShift: match.get('deicticYear') })),
  rule('deicticYear month', (match) => calendar({ month: match.get('month'), yearShift: match.get('deicticYear') })),
  rule('deicticYear ( season | seasonAlone )', (match) => calendar({ season: seasonIn(match), yearShift: match.get('deicticYear') })),
  rule('( season | seasonAlone ) deicticYear', (match) => calendar({ season: seasonIn(match), yearShift: match.get('deicticYear') })),
  rule('weekend', (_, place) => (place.grammar.dateBefore.test(before(place)) ? calendar({ weekend: true }) : null)),
  rule('weekday lean unit', weekdayOfWeek),
  rule('dayNth', dayAlone),
]; // prettier-ignore

function seasonIn(match: Match): Season {
  return match.word(match.has('season') ? 'season' : 'seasonAlone') as Season;
}

/** "У січні 42-го"; up to 31 it may as well be a day, unless the word for year follows. */
function shortYearOf(match: Match): Draft | null {
  const [first] = match.tokens;
  const day = match.has('month') && !('month' in first!.senses) ? first!.senses : null;
  const shortYear = Number(match.tokens.findLast(({ senses }) => 'yearNth' in senses)!.senses['yearNth']);
  if (shortYear <= 31 && match.has('month') && !match.has('yearWord')) return null;
  return calendar({
    shortYear,
    ...(match.has('month') ? { month: match.get('month') } : { season: seasonIn(match) }),
    ...(day && { day: Number(day['dayNth'] ?? day['day'] ?? day['nth']) }),
  });
}

/** "5 травня того ж року". */
function dayOfYear(match: Match, place: Place): Draft | null {
  const day = match.get(match.has('dayNth') ? 'dayNth' : match.has('day') ? 'day' : 'nth');
  const fields: Fields = { month: match.get('month'), day };
  return day > 31 ? null : leaning(match, fields, place);
}

function monthOfYear(match: Match, place: Place): Draft | null {
  return leaning(match, { month: match.get('month') }, place);
}

function seasonOfYear(match: Match, place: Place): Draft | null {
  return leaning(match, { season: seasonIn(match) }, place);
}

/** What is over cannot lie in the year after the publication: it is counted from what was told. */
function leaning(match: Match, fields: Fields, { text, start, end, grammar }: Place): Draft | null {
  const lean = match.word('lean');
  if (lean === 'told') return calendar(fields, 'told');
  const yearShift = yearShiftOf(lean);
  if (yearShift === null) return null;
  const over = yearShift > 0 && readDirection(text, { start, end }, grammar) === 'past';
  return calendar({ ...fields, yearShift }, over ? 'told' : undefined);
}

function weekdayOfWeek(match: Match): Draft | null {
  const weekShift = yearShiftOf(match.word('lean'));
  if (match.word('unit') !== 'week' || weekShift === null) return null;
  return calendar({ weekday: match.get('weekday'), weekShift });
}

/** "4-го": a day of the month told or of the last, where what follows is no noun that it could count. */
function dayAlone(match: Match, place: Place): Draft | null {
  if (!/го$/.test(place.text.slice(place.start, place.end))) return null;
  const rest = after(place);
  const closed = /^\s*(?:[.,;:)]|$)/.test(rest) && place.grammar.dateBefore.test(before(place));
  const told = place.grammar.subjectAfter?.test(rest) || rest.trimStart().search(place.grammar.past) === 0;
  return closed || told ? calendar({ day: match.get('dayNth') }) : null;
}

/** "988 року" in the singular is a year; in the plural a small number counts. */
function yearWithWord(match: Match): Draft | null {
  const year = match.get('year');
  const counts = 'plural' in match.all('yearWord')[0]!.senses && year < 1500;
  return counts || year > 2200 ? null : calendar({ year });
}

/** "Близько 3000 року до н. е." */
function approxYear(match: Match): Draft | null {
  const year = match.get('number');
  return isYearNumber(year) ? { ...calendar({ year: inEra(year, match) }), mod: 'APPROX' } : null;
}

/** "1648–1654 років", "між 1700 і 1721 роками". */
function yearPair(match: Match): readonly Draft[] | null {
  const [first, joint, second] = match.tokens;
  const [a, b] = [first!, second!].map(({ senses }) => Number(senses['year']));
  if (a! >= b! || a! < 100 || b! > 2200) return null;
  const joined = 'dash' in joint!.senses;
  return [
    { ...calendar({ year: a! }), end: first!.end, ...(joined && { opensRange: true as const }) },
    { ...calendar({ year: b! }), start: second!.start },
  ];
}

function centuryOf(token: Token, match: Match): number {
  const before = match.has('era') && match.get('era') < 0;
  return Number(token.senses['roman']) * (before ? -1 : 1);
}

/** "XIX в." */
function romanCentury(match: Match): Draft {
  return calendar({ century: centuryOf(match.tokens[0]!, match) });
}

/** "V–IV вв. до н. э." */
function romanCenturies(match: Match): readonly Draft[] | null {
  const [first, last] = match.all('roman');
  const [a, b] = [centuryOf(first!, match), centuryOf(last!, match)];
  if (a >= b) return null;
  return [
    { ...calendar({ century: a }), end: first!.end, opensRange: true },
    { ...calendar({ century: b }), start: last!.start },
  ];
}
