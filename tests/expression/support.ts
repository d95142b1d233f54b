import { formatDay, parseDay } from '../../src/lib/core/base/day.ts';
import { readExpressions, readTimexes } from '../../src/lib/core/expression/read.ts';
import type { Expression } from '../../src/lib/core/model.ts';

/** The expressions of a text published on an ISO day, or undated. */
export function readDates(text: string, published: string | null, language = 'en'): Expression[] {
  const day = published === null ? null : parseDay(published);
  const bounds = day === null ? null : { earliest: day, latest: day };
  return readExpressions({ id: 'doc', text, paragraphs: [] }, { language, published: bounds });
}

/** `words = value` of every expression, with its modifier after it. */
export function summarize(text: string, published: string | null, language = 'en'): string[] {
  return readDates(text, published, language).map(
    ({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}

/** As `summarize`, with the two ends of a stretch apart. */
export function readTimexLines(text: string, published: string, language: string): string[] {
  const day = parseDay(published)!;
  const context = { language, published: { earliest: day, latest: day } };
  return readTimexes({ id: 'doc', text, paragraphs: [] }, context).map(
    ({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}

/** `2022-01-01..2022-01-10`, or `none`. */
export function wordSpan({ bounds }: Expression): string {
  if (bounds === null) return 'none';
  const [from, to] = [bounds.earliest, bounds.latest].map((day) => (day === null ? '' : formatDay(day)));
  return from === to ? from! : `${from}..${to}`;
}
