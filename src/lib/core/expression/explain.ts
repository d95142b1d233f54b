import type { Bounds } from '../base/bounds.ts';
import { weekdayOf, type Day } from '../base/day.ts';
import { sliceOf, type Span } from '../base/span.ts';
import { wordBounds, wordDay } from '../base/wording.ts';
import type { Precision, Step } from '../model.ts';
import { boundsOf, granuleOf, precisionOf, type Unit } from './granule.ts';
import type { Order } from './numeric.ts';
import type { Fields, Phrase } from './phrase.ts';
import type { Placed, Setting, Told } from './placed.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The reasons for a phrase's place, as sentences for a reader; none for lengths and sets, which have no place. */
export function stepFor(phrase: Phrase, placed: Placed, bounds: Bounds | null, setting: Setting): Step[] {
  const { why } = placed;
  if (why.rule === 'timeless') return [];
  const words = quoted(sliceOf(setting.text, phrase));
  const rest = restOn(phrase, setting);
  const meant = bounds === null ? '' : wordPlace(phrase, placed, bounds);
  switch (why.rule) {
    case 'stated':
      return [sayStated(phrase, words, meant, rest), ...portionSteps(phrase, placed, bounds, setting)];
    case 'order':
      return [step('order', sayOrder(words, why.order, meant), rest)];
    case 'unanchored':
      return [step('unanchored', `${words} cannot be dated: ${sayMissing(setting)}`, rest)];
    case 'told': {
      const earlier = wordBounds(boundsOf(why.told.granule), precisionOf(why.told.granule.unit));
      return [
        step('told', sayTold(phrase, words, earlier, meant, isBack(bounds, why.told)), rest),
        step('told', `the text told ${earlier}`, restOn(why.told, setting)),
      ];
    }
    case 'published':
      return [step('published', sayPublished(words, placed, setting, meant), rest)];
  }
}

function step(rule: string, says: string, rest: ReturnType<typeof restOn>): Step {
  return { rule, says, ...rest };
}

function sayStated({ offset }: Phrase, words: string, meant: string, rest: ReturnType<typeof restOn>): Step {
  return offset === undefined
    ? step('stated', `the text gives ${meant}`, rest)
    : step('offset', `${words} is ${meant}`, rest);
}

function restOn(span: Span, { document, text }: Setting) {
  return { document, start: span.start, end: span.end, quote: sliceOf(text, span) };
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}

function wordPlace(phrase: Phrase, placed: Placed, bounds: Bounds): string {
  const unit = placed.granule?.unit ?? 'day';
  const lasting = typeof phrase.portion?.size === 'object' && phrase.portion.size.unit !== 'day';
  return wordBounds(
    bounds,
    phrase.mod === 'APPROX' || (phrase.portion && unit !== 'month') ? 'days' : precisionOf(unit),
    lasting,
  );
}

/** What a part of a month or year is taken to be, where the words leave its edges open. */
function portionSteps(phrase: Phrase, placed: Placed, bounds: Bounds | null, setting: Setting): Step[] {
  if (phrase.portion === undefined && phrase.mod !== 'APPROX') return [];
  if (placed.granule === null || bounds === null) return [];
  const words = quoted(sliceOf(setting.text, phrase));
  const days = wordBounds(bounds, 'days', true);
  return [step('portion', `${words} is taken as ${days}`, restOn(phrase, setting))];
}

function sayOrder(words: string, order: Order, meant: string): string {
  const how = order.dayFirst ? 'with the day first' : 'with the month first';
  const reasons: Readonly<Record<Order['because'], string>> = {
    only: 'the only order that gives a date',
    others: 'as another date in the text must be',
    published: 'which is the day of publication',
    language: "as is usual in the text's language",
    dots: 'as dates written with dots are',
  };
  return `${words} is read ${how}, ${reasons[order.because]}: ${meant}`;
}

/** Whether a date lies before the one told last: what the text tells later has decided. */
function isBack(bounds: Bounds | null, told: Told): boolean {
  return bounds !== null && bounds.latest !== null && bounds.latest < told.granule.start;
}

function sayTold({ meaning }: Phrase, words: string, earlier: string, meant: string, back: boolean): string {
  if (meaning.kind !== 'calendar') return `${words}, counted from ${earlier}, the date told before it, is ${meant}`;
  const missing = missingOf(meaning.fields);
  if (back)
    return `${words} leaves out its ${missing}; it looks back from ${earlier}, the date told before it, to ${meant}`;
  return `${words} leaves out its ${missing}; after ${earlier}, the date told before it, it is ${meant}`;
}

/** What a date leaves out that the text has told. */
function missingOf({ turnOfCentury, weekday, month }: Fields): string {
  if (turnOfCentury) return 'century';
  if (weekday !== undefined) return 'week';
  return month === undefined ? 'day' : 'year';
}

function sayMissing({ published }: Setting): string {
  return published === null
    ? 'the text has no date of its own to count from'
    : 'nothing in the text says from when to count';
}

function sayPublished(words: string, { direction }: Placed, { published }: Setting, meant: string): string {
  const day = published?.earliest ?? null;
  const when = sayWhenPublished(published!);
  const tense =
    direction === 'future'
      ? ', where the sentence tells what is to come,'
      : direction === 'past'
        ? ', told as past,'
        : '';
  const itself = day !== null && day === published?.latest && meant === wordDay(day) ? 'that day' : meant;
  return `${words}${tense} in a text published ${when} is ${itself}`;
}

/** "on 10 January 2022 (a Monday)", "in 2022", "between 2 and 6 January 2022". */
function sayWhenPublished(published: Bounds): string {
  const { earliest, latest } = published;
  if (earliest !== null && earliest === latest) return `on ${wordDayWithName(earliest)}`;
  const words = wordBounds(published, wholeUnit(published));
  return /^(?:between|by|on) /.test(words) ? words : `in ${words}`;
}

/** The calendar unit that bounds fill, for their wording. */
function wholeUnit({ earliest, latest }: Bounds): Precision {
  if (earliest === null || latest === null) return 'days';
  const same = (unit: Unit) => {
    const whole = boundsOf(granuleOf(unit, earliest));
    return whole.earliest === earliest && whole.latest === latest;
  };
  return same('month') ? 'month' : same('year') ? 'year' : 'days';
}

function wordDayWithName(day: Day): string {
  return `${wordDay(day)} (a ${WEEKDAYS[weekdayOf(day) - 1]})`;
}
