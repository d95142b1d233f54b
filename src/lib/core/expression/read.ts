import type { Bounds } from '../base/bounds.ts';
import type { Expression, SourceText } from '../model.ts';
import { anchorPhrases, type Anchored } from './anchor.ts';
import { composePhrases } from './compose.ts';
import { isChronoLanguage, readWithChrono } from './chrono.ts';
import { createReader, findPhrases, type Reader } from './find.ts';
import type { Language } from './language/language.ts';
import { codeOf, LANGUAGES } from './language/languages.ts';
import { NEUTRAL } from './language/neutral.ts';
import { mergeRanges } from './merge.ts';
import { markNarrative } from './narrative.ts';
import { readOrder } from './numeric.ts';
import { dropOverlaps } from './overlap.ts';
import { markRanges } from './range.ts';

export interface Context {
  /** ISO 639-1, with or without a region; texts in a language that is not read, or in none, are read as English. */
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
  const code = language === null ? 'en' : codeOf(language);
  const reader = readerOf(code);
  const { grammar, monthFirst } = reader.language;
  const breaks = paragraphs.map((paragraph) => paragraph.start);
  const byWords = findPhrases(text, reader, breaks);
  const found = reader.language === NEUTRAL ? dropOverlaps([...byWords, ...readWithChrono(text, code)]) : byWords;
  const phrases = markRanges(text, composePhrases(text, found, grammar), grammar);
  const order = readOrder(phrases, published, monthFirst);
  const setting = { document: id, text, language: reader.language, published, order };
  return anchorPhrases(phrases, setting, markNarrative(text, phrases, published, breaks));
}

const READERS = new Map<Language, Reader>();

/** The reader of a language, made when it is first asked for. */
function readerOf(code: string): Reader {
  const language =
    LANGUAGES.find((candidate) => candidate.code === code) ?? (isChronoLanguage(code) ? NEUTRAL : LANGUAGES[0]!);
  const existing = READERS.get(language);
  if (existing) return existing;
  const reader = createReader(language);
  READERS.set(language, reader);
  return reader;
}
