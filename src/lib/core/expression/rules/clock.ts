import { two } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';

/** Times of day. Beside a date they belong to it; alone they are read only where the words say so. */
export const CLOCK_RULES: readonly RuleSource[] = [
  rule('clock zone?', (match, place) => clockTime(match.word('clock'), dependsOn(place))),
  rule('clock meridiem zone?', (match) => clockTime(afternoon(match.word('clock'), match.word('meridiem')))),
  rule('hour meridiem zone?', (match) => clockTime(afternoon(`${two(match.get('hour'))}:00`, match.word('meridiem')))),
  rule('( hour | number ) oclock', hourTime),
  rule('( hour | number ) oclock? in the dayPart', hourOfPart),
  rule('number clockUnit', (match) => clockTime(militaryClock(match))),
  rule('hour? noon zone?', (match) => clockTime(match.word('noon'), true)),
];

/** "0600 hours" is 06:00; null where the figures are none of a clock. */
export function militaryClock(match: Match): string | null {
  const figures = match.all('number')[0]!;
  const written = match.text.slice(figures.start, figures.end);
  if (match.word('clockUnit') !== 'H' || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(written)) return null;
  return `${written.slice(0, 2)}:${written.slice(2)}`;
}

/** "At three in the afternoon", "6 o'clock in the morning". */
function hourOfPart(match: Match, place: Place): Draft | null {
  const hour = match.get('number');
  if (!match.has('oclock') && !/\b(?:at|by|around|about|until|till|before|after|since)\s$/i.test(before(place)))
    return null;
  if (!Number.isInteger(hour)) return null;
  const late = match.word('dayPart') !== 'MO' && !(match.word('dayPart') === 'NI' && hour < 6);
  return clockTime(afternoon(`${two(hour)}:00`, late ? 'pm' : 'am'));
}

export function clockTime(clock: string | null, dependent = false): Draft | null {
  if (clock === null) return null;
  return { meaning: { kind: 'calendar', fields: {} }, clock, ...(dependent && { dependent: true }) };
}

/** "17 Uhr"; "17 heures" only after a word that puts it on the clock, for it is a length as well. */
function hourTime(match: Match, place: Place): Draft | null {
  if (match.has('clockUnit') && !place.grammar.atClock.test(before(place))) return null;
  const hour = match.get('number');
  return Number.isInteger(hour) && hour >= 1 && hour <= 24 ? clockTime(`${two(hour)}:00`) : null;
}

function dependsOn(place: Place): boolean {
  if (place.grammar.atClock.test(before(place))) return false;
  return !/(?:^|\s)(?:at|by|around|about|until|till|before|after|from|since|um|gegen|ab|bis|nach|vor|à|vers|dès|a las)\s$/i.test(
    before(place),
  );
}

/** 12-hour to 24-hour; null where the hour is none of twelve. */
export function afternoon(clock: string, meridiem: string): string | null {
  const [hour, minute] = clock.split(':').map(Number);
  if (hour! < 1 || hour! > 12) return null;
  return `${two((hour! % 12) + (meridiem === 'pm' ? 12 : 0))}:${two(minute!)}`;
}
