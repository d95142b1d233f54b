import { isCivilDate } from '../../base/day.ts';
import type { Match } from '../pattern.ts';
import type { Fields } from '../phrase.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { calendar, inEra, isCounted, ofYear } from './calendar.ts';
import { isClosed } from './closed.ts';

/** Days and months, in words and in figures. */
export const DATE_RULES: readonly RuleSource[] = [
  rule('the? ( day | dayNth ) dot? ( dash | to | and | or ) the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? year era? )?', dayRange),
  rule('month dot? the? ( day | dayNth ) ( dash | to | and | or ) the? ( day | dayNth ) ( comma? year era? )?', monthFirst(dayRange)),
  rule('weekday comma? the? ( day | dayNth ) dot? comma? ( dash | to | and | or ) the? weekday comma? the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? year )?', dayRange),
  rule('iso', (match) => isoDate(match.word('iso'))),
  rule('monthYear', monthAndYear),
  rule('numeric', (match, place) => (followsVersion(place) ? null : numericDate(match.word('numeric')))),
  rule('( weekday dot? comma? )? the? month dot? the? ( day | dayNth ) ( comma? ( year | shortYear ) era? )?', monthFirst(fullDate)),
  rule('( weekday dot? comma? )? the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? ( year | shortYear ) yearWord? era? )?', fullDate),
  rule('( weekday comma? )? the nth day? of month dot? ( ( of | comma )? ( year | shortYear ) era? )?', fullDate),
  rule('year slash month slash ( day | number )', fullDate),
  rule('day dash month dash ( year | number )', dashedDate),
  rule('day month number', dashedDate),
  rule('month dot? dash month dot? ( comma? year )', monthRange),
  rule('weekday comma? the dayNth', fullDate),
  rule('the dayNth', (match, place) => (isDayAlone(place) ? calendar({ day: match.get('dayNth') }) : null)),
  rule('the? ( day | dayNth ) dot? comma the? ( day | dayNth ) dot? comma? ( and | or ) the? ( day | dayNth ) dot? of? month dot? ( ( of | comma )? year era? )?', dayList),
  rule('month dot? the? ( day | dayNth ) comma the? ( day | dayNth ) comma? ( and | or ) the? ( day | dayNth ) ( comma? year era? )?', monthFirst(dayList)),
  rule('lean unit in year', (match) =>
    match.word('lean') === 'this' ? calendar({ year: match.get('year') }) : null,
  ),
  rule('month dot? ( of | comma | dash )? the? same? ( year | shortYear ) yearWord? era?', fullDate),
  rule('month dot?', bareMonth),
  rule('month dot? of the? lean yearUnit', monthOfYear),
  rule('( the? ( day | dayNth ) dot? of? )? month dot? lean yearUnit', monthOfYear),
  rule('month dot? the? ( day | dayNth ) comma? lean yearUnit', monthOfYear),
  rule('lean yearUnit month', monthOfYear),
  rule('the dayNth of lean unit', (match) => (match.word('lean') === 'told' ? calendar({ day: match.get('dayNth') }, 'told') : null)),
  rule('weekday dot?', bareWeekday),
  rule('over month dot? ( day | dayNth )', dayOver),
]; // prettier-ignore

/** "The year ended March 31": a day that is over. */
function dayOver(match: Match): Draft | null {
  const fields = readFields(match);
  return fields && { ...calendar(fields, 'last'), start: match.tokens[1]!.start };
}

/** Where the day stands before its month, a number after a month begins something else ("in April. 12 men"). */
function monthFirst(build: RuleSource['build']): RuleSource['build'] {
  return (match, place) => (place.grammar.dayFirst && !match.has('year') ? null : build(match, place));
}

function isoDate(iso: string): Draft {
  const [date, clock] = iso.split('T');
  const [year, month, day] = date!.split('-').map(Number);
  return { ...calendar({ year: year!, month: month!, day: day! }), ...(clock !== undefined && { clock }) };
}

/** "In 09/2004"; "Directive 09/2004" is numbered. */
function monthAndYear(match: Match, place: Place): Draft | null {
  if (!place.grammar.dateBefore.test(before(place))) return null;
  const [year, month] = match.word('monthYear').split('-').map(Number);
  return calendar({ year: year!, month: month! });
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
  const joined = match.has('dash') || match.has('to') || place.grammar.range.opened[1]?.by.test(before(place)) === true;
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

/** "May 3, 4 and 5": three days of one month. */
function dayList(match: Match, place: Place): readonly Draft[] | null {
  const days = match.tokens.filter((token) => 'day' in token.senses || 'dayNth' in token.senses);
  const numbers = days.map(({ senses }) => Number(senses['dayNth'] ?? senses['day']));
  const shared = { month: match.get('month'), ...(match.has('year') && { year: yearOf(match) }) };
  if (!isCivilDate(shared.year ?? 2000, shared.month, Math.max(...numbers))) return null;
  const monthLast = match.all('month')[0]!.start > days[0]!.start;
  return days.map((token, i) => ({
    ...calendar({ ...shared, day: numbers[i]! }),
    start: i === 0 ? place.start : token.start,
    end: i === 2 && (monthLast || match.has('year')) ? place.end : token.end,
  }));
}

/** "On the 3rd.", "on the 14th they attacked": a day of the month told or of the last. */
function isDayAlone(place: Place): boolean {
  if (!place.grammar.dateBefore.test(before(place))) return false;
  if (/^\s*(?:[.,;:!?)"”]|and\b|or\b|$)/.test(after(place))) return true;
  return /\b(?:on|of)\s$/i.test(before(place)) && isClosed(place) && !/^\s(?:of|in|to|for|from)\b/.test(after(place));
}

/** "3-Mar-04", "03 MAR 04": a year of two digits, as offices write it. */
function dashedDate(match: Match): Draft | null {
  const last = match.tokens.at(-1)!;
  const [day, month] = [match.get('day'), match.get('month')];
  const written = match.text.slice(last.start, last.end);
  const full = match.has('year') && written.length === 4;
  if (!isCivilDate(full ? match.get('year') : 2000, month, day)) return null;
  if (full) return calendar({ year: match.get('year'), month, day });
  if (!/^\d\d$/.test(written) || (!match.has('dash') && !written.startsWith('0'))) return null;
  return calendar({ shortYear: Number(written), month, day });
}

/** "Jan-March 2004". */
function monthRange(match: Match): readonly Draft[] | null {
  const [first, second] = match.all('month');
  const [a, b] = [first!, second!].map(({ senses }) => Number(senses['month']));
  const year = match.get('year');
  return [
    { ...calendar({ year: a! > b! ? year - 1 : year, month: a! }), end: first!.end, opensRange: true as const },
    { ...calendar({ year, month: b! }), start: second!.start },
  ];
}

/** The words of a date that need no more than putting together. A day that its month does not have is none. */
export function fullDate(match: Match, place: Place): Draft | null {
  const fields = readFields(match);
  if (fields === null) return null;
  // Nothing of a street's name is a date: words that narrow nothing are dropped.
  if (fields.day !== undefined && place.grammar.street?.test(before(place))) return { meaning: { kind: 'narrowing' } };
  if (match.has('year') && !match.has('era') && isCounted(place) && !isRunOn(match, place))
    return withoutYear(match, fields);
  if (fields.day !== undefined && fields.year === undefined && fields.shortYear === undefined && isCounted(place)) {
    return match.tokens.at(-1)!.senses['day'] === undefined ? calendar(fields) : null;
  }
  if (isNumberedThing(match, place)) return null;
  return calendar(fields);
}

/** "In June 2009 People of the town": after a month's year a capital begins a sentence whose full stop is lost. */
function isRunOn(match: Match, place: Place): boolean {
  return match.has('month') && !match.has('comma') && /^\s\p{Lu}/u.test(after(place));
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

/** "In January, 2000 people": the number is no year. */
function withoutYear(match: Match, fields: Fields): Draft | null {
  const { month, day, weekday } = fields;
  const rest = { ...(month && { month }), ...(day && { day }), ...(weekday && { weekday }) };
  const last = match.tokens.findLast(
    (token) => 'month' in token.senses || 'day' in token.senses || 'dayNth' in token.senses,
  );
  return Object.keys(rest).length === 0 || !last ? null : { ...calendar(rest), end: last.end };
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
  const owned = /^['’]s\b/.test(place.text.slice(month.end, month.end + 3));
  if (place.grammar.smallMonths && /^\p{Lu}/u.test(place.text.slice(month.start, month.start + 2))) return null;
  if ('ambiguous' in month.senses && !dated && !isListed(place)) return null;
  if ('abbreviation' in month.senses && !(match.has('dot') || dated)) return null;
  if ('common' in month.senses || 'abbreviation' in month.senses) {
    if (!/^\p{Lu}/u.test(place.text.slice(month.start, month.start + 2)) || !(dated || owned)) return null;
  }
  if (!dated && (('firstName' in month.senses && !owned) || isNameBeside(place))) return null;
  return draft;
}

/** Within a list of months: a comma or dash before it, and a sign or a joining word after it. */
function isListed(place: Place): boolean {
  const next = /^(?:\s?[,–—-]|\s\p{L}+\s)/u.exec(after(place))?.[0];
  if (next === undefined || !/[,–—-]\s?$/.test(before(place))) return false;
  return !/\p{L}/u.test(next) || place.grammar.dateBefore.test(next);
}

function monthOfYear(match: Match): Draft | null {
  const fields = readFields(match);
  return fields && ofYear(fields, match);
}

/** A capitalised word on either side, in the same sentence, makes a name of a month: "June Carter"; not "The June vote". */
function isNameBeside(place: Place): boolean {
  if (/^ (?!I\b)\p{Lu}\p{Ll}/u.test(after(place))) return true;
  const opened = /(?:^|[.!?\n]["”’)]? ?)\p{Lu}\p{Ll}{0,2} $/u.test(before(place));
  return !opened && /\p{Lu}\p{Ll}+ $/u.test(before(place));
}

function bareWeekday(match: Match, place: Place): Draft | null {
  const token = match.tokens[0]!;
  if ('abbreviation' in token.senses) {
    if ('common' in token.senses || !/^\p{Lu}/u.test(place.text.slice(token.start))) return null;
    if (!place.grammar.dateBefore.test(before(place))) return null;
  }
  if ('ambiguous' in token.senses && !place.grammar.dateBefore.test(before(place))) return null;
  return isInName(place) ? null : { ...calendar({ weekday: match.get('weekday') }), end: token.end };
}

/** "The Sunday Times" is a paper, and "Wednesday Addams" begins a sentence. */
function isInName(place: Place): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(after(place)) && /(?:\b[Tt]he |^|[.!?]["”’]? )$/.test(before(place));
}
