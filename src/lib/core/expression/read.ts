import type { Bounds } from '../base/bounds.ts';
import type { Expression, SourceText } from '../model.ts';
import { anchorPhrases, type Anchored } from './anchor.ts';
import { composePhrases, partOffset } from './compose.ts';
import { isChronoLanguage, readWithChrono } from './chrono.ts';
import { createReader, findPhrases, type Reader } from './find.ts';
import type { Language } from './language/language.ts';
import { codeOf, LANGUAGES } from './language/languages.ts';
import { NEUTRAL } from './language/neutral.ts';
import { mergeRanges } from './merge.ts';
import { markNarrative } from './narrative.ts';
import { readOrder } from './numeric.ts';
import { dropOverlaps } from './overlap.ts';
import type { Phrase } from './phrase.ts';
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
  return mergeRanges(
    doc.id,
    doc.text,
    readAnchored(doc, context, (phrases) => phrases),
  );
}

/**
 * As `readExpressions`, but with the two ends of a stretch apart, and a length apart from the date that it is counted
 * from, which is how TIMEX3 annotates them.
 */
export function readTimexes(doc: Text, context: Context): Expression[] {
  const anchored = readAnchored(doc, context, (phrases) => phrases.flatMap(partOffset));
  return anchored.map(({ expression }) => expression);
}

function readAnchored(
  { id, text, paragraphs }: Text,
  { language, published }: Context,
  part: (phrases: readonly Phrase[]) => readonly Phrase[],
): Anchored[] {
  const code = language === null ? 'en' : codeOf(language);
  const reader = readerOf(code);
  const { grammar, monthFirst } = reader.language;
  const breaks = paragraphs.map((paragraph) => paragraph.start);
  const byWords = findPhrases(text, reader, breaks);
  const found = reader.language === NEUTRAL ? dropOverlaps([...byWords, ...readWithChrono(text, code)]) : byWords;
  const phrases = markRanges(text, part(composePhrases(text, found, grammar)), grammar);
  const order = readOrder(phrases, published, monthFirst);
  const setting = { document: id, text, language: reader.language, published, order };
  return anchorPhrases(phrases, setting, markNarrative(text, phrases, published, breaks, grammar));
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
