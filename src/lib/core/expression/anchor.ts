import { OPEN, isOneDay, type Bounds } from '../base/bounds.ts';
import { civilOf, type Day, type Year } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Expression, Modifier, Reading, Step } from '../model.ts';
import { readDirection, type Direction } from './direction.ts';
import { stepFor } from './explain.ts';
import { boundsOf, granuleOf, precisionOf, shiftGranule, valueOf, type Granule, type Unit } from './granule.ts';
import { chooseOrder } from './numeric.ts';
import type { Fields, Meaning, Phrase } from './phrase.ts';
import type { Placed, Setting, Told, Why } from './placed.ts';
import { readLine } from './line.ts';
import { follow, NOTHING_TOLD, type Thread } from './thread.ts';
import { boundsOfPortion, valueOfPortion } from './portion.ts';
import { inYear, openValue, placeGranule, stateGranule } from './resolve.ts';

/** An expression, and whether it and the next are the ends of one stretch. */
export interface Anchored {
  readonly expression: Expression;
  readonly opensRange: boolean;
}

/** Puts phrases on the calendar, in the order of the text: each may hang on the one told before it. */
export function anchorPhrases(phrases: readonly Phrase[], setting: Setting): Anchored[] {
  const { asides, years } = readLine(phrases);
  let thread: Thread = NOTHING_TOLD;
  let opener: Told | null = null;
  return phrases.map((phrase, i) => {
    const placed = placePhrase(
      phrase,
      setting,
      opener ? follow(thread, opener) : thread,
      opener !== null,
      years.get(i) ?? null,
    );
    const told = placed.granule && { granule: placed.granule, start: phrase.start, end: phrase.end };
    const aside =
      asides.has(i) ||
      isComparison(phrase) ||
      isForecast(told, setting) ||
      (setting.narrative && placed.why.rule === 'published');
    if (told) thread = aside ? { ...thread, mentioned: told } : follow(thread, told);
    opener = phrase.opensRange ? told : null;
    return { expression: expressionOf(phrase, placed, setting), opensRange: phrase.opensRange === true };
  });
}

/** In news a quarter yet to come is a forecast, and nothing is compared with it. */
function isForecast(told: Told | null, { published }: Setting): boolean {
  return told?.granule.unit === 'quarter' && published?.latest != null && told.granule.start > published.latest;
}

function isComparison({ meaning }: Phrase): boolean {
  return meaning.kind === 'shift' && (meaning.compares === true || (meaning.by < 0 && meaning.unit === 'year'));
}

function placePhrase(
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
  const byTold =
    told !== null && (closesRange || lean === 'told' || (lean === null && hangsOnTold(fields, setting, told, phrase)));
  const direction = byTold || lean !== null ? null : directionOf(phrase, fields, setting);
  const place = (reference: Day) => placeGranule(fields, { reference, direction, lean: lean ?? null, told: byTold });
  if (byTold) {
    const inLine = setting.narrative && lean === null && year !== null ? stateGranule({ ...fields, year }) : null;
    const granule = inLine ?? place(told.granule.start);
    return granule ? stands(granule, 'relative', { rule: 'told', told }) : open(openValue(fields));
  }
  return hang(place, setting.published, openValue(fields), direction);
}

function directionOf(phrase: Phrase, { weekday, month }: Fields, { text, language }: Setting): Direction | null {
  const { grammar } = language;
  const ahead = grammar.presentAhead && weekday !== undefined && month === undefined;
  return readDirection(text, phrase, grammar) ?? (ahead ? 'future' : null);
}

/** Whether a date without its year takes it from the date told last. A weekday needs a day told shortly before it. */
function hangsOnTold(fields: Fields, setting: Setting, told: Told, span: Span): boolean {
  if (!setting.narrative) return false;
  if (fields.weekend) return false;
  const near = span.start - told.end < 500;
  if (Object.keys(fields).length === 0) return near && told.granule.unit === 'day';
  if (fields.weekday !== undefined && fields.month === undefined) return near && told.granule.unit === 'day';
  if (fields.day !== undefined && fields.month === undefined)
    return near && ['day', 'month'].includes(told.granule.unit);
  return told.granule.unit !== 'decade' && told.granule.unit !== 'century';
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
  const told =
    by === 0 && phrase.dayPart !== undefined
      ? near(thread.day)
      : by === 0
        ? thread.mentioned
        : unit === 'day'
          ? (near(thread.day) ?? thread.last)
          : thread.last;
  if (byTold && told !== null) return placeByTold(unit, by, told);
  if (byTold && setting.narrative) return open(referenceFor(by));
  const hung = hang(place, setting.published, referenceFor(by), null);
  return meaning.nowadays ? { ...hung, value: 'PRESENT_REF' } : hung;
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

function expressionOf(phrase: Phrase, placed: Placed, setting: Setting): Expression {
  const { granule } = placed;
  const portion = phrase.portion && granule ? boundsOfPortion(granule, phrase.portion) : null;
  const bounds = portion ?? (phrase.mod === 'APPROX' && granule ? boundsRound(granule) : placed.bounds);
  const counted = portion && phrase.portion ? valueOfPortion(portion, phrase.portion) : null;
  const clock = phrase.clock;
  const step = stepFor(phrase, placed, bounds, setting);
  const mod = modifierOf(phrase, counted !== null);
  return {
    start: phrase.start,
    end: phrase.end,
    type: typeOf(phrase),
    value: withTime(counted ?? placed.value, phrase),
    ...(mod && { mod }),
    bounds,
    precision: precisionFor(phrase, placed, bounds),
    ...(clock !== undefined && bounds !== null && isOneDay(bounds) && { clock }),
    lasting: counted !== null && counted.includes('/'),
    basis: placed.basis,
    steps: step satisfies Step[],
    readings: placed.readings,
  };
}

/** "About 1850" is within a year of 1850, and so with other units. */
function boundsRound(granule: Granule): Bounds {
  const before = boundsOf(shiftGranule(granule, -1));
  return { earliest: before.earliest, latest: boundsOf(shiftGranule(granule, 1)).latest };
}

function typeOf({ meaning, clock, dayPart }: Phrase): Expression['type'] {
  if (meaning.kind === 'length') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock !== undefined || dayPart !== undefined ? 'TIME' : 'DATE';
}

/** The value with its time of day, which only a day can have. */
function withTime(value: string, { clock, dayPart }: Phrase): string {
  const time = clock ?? dayPart;
  if (time === undefined) return value;
  if (value.endsWith('_REF')) return `XXXX-XX-XXT${time}`;
  return /-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$/.test(value) ? `${value}T${time}` : value;
}

function modifierOf({ portion, mod }: Phrase, counted: boolean): Modifier | undefined {
  if (portion === undefined) return mod;
  if (typeof portion.size !== 'object') return portion.side;
  return counted && portion.size.unit !== 'day' ? undefined : portion.side;
}

function precisionFor(phrase: Phrase, { granule }: Placed, bounds: Bounds | null): Expression['precision'] {
  if (bounds === null || bounds === OPEN) return 'none';
  if (granule === null) return 'days';
  if (phrase.clock !== undefined && granule.unit === 'day') return 'time';
  if (phrase.mod === 'APPROX') return 'days';
  if (phrase.portion === undefined || granule.unit === 'day') return precisionOf(granule.unit);
  return granule.unit === 'month' && typeof phrase.portion.size !== 'object' ? 'month' : 'days';
}

/**
 * Whether a text tells of other times than its own: it has no date, or most of the years that it names lie more than
 * a year from its publication.
 */
export function isNarrative(phrases: readonly Phrase[], published: Bounds | null): boolean {
  if (published === null || published.earliest === null || published.latest === null) return true;
  const year = civilOf(published.latest).year;
  const years = phrases.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.fields.year !== undefined ? [meaning.fields] : [],
  );
  const dated = years.filter(({ month, day }) => month !== undefined || day !== undefined);
  const near = dated.filter((fields) => Math.abs(fields.year! - year) <= 1).length;
  return dated.length >= 3 && near * 3 < dated.length;
}
