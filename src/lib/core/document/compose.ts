import type { Span } from '../base/span.ts';
import type { Paragraph, PrintedLine, Role } from '../model.ts';
import { normalise } from './normalise.ts';
import { splitSentences } from './sentence.ts';

/** A paragraph of a format that is not plain text, before it has a place in one. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  /** Where it stands in the file: its lines on pages, their offsets in this block's text; its element; or its characters. */
  readonly lines?: readonly PrintedLine[];
  readonly element?: string;
  readonly from?: Span;
}

/** Blocks as one plain text, a blank line between them; blocks without words are left out. */
export function composeText(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[] } {
  const parts: string[] = [];
  const places: Omit<Paragraph, 'sentences'>[] = [];
  let length = 0;
  for (const { text: written, role, lines, ...place } of blocks) {
    const { text, shifts } = normalise(written);
    const part = text.trim();
    if (part === '') continue;
    const [start, end] = [length, length + part.length];
    const before = text.length - text.trimStart().length;
    places.push({ start, end, role, ...(lines && { lines: moveLines(lines, shifts, start - before, end) }), ...place });
    parts.push(part);
    length += part.length + 2;
  }
  const text = parts.join('\n\n');
  return { text, paragraphs: places.map((place) => ({ ...place, sentences: splitSentences(text, place) })) };
}

/** The lines of a block where its paragraph stands in the text. */
function moveLines(lines: readonly PrintedLine[], shifts: readonly number[], by: number, last: number): PrintedLine[] {
  let gone = 0;
  let next = 0;
  const place = (offset: number): number => {
    // The new place of an offset of the written text: lines come in their order, so each shift is passed once.
    while (next < shifts.length && shifts[next]! + shifts[next + 1]! <= offset)
      [gone, next] = [shifts[next + 1]!, next + 2];
    return Math.min(last, offset - gone + by);
  };
  return lines.map((line) => ({ ...line, start: place(line.start), end: place(line.end) }));
}
