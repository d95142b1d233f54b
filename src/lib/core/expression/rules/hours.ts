import { two } from '../granule.ts';
import type { Match } from '../pattern.ts';
import { after, before, rule, type Draft, type Place, type RuleSource } from '../rule.ts';

/** Times of day as they are spoken: "halb neun", "huit heures et demie", "las tres menos cuarto", "acht Uhr abends". */
export const HOUR_RULES: readonly RuleSource[] = [
  rule('halfTo number oclock?', (match, place) => spoken(match, place, match.get('number') - 1, 30)),
  rule('( quarterHour | number ) ( pastHour | toHour ) number oclock?', minutesFirst),
  rule('the? ( number | hour ) oclock', (match, place) => spoken(match, place, match.get('number'), 0)),
  rule('the? ( number | hour ) oclock and? ( halfHour | quarterHour | number )', minutesLast),
  rule('the? ( number | hour ) oclock toHour the? ( quarterHour | number )', minutesLast),
  rule('the number and ( halfHour | quarterHour | number )', minutesLast),
  rule('the number toHour ( quarterHour | number )', minutesLast),
  rule('( number | hour ) oclock ( of the? )? dayPart', hourOfPart),
  rule('the ( number | hour ) of the dayPart', hourOfPart),
  rule('the number ( and ( halfHour | quarterHour ) )? of the dayPart', hourOfPart),
  rule('the number', hourBesideDay),
]; // prettier-ignore

/** Null where the hour is none, or where nothing puts it on the clock ("acht vor neun", "8 heures de route"). */
function spoken(match: Match, place: Place, hour: number, minute: number): Draft | null {
  const plain = match.has('oclock') && !match.has('clockUnit');
  if (!plain && !place.grammar.atClock.test(before(place))) return null;
  if (match.has('clockUnit') && !match.has('dayPart') && /^\s(?:de\s|d['’])/.test(after(place))) return null;
  if (!Number.isInteger(hour) || hour < 0 || hour > 24 || !(minute >= 0 && minute < 60)) return null;
  return { meaning: { kind: 'calendar', fields: {} }, clock: `${two(hour)}:${two(minute)}` };
}

/** "Viertel nach drei", "zehn vor acht". */
function minutesFirst(match: Match, place: Place): Draft | null {
  const hour = Number(match.tokens[2]!.senses['number']);
  const minutes = match.has('quarterHour') ? 15 : Number(match.tokens[0]!.senses['number']);
  return besideHour(match, place, hour, minutes);
}

/** "Huit heures et demie", "las tres menos cuarto", "8 Uhr 30". */
function minutesLast(match: Match, place: Place): Draft | null {
  const minutes = match.has('halfHour') ? 30 : match.has('quarterHour') ? 15 : countLast(match);
  return minutes === null ? null : besideHour(match, place, match.get('number'), minutes);
}

function countLast(match: Match): number | null {
  const numbers = match.all('number');
  return numbers.length < 2 ? null : Number(numbers[1]!.senses['number']);
}

function besideHour(match: Match, place: Place, hour: number, minutes: number): Draft | null {
  return match.has('toHour') ? spoken(match, place, hour - 1, 60 - minutes) : spoken(match, place, hour, minutes);
}

/** "Acht Uhr abends", "trois heures de l’après-midi", "las tres de la tarde". */
function hourOfPart(match: Match, place: Place): Draft | null {
  const part = match.word('dayPart');
  const hour = match.get('number');
  const minute = match.has('halfHour') ? 30 : match.has('quarterHour') ? 15 : 0;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return spoken(match, place, late && hour < 12 ? hour + 12 : hour, minute);
}

/** "A las ocho": an hour only beside a day, and not before what is counted ("a las ocho mujeres"). */
function hourBesideDay(match: Match, place: Place): Draft | null {
  if (/^\s\p{Ll}+s(?!\p{L})/u.test(after(place)) || 'year' in match.tokens[1]!.senses) return null;
  const draft = match.get('number') <= 12 ? spoken(match, place, match.get('number'), 0) : null;
  return draft && { ...draft, dependent: true };
}
