import { isCivilDate } from '../base/day.ts';
import type { Senses } from './word.ts';

/** Figures at a place in the text: what they can be, or null where they can be no part of a date. */
export interface Figure {
  readonly end: number;
  readonly senses: Senses | null;
  readonly telling: boolean;
}

/** Every set of classes that `readFigure` can give, for the sorts of patterns. */
export const FIGURE_SENSES: readonly Senses[] = [
  { iso: '' },
  { numeric: '' },
  { clock: '' },
  { decade: 0 },
  { shortYear: 0 },
  { nth: 0 },
  { nth: 0, dayNth: 0 },
  { number: 0 },
  { number: 0, glued: 1 },
  { number: 0, year: 0 },
  { number: 0, day: 0 },
  { number: 0, day: 0, hour: 0 },
  { number: 0, hour: 0 },
];

const ISO =
  /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d]|[-/.:]\d)/y;
const COMPACT = /((?:19|20)\d\d)(\d\d)(\d\d)(?![\d\p{L}]|[-/.:,]\d)/uy;
const NUMERIC = /(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?![\d\p{L}]|[-/.:]\d)/uy;
const CLOCK = /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d\p{L}%]|[-/.:,]\d)/uy;
const DECADE = /(\d{3}0)(?:['’]?s|er|-?(?:х|ті|те|е|ых|их))(?!\p{L})/uy;
const SHORT_DECADE = /['’]?(\d0)(?:['’]?s|er|-(?:х|ті|те|е|ых|их))(?!\p{L})/uy;
const SHORT_YEAR = /['’](\d\d)(?![\d\p{L}'’])/uy;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th|d|er|re|e|ème|º|ª|-(?:го|ого|е|є|й|ий|ое|ая|му|х|ої|а))(?!\p{L})/uy;
const SERIES = /\d+(?:[-.:/]\d+){2,}|\d{1,3}\/\d+|\d+:\d+/y;
const AMOUNT = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y;
const DIGITS = /\d+/y;

export function readFigure(text: string, at: number): Figure {
  if (text[at] === "'" || text[at] === '’') return readShort(text, at);
  const amount = isAmountBefore(text, at);
  if (!amount) {
    const date = readDate(text, at);
    if (date !== null) return date;
  }
  for (const rule of [SERIES, AMOUNT]) {
    const match = at_(rule, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    if (rule === SERIES || amount || isAmountAfter(text, end)) return { end, senses: null, telling: false };
    return { end, senses: { number: Number(match[0].replaceAll(',', '')) }, telling: false };
  }
  const digits = at_(DIGITS, text, at)![0];
  const end = at + digits.length;
  if (amount || isAmountAfter(text, end) || digits.length > 4) return { end, senses: null, telling: false };
  return { end, senses: sensesOf(digits, /\p{L}/u.test(text[end] ?? '')), telling: digits.length >= 3 };
}

function readDate(text: string, at: number): Figure | null {
  const iso = at_(ISO, text, at) ?? at_(COMPACT, text, at);
  if (iso) {
    const [year, month, day] = iso.length > 4 ? [iso[1], iso[3], iso[4]] : [iso[1], iso[2], iso[3]];
    if (isCivilDate(Number(year), Number(month), Number(day))) {
      const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
      return telling(at + iso[0].length, { iso: iso[5] === undefined ? date : `${date}T${iso[5]}` });
    }
  }
  const numeric = at_(NUMERIC, text, at);
  if (numeric && isPossible(numeric)) return telling(at + numeric[0].length, { numeric: numeric[0] });
  const clock = at_(CLOCK, text, at);
  if (
    clock &&
    (clock[0].includes(':') || /^\s?[ap]\.?m\b/i.test(text.slice(at + clock[0].length, at + clock[0].length + 5)))
  )
    return telling(at + clock[0].length, { clock: `${clock[1]!.padStart(2, '0')}:${clock[2]}` });
  const decade = at_(DECADE, text, at);
  if (decade) return telling(at + decade[0].length, { decade: Number(decade[1]) });
  const short = at_(SHORT_DECADE, text, at);
  if (short) return telling(at + short[0].length, { decade: 1900 + Number(short[1]) });
  const ordinal = at_(ORDINAL, text, at);
  if (ordinal) {
    const value = Number(ordinal[1]);
    const senses: Senses = value >= 1 && value <= 31 ? { nth: value, dayNth: value } : { nth: value };
    return telling(at + ordinal[0].length, senses);
  }
  return null;
}

/** A sticky expression tried at one place. */
function at_(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(text);
}

function readShort(text: string, at: number): Figure {
  const decade = at_(SHORT_DECADE, text, at);
  if (decade) return telling(at + decade[0].length, { decade: 1900 + Number(decade[1]) });
  const year = at_(SHORT_YEAR, text, at);
  if (year && !/[\p{L}\d]/u.test(text[at - 1] ?? '')) return telling(at + 3, { shortYear: Number(year[1]) });
  return { end: at + 1, senses: null, telling: false };
}

function telling(end: number, senses: Senses): Figure {
  return { end, senses, telling: true };
}

/** Whether some order of day and month makes three numbers a date. */
function isPossible([, a, , b, year]: RegExpExecArray): boolean {
  const full = year!.length === 4 ? Number(year) : 2000 + Number(year);
  return isCivilDate(full, Number(b), Number(a)) || isCivilDate(full, Number(a), Number(b));
}

function sensesOf(digits: string, glued: boolean): Senses {
  const number = Number(digits);
  if (glued) return number >= 1 && number <= 24 ? { number, hour: number } : { number, glued: 1 };
  if (digits.length >= 3) return number >= 100 && number <= 2200 ? { number, year: number } : { number };
  if (number >= 1 && number <= 24) return { number, day: number, hour: number };
  return number >= 1 && number <= 31 ? { number, day: number } : { number };
}

/** A sign, a letter or a decimal before figures makes them a price, a code or a measure. */
function isAmountBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}\d$€£¥₴₽#№@§%&+=_*<>\\]/u.test(before)) return true;
  if (/[$€£¥₴₽#№§]/.test(text[at - 2] ?? '') && before === ' ') return true;
  return /[.,:/]/.test(before) && /\d/.test(text[at - 2] ?? '');
}

function isAmountAfter(text: string, end: number): boolean {
  return /^(?:\s?[%€£¥₴₽°‰]|[$_@=*]|[.,]\d)/.test(text.slice(end, end + 2));
}
