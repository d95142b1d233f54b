import { isCivilDate } from '../../base/day.ts';
import type { Match } from '../pattern.ts';
import type { Fields, Lean } from '../phrase.ts';
import type { Season } from '../granule.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';

/** Dates that the calendar names: days, months, years, quarters, decades, centuries, holidays. */
export const DATE_RULES: readonly RuleSource[] = [
  rule('the? ( day | dayNth ) dot? ( dash | to | and | or ) the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? year era? )?', dayRange),
  rule('month dot? the? ( day | dayNth ) ( dash | to | and | or ) the? ( day | dayNth ) ( comma? year era? )?', dayRange),
  rule('year ( dash | slash ) number yearWord?', shortRange),
  rule('( year | number ) ( dash | to ) ( year | number ) era', eraRange),
  rule('iso', (match) => isoDate(match.word('iso'))),
  rule('numeric', (match, place) => (followsVersion(place) ? null : numericDate(match.word('numeric')))),
  rule('( weekday dot? comma? )? the? month dot? the? ( day | dayNth ) ( comma? ( year | shortYear ) era? )?', fullDate),
  rule('( weekday dot? comma? )? the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? ( year | shortYear ) yearWord? era? )?', fullDate),
  rule('( weekday comma? )? the nth day? of month dot? ( ( of | comma )? ( year | shortYear ) era? )?', fullDate),
  rule('year slash month slash ( day | number )', fullDate),
  rule('weekday comma? the dayNth', fullDate),
  rule('the dayNth', (match, place) =>
    place.grammar.dateBefore.test(before(place)) && /^\s*(?:[.,;:!?)"”]|and\b|or\b|$)/.test(after(place))
      ? calendar({ day: match.get('dayNth') })
      : null,
  ),
  rule('month dot? ( of | comma | dash )? the? same? ( year | shortYear ) yearWord? era?', fullDate),
  rule('month dot?', bareMonth),
  rule('month dot? of lean yearUnit', monthOfYear),
  rule('month dot? lean yearUnit', monthOfYear),
  rule('lean yearUnit month', monthOfYear),
  rule('the dayNth of lean unit', (match) => (match.word('lean') === 'told' ? calendar({ day: match.get('dayNth') }, 'told') : null)),
  rule('lean yearUnit ( nth | sideWord )? dash? quarterUnit', quarterOfYear),
  rule('the? ( nth | sideWord ) dash? quarterUnit ( of | comma )? lean yearUnit', quarterOfYear),
  rule('the? year ( nth | sideWord ) dash? quarterUnit', quarter),
  rule('yearWords', (match) => calendar({ year: match.get('yearWords') })),
  rule('( month dot? ( ( day | dayNth ) comma? )? | the? yearUnit ) yearWords', spokenYear),
  rule('fiscal yearUnit? year', (match) => calendar({ year: match.get('year') })),
  rule('weekday dot?', bareWeekday),
  rule('year', bareYear),
  rule('( year | number ) dash? era', (match, place) => eraYear(match, place)),
  rule('era ( year | number )', (match, place) => eraYear(match, place)),
  rule('the? yearUnit ( year | shortYear ) era?', fullDate),
  rule('shortYear', (match, place) =>
    place.grammar.dateBefore.test(before(place)) ? calendar({ shortYear: match.get('shortYear') }) : null,
  ),
  rule('decade', (match) => calendar({ decade: match.get('decade') })),
  rule('the decadeWord', (match) => calendar({ decade: match.get('decadeWord') })),
  rule('the? ( nth | roman ) dash? centuryUnit era?', century),
  rule('the? ( nth | roman ) ( dash | and | to ) the? ( nth | roman ) centuryUnit era?', centuries),
  rule('the? ( nth | sideWord ) dash? quarterUnit ( ( of | comma )? year )?', quarter),
  rule('( quarterName | halfName ) ( of | comma )? year', quarter),
  rule('year quarterName', quarter),
  rule('the? nth dash? half of? year', (match) => withYear(match, { half: match.get('nth') })),
  rule('the? season ( of | comma )? ( year | shortYear )', season),
  rule('the? season ( of | comma )? year slash number', season),
  rule('year season', season),
  rule('the season', bareSeason),
  rule('season', bareSeason),
  rule('the? holiday ( ( of | comma )? year )?', holiday),
  rule('the? easter ( ( of | comma )? year )?', (match) => withYear(match, { easter: match.get('easter') })),
]; // prettier-ignore

export function calendar(fields: Fields, lean?: Lean): Draft {
  return { meaning: { kind: 'calendar', fields, ...(lean && { lean }) } };
}

function isoDate(iso: string): Draft {
  const [date, clock] = iso.split('T');
  const [year, month, day] = date!.split('-').map(Number);
  return { ...calendar({ year: year!, month: month!, day: day! }), ...(clock !== undefined && { clock }) };
}

function numericDate(text: string): Draft {
  const [a, b, c] = text.split(/\D/).map(Number);
  return { meaning: { kind: 'numeric', numbers: [a!, b!, c!], dotted: text.includes('.') } };
}

/** "4–6 January": two days of one month, the ends of a stretch where a dash or "to" joins them. */
function dayRange(match: Match, place: Place): readonly Draft[] | null {
  const [first, second] = match.tokens.filter((token) => 'day' in token.senses || 'dayNth' in token.senses);
  const [a, b] = [first!, second!].map((token) => Number(token.senses['dayNth'] ?? token.senses['day']));
  const shared = { month: match.get('month'), ...(match.has('year') && { year: yearOf(match) }) };
  if (!isCivilDate(shared.year ?? 2000, shared.month, Math.max(a!, b!))) return null;
  const month = match.all('month')[0]!;
  const joined = match.has('dash') || match.has('to') || /\bbetween\s(?:the\s)?$/i.test(before(place));
  const split = month.start < first!.start;
  return [
    { ...calendar({ ...shared, day: a! }), end: first!.end, ...(joined && a! < b! && { opensRange: true as const }) },
    {
      ...calendar({ ...shared, day: b! }),
      start: second!.start,
      end: split && !match.has('year') ? second!.end : place.end,
    },
  ];
}

/** "1998–99", "1914-18": two years, the second in two digits. */
function shortRange(match: Match, place: Place): readonly Draft[] | null {
  const [first, , last] = match.tokens;
  const [year, short] = [Number(first!.senses['year']), Number(last!.senses['number'])];
  if (last!.end - last!.start !== 2 || last!.start - first!.end !== 1 || year < 1500 || year > 2100) return null;
  if (short <= year % 100 || place.grammar.countBefore.test(before(place))) return null;
  return [
    { ...calendar({ year }), end: first!.end, opensRange: true },
    { ...calendar({ year: year - (year % 100) + short }), start: last!.start },
  ];
}

/** "264–241 BC". */
function eraRange(match: Match, place: Place): readonly Draft[] | null {
  if (match.has('to') && !/\bfrom\s$/i.test(before(place))) return null;
  const [first, , last] = match.tokens;
  const [a, b] = [first!, last!].map((token) => inEra(Number(token.senses['number']), match));
  return [
    { ...calendar({ year: a! }), end: first!.end, ...(a! < b! && { opensRange: true as const }) },
    { ...calendar({ year: b! }), start: last!.start },
  ];
}

/** The words of a date that need no more than putting together. A day that its month does not have is none. */
export function fullDate(match: Match, place: Place): Draft | null {
  const fields = readFields(match);
  if (fields === null) return null;
  if (match.has('year') && !match.has('era') && isCounted(place)) return withoutYear(match, fields);
  if (fields.day !== undefined && fields.year === undefined && fields.shortYear === undefined && isCounted(place)) {
    return match.tokens.at(-1)!.senses['day'] === undefined ? calendar(fields) : null;
  }
  if (isNumberedThing(match, place)) return null;
  return calendar(fields);
}

function readFields(match: Match): Fields | null {
  const day = match.has('dayNth') ? match.get('dayNth') : match.has('day') ? dayOfMatch(match) : nthDay(match);
  const month = match.has('month') ? match.get('month') : undefined;
  const year = match.has('year') ? yearOf(match) : undefined;
  if (day !== undefined && month !== undefined && !isCivilDate(year ?? 2000, month, day)) return null;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  return {
    ...(year !== undefined && { year }),
    ...(match.has('shortYear') && { shortYear: match.get('shortYear') }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(match.has('weekday') && day === undefined && { weekday: match.get('weekday') }),
    ...(match.has('weekday') && day !== undefined && { weekday: match.get('weekday') }),
  };
}

function dayOfMatch(match: Match): number | undefined {
  return match.all('day').map((token) => Number(token.senses['day']))[0];
}

function nthDay(match: Match): number | undefined {
  return match.has('nth') ? match.get('nth') : undefined;
}

function yearOf(match: Match): number {
  return inEra(match.get('year'), match);
}

export function inEra(year: number, match: Match): number {
  return match.has('era') && match.get('era') < 0 ? 1 - year : year;
}

/** "In January, 2000 people": the number is no year. */
function withoutYear(match: Match, fields: Fields): Draft | null {
  const { month, day, weekday } = fields;
  const rest = { ...(month && { month }), ...(day && { day }), ...(weekday && { weekday }) };
  const last = match.tokens.findLast(
    (token) => 'month' in token.senses || 'day' in token.senses || 'dayNth' in token.senses,
  );
  return Object.keys(rest).length === 0 || !last ? null : { ...calendar(rest), end: last.end };
}

function isCounted(place: Place): boolean {
  return place.grammar.countAfter.test(after(place));
}

/** "9 May Street" and "Apollo 11 March" are not looked for; "Article 5 May" is a number before a month. */
function isNumberedThing(match: Match, place: Place): boolean {
  const first = match.tokens[0]!;
  return 'day' in first.senses && /(?:№|\bNo\.|\barticle|\bchapter|\bsection|\bpage|\p{L}-)\s?$/iu.test(before(place));
}

function followsVersion(place: Place): boolean {
  return /\b(?:version|release|v|ver\.|build|section|article|point)\s*$/i.test(before(place));
}

/** A month's name alone: not as a person's ("April Ryan"), and those that are common words only where a date stands. */
function bareMonth(match: Match, place: Place): Draft | null {
  const month = match.tokens[0]!;
  const draft = { ...calendar({ month: match.get('month') }), end: month.end };
  const dated = place.grammar.dateBefore.test(before(place));
  if ('abbreviation' in month.senses && !(match.has('dot') || dated)) return null;
  if ('common' in month.senses || 'abbreviation' in month.senses) {
    if (!/^\p{Lu}/u.test(place.text.slice(month.start, month.start + 2)) || !dated) return null;
  }
  if (!dated && isNameBeside(place)) return null;
  return draft;
}

/** The year that "last year" and its like name, from the publication's; null for words that point elsewhere. */
function yearShiftOf(lean: string): number | null {
  return { last: -1, this: 0, next: 1, previous: -1, following: 1 }[lean] ?? null;
}

function monthOfYear(match: Match): Draft | null {
  const month = match.get('month');
  if (match.word('lean') === 'told') return calendar({ month }, 'told');
  const yearShift = yearShiftOf(match.word('lean'));
  return yearShift === null ? null : calendar({ month, yearShift });
}

function quarterOfYear(match: Match): Draft | null {
  const yearShift = yearShiftOf(match.word('lean'));
  const nth = match.has('nth') ? match.get('nth') : 0;
  if (yearShift === null || nth > 4) return null;
  if (nth > 0) return calendar({ quarter: nth, yearShift });
  return { meaning: { kind: 'shift', unit: 'quarter', by: 4 * yearShift, from: 'told' } };
}

function spokenYear(match: Match): Draft {
  return calendar({
    year: match.get('yearWords'),
    ...(match.has('month') && { month: match.get('month') }),
    ...((match.has('day') || match.has('dayNth')) && { day: match.get(match.has('dayNth') ? 'dayNth' : 'day') }),
  });
}

/** A capitalised word on either side, in the same sentence, makes a name of a month or weekday: "June Carter". */
function isNameBeside(place: Place): boolean {
  return /^ (?!I\b)\p{Lu}\p{Ll}/u.test(after(place)) || /\p{Lu}\p{Ll}+ $/u.test(before(place));
}

function bareWeekday(match: Match, place: Place): Draft | null {
  const token = match.tokens[0]!;
  if ('abbreviation' in token.senses) {
    if ('common' in token.senses || !/^\p{Lu}/u.test(place.text.slice(token.start))) return null;
    if (!place.grammar.dateBefore.test(before(place))) return null;
  }
  return { ...calendar({ weekday: match.get('weekday') }), end: token.end };
}

/** A four-digit number is a year unless the words beside it count with it. */
function bareYear(match: Match, place: Place): Draft | null {
  const year = match.get('year');
  const preceding = before(place);
  const dated = place.grammar.dateBefore.test(preceding) || /[(–—]\s?$/.test(preceding);
  if (!dated && /[\p{L}]-$/u.test(preceding)) return null;
  if (year < 1000 || (year < 1500 && !dated) || year > 2100) return null;
  if (place.grammar.countBefore.test(preceding)) return null;
  if (!dated && !DETERMINED.test(preceding) && COUNTED_OR_NAMED.test(after(place))) return null;
  if (isCounted(place) && !(dated && year >= 1800 && year <= 2050 && /\bin\s$/i.test(preceding))) return null;
  return calendar({ year });
}

/** "The 2004 elections" tell a year; "2022 fans" are counted, and "1600 Pennsylvania Avenue" is a name. */
const DETERMINED = /(?:^|[^\p{L}])(?:the|a|an|its|their|his|her|our|my|this|that|whose|['’]s)\s$/iu;
const COUNTED_OR_NAMED = /^\s(?:\p{Ll}+[^s\s\P{L}]s\b|\p{Lu}\p{Ll}+ \p{Lu})/u;

function eraYear(match: Match, place: Place): Draft | null {
  const number = match.get('number');
  if (number < 1 || number > 9999 || !Number.isInteger(number)) return null;
  if (match.get('era') > 0 && 'number' in match.tokens[0]!.senses && place.grammar.countBefore.test(before(place)))
    return null;
  return calendar({ year: inEra(number, match) });
}

function century(match: Match): Draft | null {
  const nth = match.has('nth') ? match.get('nth') : match.get('roman');
  if (nth < 1 || nth > 30) return null;
  return calendar({ century: match.has('era') && match.get('era') < 0 ? -nth : nth });
}

function centuries(match: Match): readonly Draft[] | null {
  const tokens = match.tokens.filter(({ senses }) => 'nth' in senses || 'roman' in senses);
  const [a, b] = tokens.map(({ senses }) => Number(senses['nth'] ?? senses['roman']));
  const sign = match.has('era') && match.get('era') < 0 ? -1 : 1;
  if (a! < 1 || b! < 1 || a! > 30 || b! > 30) return null;
  const joined = sign * a! < sign * b! && !match.has('and');
  return [
    { ...calendar({ century: sign * a! }), end: tokens[0]!.end, ...(joined && { opensRange: true as const }) },
    { ...calendar({ century: sign * b! }), start: tokens[1]!.start },
  ];
}

function withYear(match: Match, fields: Fields): Draft {
  return calendar({
    ...fields,
    ...(match.has('year') && { year: match.get('year') }),
    ...(match.has('shortYear') && { shortYear: match.get('shortYear') }),
  });
}

function quarter(match: Match): Draft | null {
  if (match.has('halfName')) return withYear(match, { half: match.get('halfName') });
  const nth = match.has('quarterName') ? match.get('quarterName') : match.has('nth') ? match.get('nth') : 0;
  if (nth > 4) return null;
  if (nth === 0) {
    const side = match.word('sideWord');
    if (match.has('year')) return withYear(match, { quarter: side === 'START' ? 1 : 4 });
    return { meaning: { kind: 'shift', unit: 'quarter', by: side === 'START' ? 0 : -1, from: 'published' } };
  }
  return withYear(match, { quarter: nth });
}

function season(match: Match): Draft {
  return withYear(match, { season: match.word('season') as Season });
}

function bareSeason(match: Match, place: Place): Draft | null {
  const token = match.all('season')[0]!;
  const dated = place.grammar.dateBefore.test(before(place)) || place.grammar.dateBefore.test(before(place) + 'the ');
  if ('common' in token.senses && !(match.has('the') && dated && /^\s*(?:[.,;:)]|and\b|when\b|$)/.test(after(place))))
    return null;
  if (!dated && !match.has('the')) return null;
  return calendar({ season: match.word('season') as Season });
}

function holiday(match: Match): Draft {
  const [month, day] = match.word('holiday').split('-').map(Number);
  return withYear(match, { month: month!, day: day! });
}
