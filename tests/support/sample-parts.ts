import type { Bounds } from '../../src/lib/core/base/bounds.ts';
import { parseDay } from '../../src/lib/core/base/day.ts';
import { UNDATED, whenOf } from '../../src/lib/core/base/when.ts';
import type { Passage, Precision, Quoted, Step, TimelineEvent, When } from '../../src/lib/core/model.ts';
import { DOCUMENTS } from './sample-documents.ts';

/** Finds a quote in a sample document, so that no offset is ever typed by hand. */
export function quoteFrom(document: string, quote: string): Quoted {
  const text = DOCUMENTS.find(({ id }) => id === document)?.text;
  const start = text?.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`quote not found in ${document}: ${quote}`);
  return { document, start, end: start + quote.length, quote };
}

export function passageFrom(document: string, quote: string, when?: When): Passage {
  const quoted = quoteFrom(document, quote);
  return { ...quoted, sentence: sentenceAround(document, quoted), ...(when && { when }) };
}

function sentenceAround(document: string, { start, end }: Quoted): { start: number; end: number } {
  const text = DOCUMENTS.find(({ id }) => id === document)!.text;
  const before = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1);
  const stop = /[.!?](?=\s)|\n/.exec(text.slice(end - 1));
  return { start: before, end: stop ? end + stop.index : text.length };
}

export function step(rule: string, says: string, document?: string, quote?: string): Step {
  return document !== undefined && quote !== undefined ? { rule, says, ...quoteFrom(document, quote) } : { rule, says };
}

/** The step for a date that the text simply gives. */
export function stated(document: string, quote: string): Step {
  return step('stated-date', 'The text gives the date.', document, quote);
}

interface Dated {
  readonly precision?: Precision;
  readonly basis?: When['basis'];
  readonly clock?: string;
  readonly lasting?: boolean;
}

/** A When from two ISO days (or none), with its reasons. */
export function dated(earliest: string | null, latest: string | null, because: readonly Step[], details: Dated = {}) {
  const bounds: Bounds = { earliest: dayOrNull(earliest), latest: dayOrNull(latest) };
  const precision = details.precision ?? (earliest === latest ? 'day' : 'days');
  return whenOf(bounds, { precision, basis: details.basis ?? 'stated', because, ...details });
}

function dayOrNull(iso: string | null): number | null {
  if (iso === null) return null;
  const day = parseDay(iso);
  if (day === null) throw new Error(`not a day: ${iso}`);
  return day;
}

type Given = Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'weight' | 'passages'>;

export function event(given: Given & Partial<TimelineEvent>): TimelineEvent {
  return {
    aliases: [],
    status: 'reported',
    when: UNDATED,
    actors: [],
    places: [],
    reported: { first: null, last: null },
    sources: new Set(given.passages.map(({ document }) => document)).size,
    conflicts: [],
    ...given,
  };
}
