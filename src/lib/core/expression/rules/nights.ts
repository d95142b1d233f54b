import type { Match } from '../pattern.ts';
import type { Fields } from '../phrase.ts';
import { rule, type Draft, type RuleSource } from '../rule.ts';
import type { Token } from '../word.ts';
import { calendar } from './calendar.ts';

/** Nights told by the day in which they end, or by both of their days: "the night towards the 17th", "from 11 to 12 May". */
export const NIGHT_RULES: readonly RuleSource[] = [
  rule('dayPart eve ( weekday comma? )? ( day | dayNth | nth ) month ( year yearWord? )?', nightBefore),
  rule('dayPart eve numeric', nightBeforeFigures),
  rule('dayPart eve weekday', nightBefore),
  rule('dayPart from ( day | dayNth | nth ) month? ( year yearWord? )? eve ( day | dayNth | nth ) month ( year yearWord? )?', nightBetween),
  rule('dayPart from weekday eve weekday', nightBetween),
]; // prettier-ignore

/** TIMEX3 counts a night to the day on which it begins. */
const NIGHT = { dayPart: 'NI', offset: { unit: 'day', by: -1, lengthEnd: null } } as const;

function nightBefore(match: Match): Draft | null {
  return match.word('dayPart') === 'NI' ? { ...calendar(fieldsOf(match.tokens)), ...NIGHT } : null;
}

/** In dates with dots the day is first. */
function nightBeforeFigures(match: Match): Draft | null {
  const [day, month, year] = match.word('numeric').split('.').map(Number);
  if (match.word('dayPart') !== 'NI' || year === undefined || month! > 12) return null;
  return { ...calendar({ year: year < 100 ? 2000 + year : year, month: month!, day: day! }), ...NIGHT };
}

/** Of two days, the second: the first is only the day before it. */
function nightBetween(match: Match): Draft | null {
  const at = match.tokens.findIndex(({ senses }) => 'eve' in senses);
  const [first, second] = [fieldsOf(match.tokens.slice(0, at)), fieldsOf(match.tokens.slice(at))];
  const follows = first.weekday !== undefined || first.month !== undefined || first.day! + 1 === second.day;
  return follows && match.word('dayPart') === 'NI' ? { ...calendar(second), ...NIGHT } : null;
}

function fieldsOf(tokens: readonly Token[]): Fields {
  const valueOf = (...names: readonly string[]) =>
    names.flatMap((name) => tokens.flatMap(({ senses }) => senses[name] ?? [])).map(Number)[0];
  const fields = {
    year: valueOf('year'),
    month: valueOf('month'),
    day: valueOf('dayNth', 'day', 'nth'),
    ...(valueOf('month') === undefined && { weekday: valueOf('weekday') }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
