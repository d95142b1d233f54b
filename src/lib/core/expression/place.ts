import type { Bounds } from '../base/bounds.ts';
import { civilOf, weekdayOf, type Day, type Year } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Expression, Reading } from '../model.ts';
import { readDirection, type Direction } from './direction.ts';
import { boundsOf, granuleOf, shiftGranule, valueOf, type Granule, type Unit } from './granule.ts';
import { chooseOrder } from './numeric.ts';
import type { Fields, Meaning, Offset, Phrase } from './phrase.ts';
import type { Placed, Setting, Told, Why } from './placed.ts';
import type { Thread } from './thread.ts';
import { inYear, openValue, placeGranule, stateGranule } from './resolve.ts';

/** Where a phrase lies: by itself, by the date told last, or by the publication date. */
export function placePhrase(
  phrase: Phrase,
  setting: Setting,
  thread: Thread,
  closesRange: boolean,
  year: Year | null,
): Placed {
  const placed = placeMeaning(phrase, setting, thread, closesRange, year);
  return phrase.offset === undefined ? placed : moveBy(phrase.offset, placed);
}

/** "The day after Christmas", "two years before 1994"; open where the date beside it is. */
function moveBy({ unit, by }: Offset, placed: Placed): Placed {
  if (placed.granule === null) return open('XXXX-XX-XX');
  const { earliest, latest } = boundsOf(placed.granule);
  const granule = shiftGranule(granuleOf(unit, by < 0 ? earliest : latest), by);
  return { ...placed, granule, bounds: boundsOf(granule), value: valueOf(granule), readings: [] };
}

function placeMeaning(
  phrase: Phrase,
  setting: Setting,
  thread: Thread,
  closesRange: boolean,
  year: Year | null,
): Placed {
  const { meaning } = phrase;
  const nowhere = { granule: null, bounds: null, direction: null, readings: [], basis: 'none' } as const;
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(
        phrase,
        meaning.fields,
        meaning.lean ?? null,
        setting,
        meaning.lean === 'told' ? thread.mentioned : thread.last,
        closesRange,
        year,
      );
    case 'numeric':
      return placeNumeric(meaning, setting);
    case 'shift':
      return placeShift(meaning, setting, thread, phrase);
    case 'narrowing':
      throw new Error('a narrowing phrase must be composed before it is anchored');
    default:
      return { ...nowhere, value: meaning.value, why: { rule: 'timeless' } };
  }
}

function placeCalendar(
  phrase: Phrase,
  fields: Fields,
  lean: Extract<Meaning, { kind: 'calendar' }>['lean'] | null,
  setting: Setting,
  told: Told | null,
  closesRange: boolean,
  year: Year | null,
): Placed {
  const stated = stateGranule(fields);
  if (stated !== null) return stands(stated, 'stated', { rule: 'stated' });
  if (lean === 'before' || lean === 'after') return placeBeside(fields, lean, setting, told);
  const byTold =
    told !== null && (closesRange || lean === 'told' || (lean === null && hangsOnTold(fields, setting, told, phrase)));
  const direction = byTold || (lean !== null && lean !== 'this') ? null : directionOf(phrase, fields, setting);
  const place = (reference: Day) =>
    placeGranule(fields, {
      reference,
      direction,
      lean: lean ?? null,
      told: byTold,
      tensed: setting.language.grammar.tensed,
    });
  if (lean === 'told' && told === null && (fields.yearShift ?? 0) > 0) return open(openValue(fields));
  if (byTold) {
    const inLine = setting.narrative && lean === null && year !== null ? stateGranule({ ...fields, year }) : null;
    const granule = inLine ?? place(told.granule.start);
    return granule ? stands(granule, 'relative', { rule: 'told', told }) : open(openValue(fields));
  }
  return hang(place, setting.published, openValue(fields), direction);
}

function directionOf(phrase: Phrase, { weekday, day, month }: Fields, { text, language }: Setting): Direction | null {
  const { grammar } = language;
  const ahead = grammar.presentAhead && (day !== undefined || (weekday !== undefined && month === undefined));
  return readDirection(text, phrase, grammar) ?? (ahead ? 'future' : null);
}

/** "The following spring": the next after the date told last, or after the publication where none is told. */
function placeBeside(fields: Fields, lean: 'before' | 'after', setting: Setting, told: Told | null): Placed {
  const place = (reference: Day) =>
    placeGranule(fields, { reference, direction: null, lean: lean === 'after' ? 'next' : 'last', told: false });
  if (told === null) return hang(place, setting.published, openValue(fields), null);
  const { earliest, latest } = boundsOf(told.granule);
  const granule = place(lean === 'after' ? latest : earliest);
  return granule ? stands(granule, 'relative', { rule: 'told', told }) : open(openValue(fields));
}

/**
 * Whether a date without its year takes it from the date told last. A weekday needs a day told shortly before it, and so
 * does a time of day, in news too: "The trial opened on Monday. At 9:30 the jury came in."
 */
function hangsOnTold(fields: Fields, setting: Setting, told: Told, span: Span): boolean {
  const near = span.start - told.end < 500;
  if (Object.keys(fields).length === 0) return near && told.granule.unit === 'day';
  if (!setting.narrative) return false;
  if (fields.weekend || fields.weekShift !== undefined) return false;
  if (fields.weekday !== undefined && fields.month === undefined) return near && told.granule.unit === 'day';
  if (fields.day !== undefined && fields.month === undefined)
    return near && ['day', 'month'].includes(told.granule.unit);
  if (isOtherWeekday(fields, told)) return false;
  return told.granule.unit !== 'decade' && told.granule.unit !== 'century';
}

/** Whether a day told with its weekday does not agree with the year told last. */
function isOtherWeekday(fields: Fields, told: Told): boolean {
  if (fields.weekday === undefined || fields.day === undefined) return false;
  const day = inYear(fields, civilOf(told.granule.start).year);
  return day !== null && weekdayOf(day.start) !== fields.weekday;
}

/** Places by the publication date: at both ends of what is known of it, so that an open day or month stays open. */
function hang(
  place: (reference: Day) => Granule | null,
  published: Bounds | null,
  value: string,
  direction: Direction | null,
): Placed {
  if (published === null || published.earliest === null || published.latest === null) return open(value);
  const first = place(published.earliest);
  const last = published.latest === published.earliest ? first : place(published.latest);
  if (first === null || last === null) return open(value);
  if (first.start === last.start) return { ...stands(first, 'relative', { rule: 'published' }), direction };
  const bounds = { earliest: boundsOf(first).earliest, latest: boundsOf(last).latest };
  return { granule: null, bounds, value, basis: 'relative', why: { rule: 'published' }, direction, readings: [] };
}

function stands(granule: Granule, basis: Expression['basis'], why: Why, readings: readonly Reading[] = []): Placed {
  return { granule, bounds: boundsOf(granule), value: valueOf(granule), basis, why, direction: null, readings };
}

function open(value: string): Placed {
  return {
    granule: null,
    bounds: null,
    value,
    basis: 'none',
    why: { rule: 'unanchored' },
    direction: null,
    readings: [],
  };
}

function placeNumeric({ numbers, dotted }: Extract<Meaning, { kind: 'numeric' }>, setting: Setting): Placed {
  const { granule, order, readings } = chooseOrder(numbers, setting.order, dotted);
  return stands(granule, 'stated', { rule: 'order', order }, readings);
}

function placeShift(meaning: Shift, setting: Setting, thread: Thread, phrase: Phrase): Placed {
  const { unit, by } = meaning;
  const place = (reference: Day) => shiftGranule(granuleOf(unit, reference), by);
  const near = (told: Told | null) => (told !== null && phrase.start - told.end < NEAR ? told : null);
  const quarter = near(thread.quarter);
  if (meaning.compares && quarter !== null && !setting.narrative) return placeByTold('quarter', 4 * by, quarter);
  if (meaning.year !== undefined) return placeQuarterOf(meaning.year, quarter);
  if (unit === 'quarter' && meaning.from === 'told') {
    return quarter
      ? placeByTold('quarter', by, quarter)
      : hang((day) => shiftGranule(granuleOf(unit, day), by - 1), setting.published, 'XXXX-QX', null);
  }
  const byTold = meaning.from === 'told' || (meaning.from === 'either' && setting.narrative);
  const told = countedFrom(meaning, phrase, thread, near);
  if (byTold && told !== null) {
    const placed = placeByTold(unit, by, told);
    return by > 0 && isBeyond(placed, told, setting) && !isAhead(phrase, setting) ? open(referenceFor(by)) : placed;
  }
  if (byTold && setting.narrative) return open(referenceFor(by));
  if (meaning.from === 'told' && by > 0 && !isAhead(phrase, setting)) return open(referenceFor(by));
  const hung = hang(place, setting.published, referenceFor(by), null);
  return meaning.nowadays ? { ...hung, value: 'PRESENT_REF' } : hung;
}

/** Whether the clause tells what is to come: "two days later" lies after the publication only then. */
function isAhead(phrase: Phrase, { text, language }: Setting): boolean {
  return readDirection(text, phrase, language.grammar) === 'future';
}

/** Whether what counts from a day before the publication comes to lie after it: it counts from something else. */
function isBeyond({ granule }: Placed, told: Told, { published }: Setting): boolean {
  if (granule === null || published === null || published.latest === null) return false;
  return told.granule.start <= published.latest && granule.start > published.latest;
}

/** What a phrase counts from that hangs on what was told: days from a day near by, other units from the last date. */
function countedFrom(
  { unit, by }: Shift,
  { dayPart }: Phrase,
  thread: Thread,
  near: (told: Told | null) => Told | null,
): Told | null {
  if (unit !== 'day') return by === 0 ? thread.mentioned : thread.last;
  const day = near(thread.day);
  if (by !== 0) return day ?? thread.last;
  if (dayPart !== undefined) return day;
  return thread.mentioned?.granule.unit === 'day' ? thread.mentioned : (day ?? thread.mentioned);
}

/** The same quarter as the one told, in another year; the year alone where no quarter was told. */
function placeQuarterOf(year: Year, quarter: Told | null): Placed {
  if (quarter === null) return stands(inYear({}, year)!, 'stated', { rule: 'stated' });
  return placeByTold('quarter', 4 * (year - civilOf(quarter.granule.start).year), quarter);
}

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** How far back, in units of text, a day or quarter told still is what "later" or "a year earlier" count from. */
const NEAR = 1500;

/** Counts from the date told last; from a month or year, days cannot be counted exactly. */
function placeByTold(unit: Unit, by: number, told: Told): Placed {
  const inside = boundsOf(told.granule);
  const [first, last] = [inside.earliest, inside.latest].map((day) => shiftGranule(granuleOf(unit, day), by));
  const why: Why = { rule: 'told', told };
  if (first!.start === last!.start || told.granule.unit === unit) return stands(first!, 'relative', why);
  const bounds = { earliest: first!.start, latest: boundsOf(last!).latest };
  if (unit === 'week' || unit === 'day') {
    const value = by === 0 ? valueOf(told.granule) : 'XXXX-XX-XX';
    return { granule: null, bounds, value, basis: 'relative', why, direction: null, readings: [] };
  }
  return stands(first!, 'relative', why);
}

function referenceFor(by: number): string {
  return by === 0 ? 'PRESENT_REF' : by < 0 ? 'PAST_REF' : 'FUTURE_REF';
}
