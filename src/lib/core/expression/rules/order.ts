import type { Unit } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { calendar, inEra, isYearNumber } from './calendar.ts';
import { fullDate } from './dates.ts';
import { isBeyondReckoning, leanNamed, leanUnit, shift } from './relative.ts';
import { eraYear } from './units.ts';

/** Phrases whose words come in another order than in English, or that inflect where English has a preposition. */
export const ORDER_RULES: readonly RuleSource[] = [
  rule('edgeAlone', (match) => ({
    meaning: { kind: 'narrowing' },
    portion: { side: match.word('edgeAlone') as 'START', size: 'edge' },
  })),
  rule('atDay narrow? dayPart', dayPartAlone),
  rule('agoBefore ( number | a )? unit', (match) => counted(match, -1)),
  rule('inBefore ( number | a )? unit', (match) => counted(match, 1)),
  rule('( number | a ) unit ago', (match) => counted(match, -1)),
  rule('unit lean', leanUnit),
  rule('the? ( weekday | month | season ) lean', leanNamed),
  rule('lean ( weekday | month | season )', leanNamed),
  rule('the? season yearWord? year yearWord?', (match) => calendar({ season: match.word('season') as 'SU', year: match.get('year') })),
  rule('year yearWord', (match) => (match.get('year') < 1000 ? null : calendar({ year: match.get('year') }))),
  rule('nth month ( year yearWord? )?', fullDate),
  rule('the? season ( year | number ) yearWord? era', seasonBefore),
  rule('seasonAlone ( year | number ) yearWord? era', seasonBefore),
  rule('yearWord year', (match) => calendar({ year: match.get('year') })),
  rule('( year | number ) yearWord? era', eraYear),
  rule('the? ( decade | decadeWord ) yearWord?', decadeOf),
  rule('the? yearsUnit ( year | number )', decadeOf),
  rule('the? day dot centuryUnit', (match) => calendar({ century: match.get('day') })),
  rule('the? centuryUnit roman', (match) => calendar({ century: match.get('roman') })),
  rule('seasonAlone ( year yearWord? )?', (match) =>
    calendar({ season: match.word('seasonAlone') as 'SU', ...(match.has('year') && { year: match.get('year') }) }),
  ),
]; // prettier-ignore

/** "Am Abend": of the day told last; not where the day follows ("am Abend des 5. Mai"). */
function dayPartAlone(match: Match, place: Place): Draft | null {
  if (/^\s(?:des|der|vom|zum|\d)/.test(after(place))) return null;
  return {
    ...shift('day', 0, 'told'),
    dayPart: match.word('dayPart') as 'EV',
    start: match.tokens[1]!.start,
  };
}

function counted(match: Match, sign: number): Draft | null {
  const count = match.has('number') ? match.get('number') : 1;
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

function seasonBefore(match: Match): Draft | null {
  if (!isYearNumber(match.get('number'))) return null;
  const season = match.word(match.has('season') ? 'season' : 'seasonAlone') as 'SU';
  return calendar({ season, year: inEra(match.get('number'), match) });
}
