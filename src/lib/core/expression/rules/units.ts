import type { Season } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { calendar, holidayFields, inEra, isCounted, isYearNumber, ofYear, withYear, yearShiftOf } from './calendar.ts';
import { isClosed } from './closed.ts';
import { fullDate } from './dates.ts';

/** Years, decades, centuries, quarters, halves, seasons and holidays. */
export const UNIT_RULES: readonly RuleSource[] = [
  rule('year ( dash | slash ) number yearWord?', shortRange),
  rule('( year | number ) ( dash | to ) ( year | number ) yearWord? era', eraRange),
  rule('lean yearUnit ( nth | sideWord )? dash? quarterUnit', quarterOfYear),
  rule('the? ( nth | sideWord ) dash? quarterUnit ( of | comma )? lean yearUnit', quarterOfYear),
  rule('the? year ( nth | sideWord ) dash? quarterUnit', quarter),
  rule('yearWords', (match) => calendar({ year: match.get('yearWords') })),
  rule('( month dot? ( ( day | dayNth ) comma? )? | the? yearUnit ) yearWords', spokenYear),
  rule('fiscal yearUnit? year', (match) => calendar({ year: match.get('year') })),
  rule('year', bareYear),
  rule('( year | number ) dash? era', (match, place) => eraYear(match, place)),
  rule('era ( year | number )', (match, place) => eraYear(match, place)),
  rule('the? yearUnit ( year | shortYear ) era?', fullDate),
  rule('shortYear', (match, place) =>
    place.grammar.dateBefore.test(before(place)) ? calendar({ shortYear: match.get('shortYear') }) : null,
  ),
  rule('decade', decadeOrCentury),
  rule('the decadeWord', (match) => calendar({ decade: match.get('decadeWord') })),
  rule('narrow dash? decadeWord', (match) => ({
    ...calendar({ decade: match.get('decadeWord') }),
    portion: { side: match.word('narrow') as 'START', size: 'third' },
  })),
  rule('the? ( nth | roman ) dash? centuryUnit ( dot? era )?', century),
  rule('the? ( nth | roman ) ( dash | and | to ) the? ( nth | roman ) centuryUnit ( dot? era )?', centuries),
  rule('the? ( nth | sideWord ) dash? quarterUnit ( ( of | comma )? year )?', quarter),
  rule('( quarterName | halfName ) ( of | comma )? year', quarter),
  rule('year quarterName', quarter),
  rule('the? nth dash? half of? year', (match) => withYear(match, { half: match.get('nth') })),
  rule('the? season ( of | comma )? ( year | shortYear )', season),
  rule('the? season ( of | comma )? year ( slash | dash ) number', season),
  rule('the? season of? the? lean yearUnit', (match) => ofYear({ season: match.word('season') as Season }, match)),
  rule('year season', season),
  rule('the season', bareSeason),
  rule('season', bareSeason),
  rule('season seasonal', seasonal),
  rule('the? holiday ( ( of | comma )? year )?', (match, place) => (isNameOfFeast(match, place) ? null : withYear(match, holidayFields(match.word('holiday'))))),
  rule('pascha ( year yearWord? )?', (match) => withYear(match, { pascha: match.get('pascha') })),
  rule('the? easter ( ( of | comma )? year )?', (match, place) => (isNameOfFeast(match, place) ? null : withYear(match, { easter: match.get('easter') }))),
]; // prettier-ignore

/** "1998–99", "2002-3": two years, the second in its last one or two digits. */
function shortRange(match: Match, place: Place): readonly Draft[] | null {
  const [first, , last] = match.tokens;
  const [year, short] = [Number(first!.senses['year']), Number(last!.senses['number'])];
  const digits = last!.end - last!.start;
  if (digits > 2 || last!.start - first!.end !== 1 || year < 1500 || year > 2100) return null;
  const turn = 10 ** digits;
  if (short <= year % turn || place.grammar.countBefore.test(before(place))) return null;
  return [
    { ...calendar({ year }), end: first!.end, opensRange: true },
    { ...calendar({ year: year - (year % turn) + short }), start: last!.start },
  ];
}

/** "264–241 BC". */
function eraRange(match: Match, place: Place): readonly Draft[] | null {
  if (match.has('to') && !place.grammar.range.opened[0]!.by.test(before(place))) return null;
  const [first, , last] = match.tokens;
  const numbers = [first!, last!].map((token) => Number(token.senses['number']));
  if (!numbers.every(isYearNumber)) return null;
  const [a, b] = numbers.map((number) => inEra(number, match));
  return [
    { ...calendar({ year: a! }), end: first!.end, ...(a! < b! && { opensRange: true as const }) },
    { ...calendar({ year: b! }), start: last!.start },
  ];
}

function quarterOfYear(match: Match): Draft | null {
  const yearShift = yearShiftOf(match.word('lean'));
  const nth = match.has('nth') ? match.get('nth') : 0;
  if (yearShift === null || nth > 4) return null;
  if (nth > 0) return calendar({ quarter: nth, yearShift });
  return { meaning: { kind: 'shift', unit: 'quarter', by: 4 * yearShift, from: 'told' } };
}

/** A four-digit number is a year unless the words beside it count with it. */
function bareYear(match: Match, place: Place): Draft | null {
  const year = match.get('year');
  const preceding = before(place);
  const dated = place.grammar.dateBefore.test(preceding) || /[(–—]\s?$/.test(preceding);
  if (!dated && /[\p{L}]-$/u.test(preceding)) return null;
  if (!dated && place.grammar.yearsNeedWord === true && !isYearAlone(year, place)) return null;
  if (year < 1000 || (year < 1500 && !dated) || year > 2100) return null;
  if (place.grammar.countBefore.test(preceding)) return null;
  if (!dated && !DETERMINED.test(preceding) && COUNTED_OR_NAMED.test(after(place))) return null;
  if (place.grammar.pluralAfter?.test(after(place))) return null;
  if (isCounted(place) && !(dated && year >= 1800 && year <= 2050 && /\bin\s$/i.test(preceding))) return null;
  return calendar({ year });
}

/** Where years have a word beside them, a number without one is a year only of late times and before no noun. */
function isYearAlone(year: number, place: Place): boolean {
  const rest = after(place);
  if (/^\s?[)–—]/.test(rest)) return true;
  if (year < 1700 || year > 2050) return false;
  const next = /^\s(\p{Ll}+)\s?/u.exec(rest)?.[0];
  return next === undefined || place.grammar.dateBefore.test(next) || next.trimStart().search(place.grammar.past) === 0;
}

/** "The 2004 elections" tell a year; "2022 fans" are counted, and "1600 Pennsylvania Avenue" is a name. */
const DETERMINED = /(?:^|[^\p{L}])(?:the|a|an|its|their|his|her|our|my|this|that|whose|['’]s)\s$/iu;

const COUNTED_OR_NAMED = /^\s(?:\p{Ll}{2,}[^s\s\P{L}]s(?!\p{L})|\p{Lu}\p{Ll}+ \p{Lu})/u;

export function eraYear(match: Match, place: Place): Draft | null {
  const number = match.get('number');
  if (!isYearNumber(number)) return null;
  if (match.get('era') > 0 && 'number' in match.tokens[0]!.senses && place.grammar.countBefore.test(before(place)))
    return null;
  return calendar({ year: inEra(number, match) });
}

/** "The 1800s": in English a century where the number ends in two noughts, but a decade in the present millennium. */
function decadeOrCentury(match: Match): Draft {
  const decade = match.get('decade');
  const isCentury = decade % 100 === 0 && decade < 2000 && match.text[match.tokens.at(-1)!.end - 1] === 's';
  return calendar(isCentury ? { century: decade / 100 + 1 } : { decade });
}

function century(match: Match): Draft | null {
  const nth = match.has('nth') ? match.get('nth') : match.get('roman');
  if (nth < 1 || nth > 30) return null;
  return calendar({ century: match.has('era') && match.get('era') < 0 ? -nth : nth });
}

export function centuries(match: Match): readonly Draft[] | null {
  const tokens = match.tokens.filter(({ senses }) => 'nth' in senses || 'roman' in senses || 'day' in senses);
  const [a, b] = tokens.map(({ senses }) => Number(senses['nth'] ?? senses['roman'] ?? senses['day']));
  const sign = match.has('era') && match.get('era') < 0 ? -1 : 1;
  if (a! < 1 || b! < 1 || a! > 30 || b! > 30) return null;
  const joined = sign * a! < sign * b! && !match.has('and');
  return [
    { ...calendar({ century: sign * a! }), end: tokens[0]!.end, ...(joined && { opensRange: true as const }) },
    { ...calendar({ century: sign * b! }), start: tokens[1]!.start },
  ];
}

function quarter(match: Match, place: Place): Draft | null {
  if (!match.has('year') && /^\s+of\s+(?:the|this|that|last)\s+(?:\S+\s+)?centur/i.test(after(place))) return null;
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
  if (/^\p{Lu}/u.test(place.text.slice(match.all('season')[0]!.start)) && /^ \p{Lu}\p{Ll}/u.test(after(place)))
    return null;
  const token = match.all('season')[0]!;
  const dated = place.grammar.dateBefore.test(before(place)) || place.grammar.dateBefore.test(before(place) + 'the ');
  const narrowed = /\b(?:early|late|mid)[ -]$/i.test(before(place));
  if (
    'common' in token.senses &&
    !narrowed &&
    !(match.has('the') && dated && isClosed(place) && !/^\s+of\b/.test(after(place)))
  )
    return null;
  if (!dated && !match.has('the')) return null;
  return calendar({ season: match.word('season') as Season });
}

/** "The summer offensive" tells a summer; the "Spring Offensive" is a name. */
function seasonal(match: Match, place: Place): Draft | null {
  const token = match.all('season')[0]!;
  if (/^\p{Lu}/u.test(place.text.slice(token.start))) return null;
  return { ...calendar({ season: match.word('season') as Season }), end: token.end };
}

/** "The Easter Rising" and "Christmas Island" are named after a feast; "a new year" is only another one. */
function isNameOfFeast(match: Match, place: Place): boolean {
  if (match.has('year')) return false;
  if ('capital' in match.tokens[0]!.senses && !/^\p{Lu}/u.test(place.text.slice(place.start))) return true;
  if (/^new year/.test(place.text.slice(place.start, place.end))) return true;
  if (!/^ \p{Lu}\p{Ll}/u.test(after(place))) return false;
  return match.has('the') || !place.grammar.dateBefore.test(before(place));
}

function spokenYear(match: Match): Draft {
  return calendar({
    year: match.get('yearWords'),
    ...(match.has('month') && { month: match.get('month') }),
    ...((match.has('day') || match.has('dayNth')) && { day: match.get(match.has('dayNth') ? 'dayNth' : 'day') }),
  });
}
