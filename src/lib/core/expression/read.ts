import type { Bounds } from '../base/bounds.ts';
import { by } from '../base/order.ts';
import type { Span } from '../base/span.ts';
import type { Expression, ForeignWords, SourceText } from '../model.ts';
import { anchorPhrases, type Anchored } from './anchor.ts';
import { readBareHours } from './bare-hours.ts';
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
  /** Stretches that are in another language. */
  readonly foreign?: readonly ForeignWords[];
}

type Text = Pick<SourceText, 'id' | 'text' | 'paragraphs'>;

/**
 * The time expressions of a text, anchored: sorted, without overlap, a stretch from one date to another as one
 * expression. Nothing depends on the machine's clock or time zone.
 */
export function readExpressions(doc: Text, context: Context): Expression[] {
  const { foreign = [] } = context;
  if (foreign.length === 0) return readOneLanguage(doc, context);
  const own = readOneLanguage(hide(doc, foreign), context);
  const languages = [...new Set(foreign.map(({ language }) => language))];
  const others = languages.flatMap((language) => {
    const outside = invert(
      doc.text,
      foreign.filter((one) => one.language === language),
    );
    return readOneLanguage(hide(doc, outside), { language, published: context.published });
  });
  return [...own, ...others].toSorted(by(({ start }) => start));
}

function readOneLanguage(doc: Text, context: Context): Expression[] {
  return mergeRanges(
    doc.id,
    doc.text,
    readAnchored(doc, context, (phrases) => phrases),
  );
}

/** The text with blanks where spans are: everything else stands where it stood. */
function hide(doc: Text, spans: readonly Span[]): Text {
  let text = '';
  for (const { start, end } of spans) text += doc.text.slice(text.length, start) + ' '.repeat(end - start);
  return { ...doc, text: text + doc.text.slice(text.length) };
}

/** What lies between spans that stand in their order. */
function invert(text: string, spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: edges[index + 1]! }] : []));
}

/**
 * As `readExpressions`, but with the two ends of a stretch apart, and a length apart from the date that it is counted
 * from, which is how TIMEX3 annotates them.
 */
export function readTimexes(doc: Text, context: Context): Expression[] {
  const anchored = readAnchored(doc, context, (phrases) => phrases.flatMap(partOffset));
  return anchored.map(({ expression }) => expression);
}

/** Whether numbers put the month first where a language does so in some regions only; told no region, it is the usual one. */
function isMonthFirst(language: string | null): boolean {
  const region = /^[a-z]{2,3}[-_]([a-z]{2})(?![a-z])/i.exec(language ?? '')?.[1];
  return region === undefined || /^(?:us|ph|gu|pr)$/i.test(region);
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
  const phrases = markRanges(
    text,
    part(readBareHours(text, composePhrases(text, found, grammar), published, grammar)),
    grammar,
  );
  const order = readOrder(phrases, published, monthFirst && isMonthFirst(language));
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
