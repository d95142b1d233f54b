import type { Declared, Paragraph } from '../model.ts';
import { markFurniture } from './furniture.ts';
import { normalise } from './normalise.ts';
import { splitParagraphs } from './paragraph.ts';

/** What a format's reader makes of one document; `problems` are sentences about it. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The way back to the text as it came, where it was kept and moved: see `normalise`. */
  readonly shifts?: readonly number[];
  readonly declared: Declared;
  readonly problems: readonly string[];
}

/** A plain text. Its words stay as they are; what is not the article is marked as furniture. */
export function readPlainText(content: string, declared: Declared = {}): ReadText {
  const { text, shifts } = normalise(content);
  const paragraphs = markFurniture(text, splitParagraphs(text));
  return { text, paragraphs, ...(shifts.length > 0 && { shifts }), declared, problems: [] };
}
