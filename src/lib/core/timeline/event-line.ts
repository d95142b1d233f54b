import type { Precision, Status, TimelineEvent } from '../model.ts';
import { parseDay } from '../base/day.ts';

/** The format of a file of very many events: its head on the first line, then an event a line (FORMAT.md). */
export const EVENT_LINES = 'sourceline-events/1';

/** What the first line says of the others. */
export interface LinesHead {
  readonly title: string;
  readonly language: string;
  /** How many events follow, where it says so. */
  readonly events: number | null;
}

/** An event without its receipts: what a line holds. */
export type BareEvent = Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'weight' | 'status' | 'when' | 'pinned'>;

const STATUSES: readonly Status[] = ['reported', 'planned', 'denied', 'claimed'];

/** Every precision, in an order that stays: columns hold its places. */
export const PRECISIONS = ['time', 'day', 'days', 'week', 'month', 'season', 'year', 'decade', 'century', 'none'] as const satisfies readonly Precision[]; // prettier-ignore

/** Whether a file is one of these, by how it begins. */
export function beginsWithHead(start: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"sourceline-events\//.test(start);
}

/** The head of the first line, or a sentence that says what is wrong with it. */
export function readHead(line: string): LinesHead | { readonly problem: string } {
  const head = parseObject(line.replace(/^\uFEFF/, ''));
  const format = head?.format;
  if (!head || typeof format !== 'string' || !format.startsWith('sourceline-events/')) {
    return { problem: `The file is no list of events: its first line should begin with {"format":"${EVENT_LINES}"` };
  }
  if (format !== EVENT_LINES) {
    return { problem: `The file has the format "${format}", and this program reads "${EVENT_LINES}".` };
  }
  const { title, language, events } = head;
  return {
    title: typeof title === 'string' ? title : '',
    language: typeof language === 'string' ? language : 'en',
    events: typeof events === 'number' && Number.isSafeInteger(events) && events >= 0 ? events : null,
  };
}

/** The event of a line, or the rest of a sentence that begins with the line's number. */
export function readEventLine(line: string): BareEvent | string {
  const value = parseObject(line);
  if (value === null) return 'is no JSON object.';
  const { id, title, kind, weight, status, when, pinned } = value as Partial<Record<keyof BareEvent, unknown>>;
  if (typeof id !== 'string' || id === '') return 'has no field "id" with a text.';
  if (typeof title !== 'string') return 'has no field "title" with a text.';
  if (typeof kind !== 'string') return 'has no field "kind" with a text.';
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1)) return 'has no field "weight" from 0 to 1.';
  if (!isObject(when)) return 'has no field "when" with "earliest" and "latest".';
  const { earliest = null, latest = null, start, end, precision } = when;
  if (!isDate(earliest) || !isDate(latest)) return 'has a date that is neither YYYY-MM-DD nor null.';
  if (earliest !== latest && earliest !== null && latest !== null && parseDay(earliest)! > parseDay(latest)!)
    return 'ends before it begins.';
  const lasts = isEnds(start) && isEnds(end);
  return {
    id,
    title,
    kind,
    weight,
    status: STATUSES.find((one) => one === status) ?? 'reported',
    ...(pinned === true && { pinned }),
    when: {
      earliest,
      latest,
      edtf: null,
      precision: PRECISIONS.find((one) => one === precision) ?? finenessOf(earliest, latest),
      basis: earliest === null && latest === null ? 'none' : 'stated',
      because: [],
      ...(lasts && { start, end }),
    },
  };
}

function finenessOf(earliest: string | null, latest: string | null): Precision {
  if (earliest === null && latest === null) return 'none';
  if (earliest === null || latest === null) return 'days';
  if (earliest !== latest && parseDay(earliest) !== parseDay(latest)) return 'days';
  return earliest.includes('T') ? 'time' : 'day';
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && parseDay(value) !== null);
}

function isEnds(value: unknown): value is { readonly earliest: string | null; readonly latest: string | null } {
  return isObject(value) && isDate(value.earliest ?? null) && isDate(value.latest ?? null);
}
