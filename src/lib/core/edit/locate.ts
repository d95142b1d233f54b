import type { Span } from '../base/span.ts';
import { findAlike, wordsOf, type Word } from './approximate.ts';
import type { Reference } from './edit.ts';
import type { Place } from './place.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Finds the words of a reference in the documents; null where it has none or nothing is like them. */
export type Locator = (reference: Reference) => Place | null;

/**
 * What speaks for a place being the one that is meant: the likeness of its words counts most, then that of the words
 * round it, then that it is in the document named. After Hypothesis's `match-quote`, which weighs quote 50, prefix and
 * suffix 20 each.
 */
const WEIGHTS = { quote: 50, before: 20, after: 20, document: 10 };

/** From this share of like letters on, changed words are taken for the same: in the document named, and in another. */
const LEAST_LIKENESS = { named: 0.6, other: 0.75 };

/** A quote shorter than this is known by its surroundings too once its own words change. */
const SHORT = 40;

/** Letters of the surroundings that a reference keeps and that are compared. */
const CONTEXT = 40;

interface Candidate extends Place {
  readonly likeness: number;
}

/**
 * A locator for some documents. The quote is found exactly in the document named, else exactly in another or
 * approximately in the one named, whichever scores better; where that document is gone, approximately in any.
 */
export function openLocator(documents: readonly Text[]): Locator {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const read = new Map<string, Word[]>();
  const wordsIn = (document: Text): Word[] => {
    const words = read.get(document.id) ?? wordsOf(document.text);
    read.set(document.id, words);
    return words;
  };
  return (reference) => {
    const { document, quote = '' } = reference;
    if (quote === '') return null;
    const named = document === undefined ? undefined : byId.get(document);
    const sure = named === undefined ? [] : findExactly(quote, named);
    if (sure.length > 0) return pick(sure, reference, byId);
    const others = documents.filter((other) => other !== named);
    const exact = others.flatMap((other) => findExactly(quote, other));
    const searched = named ? [named] : exact.length > 0 ? [] : others;
    const alike = searched.flatMap((other) =>
      findNearly(quote, other.id, wordsIn(other), LEAST_LIKENESS[other === named ? 'named' : 'other']),
    );
    return pick([...exact, ...alike], reference, byId);
  };
}

function findExactly(quote: string, { id, text }: Text): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    found.push({ document: id, start: at, end: at + quote.length, likeness: 1 });
  }
  return found;
}

function findNearly(quote: string, document: string, words: readonly Word[], least: number): Candidate[] {
  const wanted = wordsOf(quote);
  const vocabulary = new Set(words.map(({ letters }) => letters));
  const total = wanted.reduce((sum, { letters }) => sum + letters.length, 0);
  const shared = wanted.reduce((sum, { letters }) => sum + (vocabulary.has(letters) ? letters.length : 0), 0);
  if (total === 0 || shared < total * least) return [];
  return findAlike(wanted, words, least).map((found) => ({ document, ...found }));
}

/** The candidate with the best score; among equals the first. */
function pick(candidates: readonly Candidate[], reference: Reference, texts: ReadonlyMap<string, Text>): Place | null {
  let best: Candidate | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, reference, texts.get(candidate.document)!.text);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best && { document: best.document, start: best.start, end: best.end };
}

function scoreOf({ document, start, end, likeness }: Candidate, reference: Reference, text: string): number {
  const { before = '', after = '' } = reference;
  return (
    WEIGHTS.quote * likeness +
    WEIGHTS.before * shareOfWords(before, text.slice(Math.max(0, start - CONTEXT), start)) +
    WEIGHTS.after * shareOfWords(after, text.slice(end, end + CONTEXT)) +
    (document === reference.document ? WEIGHTS.document : 0)
  );
}

/** How much of the words round a quote is there, 0..1, by letters: a word that changed takes only itself away. */
function shareOfWords(wanted: string, text: string): number {
  const there = new Set(wordsOf(text).map(({ letters }) => letters));
  const words = wordsOf(wanted).map(({ letters }) => letters);
  const total = words.join('').length;
  return total === 0 ? 0 : words.filter((word) => there.has(word)).join('').length / total;
}

/**
 * A reference to words of a document, for writing down: the words round them come along where the words alone would not
 * do, because the document has them more than once or because they are few.
 */
export function referTo({ id, text }: Text, { start, end }: Span): Reference {
  const quote = text.slice(start, end);
  const first = text.indexOf(quote);
  if (quote.length >= SHORT && text.indexOf(quote, first + 1) < 0) return { document: id, quote };
  const before = text.slice(Math.max(0, start - CONTEXT), start).trim();
  const after = text.slice(end, end + CONTEXT).trim();
  return { document: id, quote, ...(before !== '' && { before }), ...(after !== '' && { after }) };
}
