import { dayOf, weekdayOf } from '../base/day.ts';
import type { Grammar } from './grammar.ts';
import { lengthOf } from './granule.ts';
import type { Offset, Phrase } from './phrase.ts';

/**
 * Joins words that belong to one date: what narrows it ("early", "the end of", "the night of") and its time of day.
 * Narrowing words without a date, and phrases that need them and have none, are dropped.
 */
export function composePhrases(text: string, phrases: readonly Phrase[], grammar: Grammar): Phrase[] {
  const composed: Phrase[] = [];
  for (const phrase of joinTimes(text, withoutIdle(phrases), grammar).reverse()) {
    const next = composed.at(-1);
    const joined = next && isLinked(text, phrase, next, grammar) ? joinPair(phrase, next) : null;
    if (joined === null) composed.push(phrase);
    else composed[composed.length - 1] = joined;
  }
  return composed
    .reverse()
    .map(toLength)
    .filter(({ meaning, dependent }) => meaning.kind !== 'narrowing' && dependent !== true);
}

/** "Two days after" is a length where no date follows it. */
function toLength(phrase: Phrase): Phrase {
  const { meaning, offset, start } = phrase;
  return meaning.kind === 'narrowing' && offset !== undefined ? (lengthBefore(start, offset) ?? phrase) : phrase;
}

function lengthBefore(start: number, { unit, by, lengthEnd }: Offset): Phrase | null {
  if (lengthEnd === null) return null;
  return { start, end: lengthEnd, meaning: { kind: 'length', value: lengthOf(unit, String(Math.abs(by))) } };
}

/** A length and the date that it is counted from as two phrases: "two days" and "5 May". */
export function partOffset(phrase: Phrase): readonly Phrase[] {
  const { offset, ...date } = phrase;
  const length = offset === undefined ? null : lengthBefore(phrase.start, offset);
  return length === null ? [phrase] : [length, { ...date, start: offset!.dateStart! }];
}

/** "About 5 p.m." is 5 p.m.: the word says nothing of the day, and must not part the time from it. */
function withoutIdle(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(({ mod }, i) => mod !== 'APPROX' || phrases[i + 1]?.clock === undefined);
}

/** Gives each day the time that follows it closely ("on 14 July at 5 p.m., last Monday"), before any that leads it. */
function joinTimes(text: string, phrases: readonly Phrase[], grammar: Grammar): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const close = last !== undefined && isDate(last) && isLinked(text, last, phrase, grammar) && text[last.end] !== ',';
    const pair = close ? joinPair(last, phrase) : null;
    if (pair === null) joined.push(phrase);
    else joined[joined.length - 1] = pair;
  }
  return joined;
}

function isLinked(text: string, a: Phrase, b: Phrase, grammar: Grammar): boolean {
  if (b.start - a.end > LONGEST_LINK) return false;
  const gap = text.slice(a.end, b.start);
  return grammar.link.test(gap) && !(a.meaning.kind === 'narrowing' && gap.includes(','));
}

const LONGEST_LINK = 12;

/** One phrase from two neighbours, or null where they do not belong together. */
function joinPair(a: Phrase, b: Phrase): Phrase | null {
  const span = { start: a.start, end: b.end };
  if (a.meaning.kind === 'narrowing') {
    if ((a.dayPart !== undefined || a.mod !== undefined) && hasTime(b)) return null;
    if (a.dayPart !== undefined && !isDay(b)) return null;
    if (!isDate(b) || (b.dependent === true && b.clock === undefined && a.portion === undefined)) return null;
    if (a.portion !== undefined && b.portion !== undefined) return null;
    if (a.offset !== undefined && (b.offset !== undefined || hasTime(b))) return null;
    return { ...independent(b), ...omitMeaning(a, b.start), ...span };
  }
  if (isApposition(a, b)) return { ...a, ...span };
  if (isClock(a) && isDay(b) && !hasTime(b)) return { ...independent(b), clock: a.clock!, ...span };
  if (isDay(a) && a.clock === undefined && a.dayPart !== undefined && isClock(b)) return clockInPart(a, b);
  if (isDay(a) && !hasTime(a) && !a.dependent) {
    if (isClock(b)) return { ...a, clock: b.clock!, ...span };
    if (b.dayPart !== undefined && (b.meaning.kind === 'narrowing' || isPartOfTold(b)))
      return { ...a, dayPart: b.dayPart, ...span };
  }
  return null;
}

/** "Yesterday evening at 8" is at 20:00. */
function clockInPart({ dayPart, ...day }: Phrase, { clock, end }: Phrase): Phrase {
  const [hour, minute] = clock!.split(':');
  const late = dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && Number(hour) >= 6);
  const told = late && Number(hour) < 12 ? `${Number(hour) + 12}:${minute}` : clock!;
  return { ...day, clock: told, end };
}

/** "In the evening" right after a day is a part of that one. */
function isPartOfTold({ meaning }: Phrase): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.by === 0 && meaning.from === 'told';
}

/** "On 1 September 2021, a Wednesday": the weekday tells nothing new of a day that is named by its month. */
function isApposition({ meaning: a }: Phrase, b: Phrase): boolean {
  if (a.kind !== 'calendar' || b.meaning.kind !== 'calendar' || hasTime(b)) return false;
  const { weekday, ...rest } = b.meaning.fields;
  const { year, month, day } = a.fields;
  if (weekday === undefined || Object.keys(rest).length > 0 || b.meaning.lean !== undefined) return false;
  if (month === undefined || day === undefined || a.fields.weekday !== undefined) return false;
  return year === undefined || weekdayOf(dayOf(year, month, day)) === weekday;
}

function omitMeaning(
  { portion, dayPart, mod, offset }: Phrase,
  dateStart: number,
): Pick<Phrase, 'portion' | 'dayPart' | 'mod' | 'offset'> {
  return {
    ...(portion && { portion }),
    ...(dayPart && { dayPart }),
    ...(mod && { mod }),
    ...(offset && { offset: { ...offset, dateStart } }),
  };
}

function independent(phrase: Phrase): Phrase {
  const copy = { ...phrase };
  delete copy.dependent;
  return copy;
}

function isDate(phrase: Phrase): boolean {
  const { kind } = phrase.meaning;
  return kind === 'calendar' || kind === 'numeric' || kind === 'shift';
}

/** Whether it can be one day, which alone has hours. */
function isDay({ meaning }: Phrase): boolean {
  if (meaning.kind === 'calendar')
    return [
      meaning.fields.day,
      meaning.fields.weekday,
      meaning.fields.nthWeekday,
      meaning.fields.easter,
      meaning.fields.pascha,
    ].some((field) => field !== undefined);
  return meaning.kind === 'numeric' || (meaning.kind === 'shift' && meaning.unit === 'day');
}

function isClock(phrase: Phrase): boolean {
  return (
    phrase.clock !== undefined && phrase.meaning.kind === 'calendar' && Object.keys(phrase.meaning.fields).length === 0
  );
}

function hasTime(phrase: Phrase): boolean {
  return phrase.clock !== undefined || phrase.dayPart !== undefined;
}
