import type { Span } from '../base/span.ts';
import type { ForeignWords, SourceText } from '../model.ts';
import { detectLanguage } from './language.ts';
import { SMALL_WORDS } from './smallwords.ts';

/** Shortest stretch, in UTF-16 units, whose language can be told. */
const SHORTEST = 60;
/** Small words of its own that a foreign stretch must show, and how many times as many as of the document's. */
const [FEWEST, LEAD] = [3, 4];
/** A longer quotation inside a paragraph, without another one in it. */
const QUOTED = /[“„«"]([^“”„«»"]{60,4000})[”“»"]/gu;

/**
 * The paragraphs, and the longer quotations inside others, that are plainly in another language than their document, in
 * their order: what dates they tell, they tell in that language.
 */
export function findForeign({ text, paragraphs }: SourceText, language: string | null): ForeignWords[] {
  if (language === null) return [];
  return paragraphs.flatMap((paragraph): ForeignWords[] => {
    if (paragraph.role === 'furniture' || paragraph.end - paragraph.start < SHORTEST) return [];
    const { start, end } = paragraph;
    const whole = nameForeign(text, { start, end }, language);
    if (whole !== null) return [{ start, end, language: whole }];
    return [...text.slice(start, end).matchAll(QUOTED)].flatMap(({ 1: words, index }) => {
      const span = { start: start + index + 1, end: start + index + 1 + words!.length };
      const quoted = nameForeign(text, span, language);
      return quoted === null ? [] : [{ ...span, language: quoted }];
    });
  });
}

/** The language of a stretch, where its words are plainly not the document's. */
function nameForeign(text: string, { start, end }: Span, language: string): string | null {
  const words = text.slice(start, Math.min(end, start + 4000));
  const own = smallWordsOf(language);
  if (own !== null && countWords(words, own) > 0.15 * words.split(/\s+/).length) return null;
  const other = detectLanguage(words);
  if (other === null || other === language) return null;
  const others = smallWordsOf(other);
  // Languages that are known by their script have no list.
  if (own === null || others === null) return other;
  const [theirs, ours] = [countWords(words, others, own), countWords(words, own, others)];
  return theirs >= FEWEST && theirs >= LEAD * ours ? other : null;
}

const LISTS = new Map<string, ReadonlySet<string>>();

function smallWordsOf(language: string): ReadonlySet<string> | null {
  const words = SMALL_WORDS[language];
  if (words === undefined) return null;
  const list = LISTS.get(language) ?? new Set(words.split(' '));
  LISTS.set(language, list);
  return list;
}

/** How many of the words one list has, and the other has not. */
function countWords(text: string, list: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): number {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => list.has(word) && !other.has(word)).length;
}
