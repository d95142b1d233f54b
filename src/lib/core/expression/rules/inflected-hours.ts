import { two } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';
import { afternoon, clockTime } from './clock.ts';

/** Hours told in words or with the part of the day after them: "о 5 годині вечора", "в шесть утра", "о 18-й", "о 6.05". */
export const INFLECTED_HOUR_RULES: readonly RuleSource[] = [
  rule('( hour | number | nth ) clockPart', hourOfPart),
  rule('( hour | number | nth ) clockUnit clockPart', hourOfPart),
  rule('( hour | number | nth ) clockUnit ( ( hour | number ) clockUnit )? clockPart?', wholeHour),
  rule('clockUnit clockPart', (match, place) => (isAtClock(place) ? clockOf(1, 0, match) : null)),
  rule('atHour nth', (match) => startAt(match.tokens[1]!.start, clockOf(match.get('nth'), 0, match))),
  rule('halfTo nth clockPart?', (match, place) => (isAtClock(place) && (match.has('clockPart') || endsThere(place)) ? clockOf(match.get('nth') - 1 || 12, 30, match) : null)),
  rule('( dotClock | clock ) clockPart', (match) => clockOf(...readClock(match), match)),
  rule('dotClock', (match, place) => (isAtClock(place) && isAlone(place) ? clockOf(...readClock(match), match) : null)),
]; // prettier-ignore

function isAtClock(place: Place): boolean {
  return place.grammar.atClock.test(before(place));
}

/** Not before a noun that the figure belongs to. */
function isAlone(place: Place): boolean {
  return !place.grammar.countAfter.test(after(place)) && !place.grammar.pluralAfter?.test(after(place));
}

/** Before a sign, a verb or a subject: the ordinal has no noun of its own. */
function endsThere(place: Place): boolean {
  const rest = after(place);
  return (
    /^\s*(?:[.,;:)]|$)/.test(rest) ||
    place.grammar.subjectAfter?.test(rest) === true ||
    rest.trimStart().search(place.grammar.past) === 0
  );
}

function readClock(match: Match): [hour: number, minute: number] {
  const [hour, minute] = match
    .word(match.has('clock') ? 'clock' : 'dotClock')
    .split(':')
    .map(Number);
  return [hour!, minute!];
}

/** "Five in the evening" as it is; "five of the day" could count, and needs a word that puts it on the clock. */
function hourOfPart(match: Match, place: Place): Draft | null {
  const sure = match.word('clockPart') === 'am' || match.word('clockPart') === 'pm';
  return sure || isAtClock(place) ? clockOf(hourOf(match), 0, match) : null;
}

/** "О 18 годині 30 хвилин": on the clock only after a word that says so, else a length. */
function wholeHour(match: Match, place: Place): Draft | null {
  const [unit, minutes] = match.all('clockUnit').map(({ senses }) => senses['clockUnit']);
  if (unit !== 'H' || !isAtClock(place) || (minutes !== undefined && minutes !== 'M')) return null;
  const hour = hourOf(match);
  return hour > 23
    ? null
    : clockOf(hour, minutes === undefined ? 0 : Number(match.all('number').at(-1)!.senses['number']), match);
}

function startAt(start: number, draft: Draft | null): Draft | null {
  return draft && { ...draft, start };
}

function hourOf(match: Match): number {
  const { senses } = match.tokens[0]!;
  return Number(senses['hour'] ?? senses['number'] ?? senses['nth']);
}

/** The time of day, on 24 hours where the words tell the part of the day; null where the clock has no such hour. */
function clockOf(hour: number, minute: number, match: Match): Draft | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24 || minute > 59) return null;
  const clock = `${two(hour)}:${two(minute)}`;
  if (!match.has('clockPart') || hour > 12) return clockTime(clock);
  const part = match.word('clockPart');
  const late = part === 'pm' || (part === 'day' && hour < 9) || (part === 'night' && hour >= 9 && hour < 12);
  const noon = hour === 12 && (part === 'day' || part === 'pm');
  return clockTime(afternoon(clock, late || noon ? 'pm' : 'am'));
}
