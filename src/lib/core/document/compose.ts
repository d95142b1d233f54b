import type { Paragraph, Role } from '../model.ts';
import { normaliseText } from './normalise.ts';
import { splitSentences } from './sentence.ts';

/** A paragraph of a format that is not plain text, before it has a place in one. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  /** The page that it begins on, from 1, in a format that has pages. */
  readonly page?: number;
}

/** Blocks as one plain text, a blank line between them; blocks without words are left out. */
export function composeText(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[] } {
  const parts: string[] = [];
  const places: Omit<Paragraph, 'sentences'>[] = [];
  let length = 0;
  for (const block of blocks) {
    const part = normaliseText(block.text).trim();
    if (part === '') continue;
    const { role, page } = block;
    places.push({ start: length, end: length + part.length, role, ...(page !== undefined && { page }) });
    parts.push(part);
    length += part.length + 2;
  }
  const text = parts.join('\n\n');
  return { text, paragraphs: places.map((place) => ({ ...place, sentences: splitSentences(text, place) })) };
}
