import type { Match } from '../pattern.ts';
import { rule, type Draft, type RuleSource } from '../rule.ts';
import { calendar } from './calendar.ts';

/** Days told by the Julian and the Gregorian calendar at once: "18 (30) травня 1876". */
export const STYLE_RULES: readonly RuleSource[] = [
  rule('( day | dayNth ) open ( day | dayNth ) close month ( year yearWord? )?', twoStyles),
  rule('( day | dayNth ) month open ( day | dayNth ) month close ( comma? year yearWord? )?', twoStyles),
]; // prettier-ignore

/** The Gregorian day is the later of the two. */
function twoStyles(match: Match): Draft | null {
  const days = match.tokens.filter(({ senses }) => 'day' in senses || 'dayNth' in senses);
  const months = match.all('month').map(({ senses }) => Number(senses['month']));
  const dates = days.map(({ senses }, i) => ({
    day: Number(senses['dayNth'] ?? senses['day']),
    month: months[i] ?? months[0]!,
  }));
  const [a, b] = [dates[0]!, dates[1]!].map(({ month, day }) => month * 31 + day);
  const apart = (((b! - a!) % 372) + 372) % 372;
  const second = apart >= 8 && apart <= 16;
  if (!second && (apart < 372 - 16 || apart > 372 - 8)) return null;
  const { day, month } = dates[second ? 1 : 0]!;
  return calendar({ ...(match.has('year') && { year: match.get('year') }), month, day });
}
