import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { isCivilDate } from '../../base/day.ts';
import { readDirection } from '../direction.ts';
import type { Portion } from '../phrase.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { calendar, inEra, isCounted, isYearNumber, withYear, yearShiftOf } from './calendar.ts';
import { fullDate } from './dates.ts';
import { isBeyondReckoning, leanNamed, leanUnit, leanWeekend, shift } from './relative.ts';
import { centuries, eraYear } from './units.ts';

/** Phrases whose words come in another order than in English, or that inflect where English has a preposition. */
export const ORDER_RULES: readonly RuleSource[] = [
  rule('edgeAlone dash?', (match) => ({ meaning: { kind: 'narrowing' }, portion: edgeOf(match) })),
  rule('edgeAlone of ( yearUnit | monthUnit | weekUnit | centuryUnit ) lean?', edgeOfUnit),
  rule('edgeAlone of the? yearUnit year', (match) => ({ ...calendar({ year: match.get('year') }), portion: edgeOf(match) })),
  rule('edgeAlone of monthUnit of month ( of? year )?', (match) => ({ ...withYear(match, { month: match.get('month') }), portion: edgeOf(match) })),
  rule('edgeAlone of the? centuryUnit roman', (match) => ({ ...calendar({ century: match.get('roman') }), portion: edgeOf(match) })),
  rule('edgeUnit ( of? year )?', edgeInWord),
  rule('lean ( unit | dayPart ) dash there', thatThere),
  rule('deictic agoBefore ( number | a ) unit', (match) => counted(match, -1)),
  rule('agoBefore ( number | a ) unit deictic', (match) => counted(match, -1)),
  rule('atDay the? narrow? dayPart of?', dayPartAlone),
  rule('agoBefore nearly? ( number | a )? more? unit', (match) => counted(match, -1)),
  rule('inBefore nearly? ( number | a )? more? unit', inUnits),
  rule('( number | a ) unit ago', (match) => counted(match, -1)),
  rule('unit lean', leanUnit),
  rule('the? dayPart lean', (match) => (match.word('lean') === 'last' ? { ...shift('day', -1, 'published'), dayPart: match.word('dayPart') as 'NI' } : null)),
  rule('the? weekend lean', leanWeekend),
  rule('the? lean ( day | dayNth ) dot? of? month', leanDate),
  rule('( weekday comma? )? the? ( day | dayNth ) dot? of? month lean', leanDate),
  rule('the unit? day atDay the? dayPart', (match) => ({ ...calendar({ day: match.get('day') }), dayPart: match.word('dayPart') as 'EV' })),
  rule('deictic comma? weekday', (match) => shift('day', match.get('deictic'), 'published')),
  rule('atDay weekend', () => calendar({ weekend: true })),
  rule('the? ( ( day | dayNth ) dot? of? )? month dot? of? the? ( yearUnit lean | lean yearUnit )', ofYear),
  rule('the? ( ( day | dayNth ) dot? of? )? month dot? of the? yearUnit year', fullDate),
  rule('the? season of the? yearUnit year', (match) => calendar({ season: match.word('season') as 'SU', year: match.get('year') })),
  rule('the? seasonSide ( yearWord? year )?', seasonSide),
  rule('the? lean monthUnit of month', leanNamed),
  rule('the number of? month dot? ( ( of | comma )? year )?', spokenDay),
  rule('day dot number dot year', spacedDate),
  rule('dayMonth dot', (match, place) => (place.grammar.dateBefore.test(before(place)) ? dayMonth(match) : null)),
  rule('the? sideWord monthDays ( of? year )?', monthDays),
  rule('the? ( day dot | nth ) quarterUnit ( of? ( the? yearUnit )? year )?', (match) => ordinalPart(match, 'quarter', 4)),
  rule('the? ( day dot | nth ) halfUnit ( of? ( the? yearUnit )? year )?', (match) => ordinalPart(match, 'half', 2)),
  rule('day dot ( and | to ) day dot centuryUnit ( dot? era )?', centuries),
  rule('the? centuryUnit roman ( dash | and | to ) roman era?', centuries),
  rule('the? ( weekday | month | season ) lean', leanNamed),
  rule('lean ( weekday | month | season )', leanNamed),
  rule('the? season yearWord? year yearWord?', (match) => calendar({ season: match.word('season') as 'SU', year: match.get('year') })),
  rule('year yearWord', (match) => (match.get('year') < 1000 ? null : calendar({ year: match.get('year') }))),
  rule('nth month ( year yearWord? )?', fullDate),
  rule('the? season ( year | number ) yearWord? era', seasonBefore),
  rule('seasonAlone ( year | number ) yearWord? era', seasonBefore),
  rule('approx year', aboutYear),
  rule('yearWord year', (match) => calendar({ year: match.get('year') })),
  rule('( year | number ) yearWord? era', eraYear),
  rule('the? ( decade | decadeWord ) yearWord?', decadeOf),
  rule('the? yearsUnit ( year | number )', decadeOf),
  rule('the decadeAlone', (match, place) => (isAlone(place) ? calendar({ decade: match.get('decadeAlone') }) : null)),
  rule('lastNight', () => ({ ...shift('day', -1, 'published'), dayPart: 'NI' })),
  rule('the? day dot centuryUnit ( dot? era )?', (match) => centuryInEra(match, match.get('day'))),
  rule('the? centuryUnit roman ( comma? era )?', (match) => centuryInEra(match, match.get('roman'))),
  rule('the? centuryUnit number', (match) => (isSpelled(match) ? centuryInEra(match, match.get('number')) : null)),
  rule('seasonAlone ( year yearWord? )?', (match) =>
    calendar({ season: match.word('seasonAlone') as 'SU', ...(match.has('year') && { year: match.get('year') }) }),
  ),
]; // prettier-ignore

/** "Am Abend": of the day told last; not where the day follows ("am Abend des 5. Mai"). */
function dayPartAlone(match: Match, place: Place): Draft | null {
  if (match.tokens.at(-1)!.senses['dayPart'] === undefined || /^\s\d/.test(after(place))) return null;
  return { ...shift('day', 0, 'told'), dayPart: match.word('dayPart') as 'EV', start: match.tokens[1]!.start };
}

function edgeOf(match: Match): Portion {
  return { side: match.word('edgeAlone') as 'START', size: 'edge' };
}

/** "A finales de año", "en fin d’année": of the one that is told of. */
function edgeOfUnit(match: Match, place: Place): Draft | null {
  const unit = match.all('unit').at(-1)!;
  if (match.has('lean')) {
    const draft = leanUnit(match, place);
    return draft && { ...draft, portion: edgeOf(match) };
  }
  return 'plural' in unit.senses
    ? null
    : { ...shift(unit.senses['unit'] as Unit, 0, 'either'), portion: edgeOf(match) };
}

/** "Jahresende", "Jahresbeginn": `END year`. */
function edgeInWord(match: Match): Draft {
  const [side, unit] = match.word('edgeUnit').split(' ');
  const portion: Portion = { side: side as 'END', size: 'edge' };
  return match.has('year')
    ? { ...calendar({ year: match.get('year') }), portion }
    : { ...shift(unit as Unit, 0, 'either'), portion };
}

/** "Ce jour-là", "cette nuit-là": the one told. */
function thatThere(match: Match): Draft | null {
  if (match.has('dayPart')) return { ...shift('day', 0, 'told'), dayPart: match.word('dayPart') as 'NI' };
  return 'plural' in match.all('unit')[0]!.senses ? null : shift(match.word('unit') as Unit, 0, 'told');
}

/** "Mai vergangenen Jahres", "le 14 juillet de la même année". */
function ofYear(match: Match, place: Place): Draft | null {
  const month = match.get('month');
  const day = match.has('dayNth') ? match.get('dayNth') : match.has('day') ? match.get('day') : null;
  if (day !== null && !isCivilDate(2000, month, day)) return null;
  const fields = { month, ...(day !== null && { day }) };
  const lean = match.word('lean');
  if (lean === 'told') return calendar(fields, 'told');
  const yearShift = yearShiftOf(lean);
  if (yearShift === null || (lean === 'next' && match.has('the') && place.grammar.articleTells)) return null;
  return calendar({ ...fields, yearShift });
}

/** "El próximo 20 de abril". */
function leanDate(match: Match): Draft | null {
  const lean = match.word('lean');
  const fields = { month: match.get('month'), day: match.has('dayNth') ? match.get('dayNth') : match.get('day') };
  if ((lean !== 'last' && lean !== 'next') || !isCivilDate(2000, fields.month, fields.day)) return null;
  return calendar(fields, lean);
}

/** "Spätsommer", "Frühherbst 1943": `END SU`. */
function seasonSide(match: Match): Draft {
  const [side, season] = match.word('seasonSide').split(' ');
  return { ...withYear(match, { season: season as 'SU' }), portion: { side: side as 'END', size: 'third' } };
}

/** "Le deux décembre 1851": figures are read elsewhere. */
function spokenDay(match: Match): Draft | null {
  const [day, month] = [match.get('number'), match.get('month')];
  if (!isSpelled(match) || !Number.isInteger(day) || !isCivilDate(2000, month, day)) return null;
  return withYear(match, { month, day });
}

function isSpelled(match: Match): boolean {
  const { senses } = match.all('number')[0]!;
  return !('day' in senses) && !('year' in senses);
}

/** "6. 1. 2022". */
function spacedDate(match: Match): Draft | null {
  const [day, month] = match.all('number').map(({ senses }) => Number(senses['number']));
  return isCivilDate(match.get('year'), month!, day!)
    ? calendar({ year: match.get('year'), month: month!, day: day! })
    : null;
}

/** "6.1.": `1-6`. */
function dayMonth(match: Match): Draft {
  const [month, day] = match.word('dayMonth').split('-').map(Number);
  return calendar({ month: month!, day: day! });
}

/** "In den ersten Januartagen". */
function monthDays(match: Match): Draft {
  const side = match.word('sideWord') as 'START';
  return { ...withYear(match, { month: match.get('monthDays') }), portion: { side, size: { count: 5, unit: 'day' } } };
}

function ordinalPart(match: Match, name: 'quarter' | 'half', most: number): Draft | null {
  const nth = match.has('nth') ? match.get('nth') : match.get('day');
  return nth > most ? null : withYear(match, { [name]: nth });
}

function centuryInEra(match: Match, nth: number): Draft | null {
  if (!Number.isInteger(nth) || nth < 1 || nth > 30) return null;
  return calendar({ century: match.has('era') && match.get('era') < 0 ? -nth : nth });
}

/** "In drei Tagen" looks ahead, unless the clause tells what was: then it is how long that took. */
function inUnits(match: Match, place: Place): Draft | null {
  if (readDirection(place.text, place, place.grammar) === 'past' && match.has('inAlso')) return null;
  return counted(match, 1);
}

/** Units that nothing counts are some ("hace años"), or one where there is one alone ("год назад"). */
function counted(match: Match, sign: number): Draft | null {
  const some = !match.has('number') && 'plural' in match.all('unit')[0]!.senses;
  const count = match.has('number') ? Number(match.all('number').at(-1)!.senses['number']) : some ? NaN : 1;
  if (!Number.isInteger(count)) return { meaning: { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  if (isBeyondReckoning(match.word('unit') as Unit, count)) return null;
  return shift(match.word('unit') as Unit, sign * count, sign < 0 ? 'published' : 'either');
}

/** "1990-х", "les années 1990", "los años 90": years that end in 0. */
function decadeOf(match: Match): Draft | null {
  if (match.has('decade')) return calendar({ decade: match.get('decade') });
  if (match.has('decadeWord')) return calendar({ decade: match.get('decadeWord') });
  const year = match.get('number');
  if (year % 10 !== 0) return match.has('year') ? calendar({ year }) : null;
  if (year >= 1000) return calendar({ decade: year });
  return year >= 10 && year < 100 ? calendar({ decade: 1900 + year }) : null;
}

/** "En los noventa," and "finales de los ochenta": counted nouns follow other numbers ("los noventa soldados"). */
function isAlone(place: Place): boolean {
  if (!place.grammar.dateBefore.test(before(place))) return false;
  return !/^\s\p{L}+s(?!\p{L})/u.test(after(place));
}

/** "De alrededor de 1850": what counts people elsewhere tells a year after a preposition or at an end. */
function aboutYear(match: Match, place: Place): Draft | null {
  const year = match.get('year');
  if (year < 1000 || year > 2100 || isCounted(place)) return null;
  const ended = /^\s*(?:[.,;:)!?]|$)/.test(after(place));
  return ended || place.grammar.dateBefore.test(before(place)) ? { ...calendar({ year }), mod: 'APPROX' } : null;
}

function seasonBefore(match: Match): Draft | null {
  if (!isYearNumber(match.get('number'))) return null;
  const season = match.word(match.has('season') ? 'season' : 'seasonAlone') as 'SU';
  return calendar({ season, year: inEra(match.get('number'), match) });
}
