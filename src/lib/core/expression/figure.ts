import { isCivilDate } from '../base/day.ts';
import { APOSTROPHE, DIGIT, kindAt, kindOf, LETTER, SPACE } from './letter.ts';
import type { Senses } from './word.ts';

/** What figures can be: their classes, parted by spaces. */
export const FIGURE_SHAPES = [
  'iso',
  'numeric',
  'monthYear',
  'clock',
  'decade',
  'shortYear',
  'nth',
  'nth dayNth',
  'nth dayNth yearNth',
  'nth yearNth',
  'number',
  'number glued',
  'number dotClock',
  'number year',
  'number day',
  'number day hour',
  'number hour',
  'number dayMonth',
] as const;

/** Figures at a place in the text: what they can be, or null where they can be no part of a date. */
export interface Figure {
  readonly end: number;
  readonly senses: Senses | null;
  readonly shape: (typeof FIGURE_SHAPES)[number];
  readonly telling: boolean;
}

const ISO =
  /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d]|[-/.:]\d)/y;
const COMPACT = /((?:19|20)\d\d)(\d\d)(\d\d)(?![\d\p{L}]|[-/.:,]\d)/uy;
const NUMERIC = /(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?![\d\p{L}]|[-/.:]\d)/uy;
const MONTH_YEAR = /(0[1-9]|1[0-2])\/((?:1[5-9]|20)\d\d)(?![\d\p{L}]|[-/.:]\d)/uy;
const CLOCK = /([01]?\d|2[0-4])[:.h]([0-5]\d)(?::[0-5]\d)?(?:(?=[ap]\.?m\b)|(?![\d\p{L}%]|[-/.:,]\d))/uy;
/** What follows figures with a dot that are a time of day. */
const CLOCK_WORD = /^\s?(?:[ap]\.?m|Uhr|horas|h)\b/i;
const DECADE = /(\d{3}0)(?:['’]?s|er|[-–‑]?(?:х|ті|ві|і|ми|те|е|ые|ых|их))(?!\p{L})/uy;
const SHORT_DECADE = /['’]?(\d0)(?:['’]?s|er|[-–‑](?:х|ті|ві|і|те|е|ые|ых|их))(?!\p{L})/uy;
const SHORT_YEAR = /['’](\d\d)(?![\d\p{L}'’])/uy;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th|d|er|re|e|ème|\.?[ºª]|η|ης)(?!\p{L})/uy;
/** Figures with the ending of the word that they stand for: "5-го", "3-х", "1941-му". */
const INFLECTED = /(\d{1,4})[-–‑](\p{Script=Cyrillic}{1,4})(?!\p{L})/uy;
const COUNTING_ENDING = /^(?:х|ти|ьох|рьох|ох|ми|ма|ьома)$/;
const DOT_CLOCK = /([01]?\d|2[0-4])\.([0-5]\d)(?![\d\p{L}%]|[-/.:,]\d)/uy;
const SERIES = /\d+(?:[-.:/]\d+){2,}|\d{1,3}\/\d+|\d+:\d+/y;
const AMOUNT = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y;

export function readFigure(text: string, at: number): Figure {
  if (kindOf(text.charCodeAt(at)) === APOSTROPHE) return readShort(text, at);
  let end = at;
  while (end < text.length && kindOf(text.charCodeAt(end)) === DIGIT) end++;
  const amount = isAmountBefore(text, at);
  if (endsPlainly(text, end) && end - at <= 4) return amount ? nothing(end) : plainNumber(text, at, end);
  return readSigned(text, at, end, amount);
}

/** Whether nothing after figures can make more than a number of them: no letter, and no sign with more behind it. */
function endsPlainly(text: string, end: number): boolean {
  const kind = kindAt(text, end);
  if (kind === LETTER || kind === APOSTROPHE) return false;
  if (kind === SPACE || !'-–‑.,:/'.includes(text[end] ?? ' ')) return true;
  const next = kindAt(text, end + 1);
  return next !== DIGIT && next !== LETTER;
}

function plainNumber(text: string, at: number, end: number): Figure {
  if (isAmountAfter(text, end)) return nothing(end);
  return numberOf(text.slice(at, end), end, false);
}

function readSigned(text: string, at: number, digitsEnd: number, amount: boolean): Figure {
  if (!amount) {
    const date = readDate(text, at);
    if (date !== null) return date;
  }
  for (const rule of [SERIES, AMOUNT]) {
    const match = at_(rule, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    const day = rule === AMOUNT && !amount ? readDayMonth(match[0], text[end], end) : null;
    if (day !== null) return day;
    if (rule === SERIES || amount || isAmountAfter(text, end)) return nothing(end);
    const clock = at_(DOT_CLOCK, text, at);
    if (clock)
      return telling(
        end,
        { number: Number(match[0]), dotClock: `${clock[1]!.padStart(2, '0')}:${clock[2]}` },
        'number dotClock',
      );
    return { end, senses: { number: Number(match[0].replaceAll(',', '')) }, shape: 'number', telling: false };
  }
  if (amount || isAmountAfter(text, digitsEnd) || digitsEnd - at > 4) return nothing(digitsEnd);
  return numberOf(text.slice(at, digitsEnd), digitsEnd, kindAt(text, digitsEnd) === LETTER);
}

/** "6.1." can be the 6th of January, where the words before it say so. */
function readDayMonth(amount: string, next: string | undefined, end: number): Figure | null {
  const [, day, month] = /^(\d\d?)\.(\d\d?)$/.exec(amount) ?? [];
  if (next !== '.' || !isCivilDate(2000, Number(month), Number(day))) return null;
  return {
    end,
    senses: { number: Number(amount), dayMonth: `${month}-${day}` },
    shape: 'number dayMonth',
    telling: true,
  };
}

function nothing(end: number): Figure {
  return { end, senses: null, shape: 'number', telling: false };
}

function readDate(text: string, at: number): Figure | null {
  const iso = at_(ISO, text, at) ?? at_(COMPACT, text, at);
  if (iso) {
    const [year, month, day] = iso.length > 4 ? [iso[1], iso[3], iso[4]] : [iso[1], iso[2], iso[3]];
    if (isCivilDate(Number(year), Number(month), Number(day))) {
      const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
      return telling(at + iso[0].length, { iso: iso[5] === undefined ? date : `${date}T${iso[5]}` }, 'iso');
    }
  }
  const numeric = at_(NUMERIC, text, at);
  if (numeric && isPossible(numeric)) return telling(at + numeric[0].length, { numeric: numeric[0] }, 'numeric');
  const monthYear = at_(MONTH_YEAR, text, at);
  if (monthYear)
    return telling(at + monthYear[0].length, { monthYear: `${monthYear[2]}-${monthYear[1]}` }, 'monthYear');
  const clock = at_(CLOCK, text, at);
  if (clock && (/[:h]/.test(clock[0]) || CLOCK_WORD.test(text.slice(at + clock[0].length, at + clock[0].length + 7))))
    return telling(at + clock[0].length, { clock: `${clock[1]!.padStart(2, '0')}:${clock[2]}` }, 'clock');
  const decade = at_(DECADE, text, at);
  if (decade) return telling(at + decade[0].length, { decade: Number(decade[1]) }, 'decade');
  const short = at_(SHORT_DECADE, text, at);
  if (short) return telling(at + short[0].length, { decade: 1900 + Number(short[1]) }, 'decade');
  const ordinal = at_(ORDINAL, text, at);
  if (ordinal) {
    const value = Number(ordinal[1]);
    const end = at + ordinal[0].length;
    return value >= 1 && value <= 31
      ? telling(end, { nth: value, dayNth: value }, 'nth dayNth')
      : telling(end, { nth: value }, 'nth');
  }
  const inflected = at_(INFLECTED, text, at);
  return inflected && readInflected(inflected, at);
}

/** "3-х" counts, "5-го" is a day, "1941-го" a year, and so "42-го" where the words beside it make it one. */
function readInflected([written, figures, ending]: RegExpExecArray, at: number): Figure | null {
  const value = Number(figures);
  const end = at + written.length;
  if (value >= 1000) return value <= 2200 ? telling(end, { number: value, year: value }, 'number year') : null;
  if (COUNTING_ENDING.test(ending!)) return telling(end, { number: value, glued: 1 }, 'number glued');
  const senses = { nth: value, yearNth: value };
  if (value >= 1 && value <= 31)
    return value < 10
      ? telling(end, { nth: value, dayNth: value }, 'nth dayNth')
      : telling(end, { ...senses, dayNth: value }, 'nth dayNth yearNth');
  return value < 100 ? telling(end, senses, 'nth yearNth') : telling(end, { nth: value }, 'nth');
}

/** A sticky expression tried at one place. */
function at_(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(text);
}

function readShort(text: string, at: number): Figure {
  const decade = at_(SHORT_DECADE, text, at);
  if (decade) return telling(at + decade[0].length, { decade: 1900 + Number(decade[1]) }, 'decade');
  const year = at_(SHORT_YEAR, text, at);
  if (year && !/[\p{L}\d]/u.test(text[at - 1] ?? ''))
    return telling(at + 3, { shortYear: Number(year[1]) }, 'shortYear');
  return nothing(at + 1);
}

function telling(end: number, senses: Senses, shape: Figure['shape']): Figure {
  return { end, senses, shape, telling: true };
}

/** Whether some order of day and month makes three numbers a date. */
function isPossible([, a, , b, year]: RegExpExecArray): boolean {
  const full = year!.length === 4 ? Number(year) : 2000 + Number(year);
  return isCivilDate(full, Number(b), Number(a)) || isCivilDate(full, Number(a), Number(b));
}

function numberOf(digits: string, end: number, glued: boolean): Figure {
  const number = Number(digits);
  const telling = digits.length >= 3;
  const as = (senses: Senses, shape: Figure['shape']): Figure => ({ end, senses, shape, telling });
  if (glued)
    return number >= 1 && number <= 24
      ? as({ number, hour: number }, 'number hour')
      : as({ number, glued: 1 }, 'number glued');
  if (telling)
    return number >= 100 && number <= 2200 ? as({ number, year: number }, 'number year') : as({ number }, 'number');
  if (number >= 1 && number <= 24) return as({ number, day: number, hour: number }, 'number day hour');
  return number >= 1 && number <= 31 ? as({ number, day: number }, 'number day') : as({ number }, 'number');
}

/** A sign, a letter or a decimal before figures makes them a price, a code or a measure; not "1941/42". */
function isAmountBefore(text: string, at: number): boolean {
  const kind = kindAt(text, at - 1);
  if (kind === LETTER || kind === DIGIT) return true;
  const before = text[at - 1] ?? ' ';
  if (kind === SPACE) return before === ' ' && at > 1 && '$€£¥₴₽#№§'.includes(text[at - 2]!);
  if (before === '/' && /(?:^|[^\d/])\d{4}\/$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  return '$€£¥₴₽#№@§%&+=_*<>\\'.includes(before) || ('.,:/'.includes(before) && kindAt(text, at - 2) === DIGIT);
}

/** A sign of a measure, after a space at most, or more figures after a decimal. */
function isAmountAfter(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined) return false;
  if (kindAt(text, end) === SPACE) return end + 1 < text.length && '%€£¥₴₽°‰'.includes(text[end + 1]!);
  return '%€£¥₴₽°‰$_@=*'.includes(next) || ('.,'.includes(next) && kindAt(text, end + 1) === DIGIT);
}
