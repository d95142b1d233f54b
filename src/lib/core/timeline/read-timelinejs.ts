import { daysInMonth, dayOf, isCivilDate, type Day } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import type { When } from '../model.ts';
import { readCells } from './cells.ts';
import { kindOfGroup, LISTED_STEP, type List, type Listed } from './listed.ts';
import { decodeEntities, readMarkup, readMarkupLine } from './plain.ts';

/** A date of TimelineJS: any part may be a number, a text, or missing. */
interface Slide {
  readonly year: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly hour?: unknown;
  readonly minute?: unknown;
}

/** TimelineJS3's JSON; null where the value is something else. */
export function readTimelineJs(value: unknown): List | null {
  if (!isObject(value) || !Array.isArray(value.events)) return null;
  const slides = value.events.filter(isObject);
  if (slides.length === 0 || !slides.every(({ start_date: date }) => isObject(date))) return null;
  const title = isObject(value.title) ? textOf(value.title) : { headline: '', words: [] };
  return { format: 'TimelineJS', title: title.headline, events: slides.map(readSlide) };
}

function readSlide(slide: Readonly<Record<string, unknown>>): Listed {
  const { headline, words } = textOf(slide);
  const [start, end] = [partsOf(slide.start_date), partsOf(slide.end_date)];
  return {
    ...(typeof slide.unique_id === 'string' && { id: readMarkupLine(slide.unique_id) }),
    title: headline || (words[0] ?? ''),
    words,
    when: readDates(start, end),
    ...(typeof slide.group === 'string' && { kind: readGroup(slide.group) }),
  };
}

function textOf(slide: Readonly<Record<string, unknown>>): { headline: string; words: string[] } {
  const text = isObject(slide.text) ? slide.text : {};
  return {
    headline: typeof text.headline === 'string' ? readMarkupLine(text.headline) : '',
    words: typeof text.text === 'string' ? readMarkup(text.text) : [],
  };
}

function partsOf(date: unknown): Slide | null {
  return isObject(date) && 'year' in date ? (date as unknown as Slide) : null;
}

/** The same in Knight Lab's spreadsheet; null where the columns are others. */
export function readTimelineJsTable(text: string): List | null {
  const [head, ...rows] = readCells(text);
  if (head === undefined || !head.includes('Year') || !head.includes('Headline')) return null;
  const cellsOf = rows.map((row) => (column: string) => row[head.indexOf(column)]?.trim() ?? '');
  const title = cellsOf.find((cell) => cell('Type') === 'title');
  const events = cellsOf.filter((cell) => cell('Type') === '').map(readRow);
  return { format: 'TimelineJS', title: title === undefined ? '' : readMarkupLine(title('Headline')), events };
}

function readRow(cell: (column: string) => string): Listed {
  const words = readMarkup(cell('Text'));
  return {
    title: readMarkupLine(cell('Headline')) || (words[0] ?? ''),
    words,
    when: readDates(readCellDate(cell, ''), readCellDate(cell, 'End ')),
    kind: readGroup(cell('Group')),
  };
}

function readCellDate(cell: (column: string) => string, prefix: string): Slide | null {
  const year = cell(`${prefix}Year`);
  if (year === '') return null;
  const [hour, minute] = cell(`${prefix}Time`).split(':');
  return { year, month: cell(`${prefix}Month`), day: cell(`${prefix}Day`), hour, minute };
}

/** TimelineJS decodes a group twice. */
function readGroup(group: string): string {
  return kindOfGroup(decodeEntities(readMarkupLine(group)));
}

function readDates(start: Slide | null, end: Slide | null): When {
  const first = start && readParts(start);
  if (first === null) return UNDATED;
  const last = end && readParts(end);
  const details = { basis: 'stated', because: [LISTED_STEP] } as const;
  if (last === null || last.to <= first.to) {
    return whenOf({ earliest: first.from, latest: first.to }, { ...details, precision: first.precision, ...(first.clock !== undefined && { clock: first.clock }) }); // prettier-ignore
  }
  const precision = first.precision === 'time' ? 'day' : first.precision;
  return whenOf({ earliest: first.from, latest: last.to }, { ...details, precision, lasting: true });
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly precision: 'year' | 'month' | 'day' | 'time';
  readonly clock?: string;
}

/** The days that the parts name: a year, a month or a day. Years have no 0: −1 is 1 BC. */
function readParts({ year: yearPart, month: monthPart, day: dayPart, hour, minute }: Slide): Stretch | null {
  const told = numberOf(yearPart);
  if (told === null || !Number.isInteger(told) || Math.abs(told) > 200_000) return null;
  const year = told < 0 ? told + 1 : told;
  const [month, day] = [numberOf(monthPart), numberOf(dayPart)];
  if (month === null) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
  if (!isCivilDate(year, month, day ?? 1)) return null;
  if (day === null) return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)), precision: 'month' }; // prettier-ignore
  const at = dayOf(year, month, day);
  const [hours, minutes] = [numberOf(hour), numberOf(minute) ?? 0];
  if (hours === null || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return { from: at, to: at, precision: 'day' }; // prettier-ignore
  const clock = [hours, minutes].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  return { from: at, to: at, precision: 'time', clock };
}

function numberOf(part: unknown): number | null {
  if (typeof part === 'number') return Number.isFinite(part) ? part : null;
  return typeof part === 'string' && /^\s*-?\d+\s*$/.test(part) ? Number(part) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
