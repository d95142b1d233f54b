import type { Paragraph, Role } from '../model.ts';
import { trimSpan, type Span } from '../base/span.ts';
import { splitSentences } from './sentence.ts';

/** Lines longer than this are not broken by hand or by a mail program. */
const WIDEST = 120;
const NARROWEST = 40;

/**
 * The paragraphs of a plain text: its lines, where it has one line a paragraph, or the runs of lines that were broken
 * at a width. A line was broken there if the next line's first word would not have fitted any more.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const width = inferWidth(lines);
  const spans: Span[] = [];
  let last: Span | null = null;
  for (const line of lines) {
    const joins = last !== null && width !== null && continues(text, last, line, width);
    if (joins) spans[spans.length - 1] = { start: spans.at(-1)!.start, end: line.end };
    else if (line.end > line.start) spans.push(line);
    last = line.end > line.start ? line : null;
  }
  return spans.map((span, index) => ({
    ...span,
    role: roleOf(text, span, spans[index + 1]),
    sentences: splitSentences(text, span),
  }));
}

/** Every line without the white space at its ends; blank ones are empty spans. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(trimSpan(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** The width at which a text's lines were broken, in UTF-16 units; null where they were not. */
function inferWidth(lines: readonly Span[]): number | null {
  let [widest, filled, long] = [0, 0, 0];
  for (const line of lines) {
    const length = line.end - line.start;
    if (length === 0) continue;
    filled++;
    if (length > WIDEST) long++;
    else widest = Math.max(widest, length);
  }
  return long * 10 > filled || widest < NARROWEST ? null : widest;
}

function continues(text: string, line: Span, next: Span, width: number): boolean {
  if (next.end === next.start || startsItem(text, next)) return false;
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width * 0.95;
}

function startsItem(text: string, span: Span): boolean {
  return /^(?:[-*•·–—‣▪]|\(?(?:\d{1,3}|\p{L})[.)])\s/u.test(text.slice(span.start, Math.min(span.end, span.start + 8)));
}

/** A heading is short, has a word of letters, ends like no sentence, and has a longer paragraph after it. */
function roleOf(text: string, span: Span, next: Span | undefined): Role {
  if (startsItem(text, span)) return 'item';
  const length = span.end - span.start;
  const followed = next !== undefined && next.end - next.start > Math.max(WIDEST, length) && !startsItem(text, next);
  const short = length <= WIDEST && /[^\s.!:;,…"”»]$/u.test(text.slice(span.end - 1, span.end));
  return followed && short && /\p{L}{3}/u.test(text.slice(span.start, span.end)) ? 'heading' : 'body';
}
