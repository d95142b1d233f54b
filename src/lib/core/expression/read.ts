import type { Bounds } from '../base/bounds.ts';
import type { Expression, SourceText } from '../model.ts';
import { anchorPhrases, isNarrative, type Anchored } from './anchor.ts';
import { composePhrases } from './compose.ts';
import { createReader, findPhrases, type Reader } from './find.ts';
import { LANGUAGES } from './language/languages.ts';
import { mergeRanges } from './merge.ts';
import { readOrder } from './numeric.ts';
import { dropOverlaps } from './overlap.ts';
import { markRanges } from './range.ts';

export interface Context {
  /** ISO 639-1; texts in a language that is not read, or in none, are read as English. */
  readonly language: string | null;
  /** The days on one of which the text was published; null where nothing tells. */
  readonly published: Bounds | null;
}

type Text = Pick<SourceText, 'id' | 'text' | 'paragraphs'>;

/**
 * The time expressions of a text, anchored: sorted, without overlap, a stretch from one date to another as one
 * expression. Nothing depends on the machine's clock or time zone.
 */
export function readExpressions(doc: Text, context: Context): Expression[] {
  return mergeRanges(doc.id, doc.text, readAnchored(doc, context));
}

/** As `readExpressions`, but with the two ends of a stretch apart, which is how TIMEX3 annotates it. */
export function readTimexes(doc: Text, context: Context): Expression[] {
  return readAnchored(doc, context).map(({ expression }) => expression);
}

function readAnchored({ id, text, paragraphs }: Text, { language, published }: Context): Anchored[] {
  const reader = readerOf(language);
  const { grammar } = reader.language;
  const breaks = paragraphs.map((paragraph) => paragraph.start);
  const found = dropOverlaps(findPhrases(text, reader, breaks));
  const phrases = markRanges(text, composePhrases(text, found, grammar), grammar);
  return anchorPhrases(phrases, {
    document: id,
    text,
    language: reader.language,
    published,
    narrative: isNarrative(phrases, published),
    order: readOrder(phrases, published, reader.language.monthFirst),
  });
}

const READERS = new Map<string, Reader>();

/** The reader of a language, made when it is first asked for. */
function readerOf(code: string | null): Reader {
  const language = LANGUAGES.find((candidate) => candidate.code === code?.slice(0, 2).toLowerCase()) ?? LANGUAGES[0]!;
  const existing = READERS.get(language.code);
  if (existing) return existing;
  const reader = createReader(language);
  READERS.set(language.code, reader);
  return reader;
}
