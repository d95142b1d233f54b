import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import type { Fields, Portion } from '../phrase.ts';
import { before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { calendar, inEra, yearShiftOf } from './calendar.ts';
import { length, periodOf } from './lengths.ts';
import { shift } from './relative.ts';

/** Parts of larger units in languages that join them by case alone: "першої половини 1943", "перші дні травня". */
export const PART_RULES: readonly RuleSource[] = [
  rule('edgeAlone unit', edgeOfUnit),
  rule('nth half', (match) => halfOf(match)),
  rule('nth half unit', (match) => halfOfUnit(match)),
  rule('( nth | sideWord | roman ) quarterUnit year yearWord?', quarterOfYear),
  rule('roman quarterUnit', (match) => (match.get('roman') > 4 ? null : calendar({ quarter: match.get('roman') }))),
  rule('( nth | roman ) halfYear ( year yearWord? )?', halfYearOf),
  rule('( nth | roman ) halfYear lean yearUnit', halfYearOf),
  rule('( nth | sideWord | roman ) quarterUnit lean yearUnit', quarterOfYear),
  rule('( nth | roman ) half year yearWord?', halfYearOf),
  rule('( nth | sideWord ) thirdUnit', thirdOf),
  rule('( nth | sideWord ) quarterPart', quarterOf),
  rule('( nth | sideWord ) number? unit month ( year yearWord? )?', partOfMonth),
  rule('( nth | sideWord ) number? unit year yearWord?', partOfYear),
  rule('( nth | sideWord ) unit ( nth | roman ) centuryUnit', decadeOfCentury),
  rule('( decade | decadeWord ) yearWord? ( dot? ( nth | roman ) centuryUnit )', decadeInCentury),
  rule('( decade | number ) yearWord? era', decadeBefore),
  rule('year ( dash | and ) decade yearWord?', decadePair),
  rule('sideWord unit', (match, place) => lastUnits(match, place)),
]; // prettier-ignore

/** "До кінця року": of the year told, or in news of the one that the text comes from. */
function edgeOfUnit(match: Match): Draft | null {
  const unit = match.word('unit') as Unit;
  if ('plural' in match.all('unit')[0]!.senses || unit === 'day') return null;
  return { ...shift(unit, 0, 'either'), portion: edge(match.word('edgeAlone')) };
}

function edge(side: string): Portion {
  return { side: side as Portion['side'], size: 'edge' };
}

function half(nth: number): Portion {
  return { side: nth === 1 ? 'START' : 'END', size: 'half' };
}

function halfOf(match: Match): Draft | null {
  return match.get('nth') > 2 ? null : { meaning: { kind: 'narrowing' }, portion: half(match.get('nth')) };
}

function halfOfUnit(match: Match): Draft | null {
  const unit = match.word('unit') as Unit;
  if (match.get('nth') > 2 || unit === 'day' || 'plural' in match.all('unit')[0]!.senses) return null;
  return { ...shift(unit, 0, 'either'), portion: half(match.get('nth')) };
}

function quarterOfYear(match: Match): Draft | null {
  const nth = match.has('roman') ? match.get('roman') : nthOf(match, 4);
  return nth === null || nth < 1 || nth > 4 ? null : inYearTold(match, { quarter: nth });
}

function halfYearOf(match: Match): Draft | null {
  const nth = match.get(match.has('nth') ? 'nth' : 'roman');
  return nth < 1 || nth > 2 ? null : inYearTold(match, { half: nth });
}

/** In the year that is named, or that "last" and the like point to. */
function inYearTold(match: Match, fields: Fields): Draft | null {
  if (match.has('year')) return calendar({ ...fields, year: match.get('year') });
  if (!match.has('lean')) return calendar(fields);
  if (match.word('lean') === 'told') return calendar(fields, 'told');
  const yearShift = yearShiftOf(match.word('lean'));
  return yearShift === null ? null : calendar({ ...fields, yearShift });
}

/** "The first ten days of", as Slavic languages count them. */
function thirdOf(match: Match): Draft | null {
  const nth = nthOf(match, 3);
  if (nth === null) return null;
  const side = (['START', 'MID', 'END'] as const)[nth - 1]!;
  return { meaning: { kind: 'narrowing' }, portion: { side, size: 'third' } };
}

function quarterOf(match: Match): Draft | null {
  const nth = nthOf(match, 4);
  if (nth === null) return null;
  const side = nth === 4 ? 'END' : 'START';
  return { meaning: { kind: 'narrowing' }, portion: { side, size: { nth, unit: 'quarter' } } };
}

/** The place in a row that an ordinal or "the last" tells; null beyond its end. */
function nthOf(match: Match, last: number): number | null {
  const nth = match.has('nth') ? match.get('nth') : match.word('sideWord') === 'END' ? last : 1;
  return nth >= 1 && nth <= last ? nth : null;
}

function partOfMonth(match: Match): Draft | null {
  const portion = portionOf(match, ['day', 'week']);
  const fields: Fields = { month: match.get('month'), ...(match.has('year') && { year: match.get('year') }) };
  return portion && { ...calendar(fields), portion };
}

function partOfYear(match: Match): Draft | null {
  const portion = portionOf(match, ['day', 'week', 'month']);
  return portion && { ...calendar({ year: match.get('year') }), portion };
}

/** "The first three months of", "the second week of"; a few days where no number is told. */
function portionOf(match: Match, units: readonly Unit[]): Portion | null {
  const unit = match.word('unit') as Unit;
  const token = match.all('unit')[0]!;
  const number = match.all('number').find(({ start }) => start < token.start);
  const plural = 'plural' in token.senses || number !== undefined;
  if (!units.includes(unit)) return null;
  if (!plural && match.has('nth') && unit !== 'day') return { side: 'START', size: { nth: match.get('nth'), unit } };
  if (!match.has('sideWord')) return null;
  const count = number ? Number(number.senses['number']) : plural ? (unit === 'day' ? 5 : 3) : 1;
  return Number.isInteger(count) ? { side: match.word('sideWord') as Portion['side'], size: { count, unit } } : null;
}

function centuryOf(match: Match): number {
  const token = match.tokens.findLast(({ senses }) => 'nth' in senses || 'roman' in senses)!;
  return Number(token.senses['roman'] ?? token.senses['nth']);
}

/** "The last decade of the 19th century", by the first year of its name: 1890. */
function decadeOfCentury(match: Match): Draft | null {
  const century = centuryOf(match);
  if (match.word('unit') !== 'decade' || century < 1 || century > 30) return null;
  const first = match.tokens[0]!.senses;
  const nth = first['sideWord'] === 'END' ? 10 : Number(first['nth'] ?? 1);
  return nth < 1 || nth > 10 ? null : calendar({ decade: (century - 1) * 100 + (nth - 1) * 10 });
}

/** "The sixties of the 19th century" are the 1860s. */
function decadeInCentury(match: Match): Draft | null {
  const century = centuryOf(match);
  if (century < 1 || century > 30) return null;
  const decade = match.get(match.has('decade') ? 'decade' : 'decadeWord');
  return calendar({ decade: (century - 1) * 100 + (decade % 100) });
}

/** "1920–1930-х років": the ending makes decades of both. */
function decadePair(match: Match): readonly Draft[] | null {
  const [first, joint, second] = match.tokens;
  const [a, b] = [match.get('year'), match.get('decade')];
  if (a % 10 !== 0 || a >= b) return null;
  return [
    { ...calendar({ decade: a }), end: first!.end, ...('dash' in joint!.senses && { opensRange: true as const }) },
    { ...calendar({ decade: b }), start: second!.start },
  ];
}

/** "470-х роках до н. е." are 479 to 470 BC. */
function decadeBefore(match: Match): Draft | null {
  const written = match.text.slice(match.tokens[0]!.start, match.tokens[0]!.end);
  const [, figures, ending] = /^(\d{1,4})\P{L}?(\p{L}+)/u.exec(written) ?? [];
  if (figures === undefined || ending === undefined || match.get('era') > 0) return null;
  const year = Number(figures);
  return year % 10 === 0 && year > 0 ? calendar({ decade: inEra(year, match) - 9 }) : null;
}

/** "In the last years" measures; with "the last year" only a word before it does. */
function lastUnits(match: Match, place: Place): Draft | null {
  const plural = 'plural' in match.all('unit')[0]!.senses;
  if (match.word('sideWord') !== 'END') return null;
  if (!plural && place.grammar.measureBefore?.test(before(place)) !== true) return null;
  return length(periodOf(match, plural ? 'X' : '1'));
}
