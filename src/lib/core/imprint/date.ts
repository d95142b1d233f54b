import type { Expression, Precision, Step, When } from '../model.ts';
import type { Bounds } from '../base/bounds.ts';
import { dayOf, daysInMonth, isCivilDate } from '../base/day.ts';
import { whenOf } from '../base/when.ts';
import { readTextDates } from './excerpt.ts';

/** A date written in digits, largest unit first, at whatever precision it has. */
export interface DigitDate {
  readonly bounds: Bounds;
  readonly precision: Precision;
  readonly clock?: string;
}

const ISO =
  /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?\s*$/i;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?\d{0,2}(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/** `2022-01-10`, `2022-01-10T11:50:00+06:00`, `20220110`, `2022-01`, `2022`; the clock stays in the zone it is told in. */
export function parseDigits(written: string): DigitDate | null {
  const match = ISO.exec(written) ?? COMPACT.exec(written);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map(Number) as [number, number, number];
  if (match[2] === undefined) return spanOf(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
  if (match[3] === undefined) return isCivilDate(year, month, 1) ? monthOf(year, month) : null;
  if (!isCivilDate(year, month, day)) return null;
  const date = spanOf(dayOf(year, month, day), dayOf(year, month, day), 'day');
  return match[4] === undefined ? date : withClock(date, match[4], match[5]!);
}

function withClock(date: DigitDate, hour: string, minute: string): DigitDate {
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return { ...date, precision: 'time', clock: `${hour.padStart(2, '0')}:${minute}` };
}

export function monthOf(year: number, month: number): DigitDate {
  return spanOf(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), 'month');
}

function spanOf(earliest: number, latest: number, precision: Precision): DigitDate {
  return { bounds: { earliest, latest }, precision };
}

/** Year, month and day with the signs that Chinese, Japanese and Korean put after them: a page's language may not tell. */
const EASTERN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/gu;

/** A date as somebody wrote it into metadata, in digits or in words; null where it is no date. */
export function readWrittenDate(written: string, language: string | null, because: Step): When | null {
  const plain = written.replace(EASTERN, '$1-$2-$3 ');
  const digits = parseDigits(plain);
  if (digits) return whenOf(digits.bounds, { ...digits, basis: 'stated', because: [because] });
  const found = readTextDates(plain, language, 'declared').find(isStatedDate);
  if (found === undefined) return null;
  // The words are not in the document's text: a quote would have no place.
  return whenOfExpression(found, [because, ...found.steps.map(({ rule, says }) => ({ rule, says }))]);
}

export function isStatedDate(expression: Expression): boolean {
  return expression.basis === 'stated' && expression.bounds !== null && expression.bounds.earliest !== null;
}

/** The When of an expression, with the other ways to read it. */
export function whenOfExpression(expression: Expression, because: readonly Step[]): When {
  const { bounds, precision, clock, readings } = expression;
  const when = whenOf(bounds!, { precision, basis: 'stated', because, ...(clock !== undefined && { clock }) });
  return readings.length > 0 ? { ...when, readings } : when;
}
