import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';

/** One word of a sentence. Punctuation is no word: look at the text between two of them. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/** The words of a span, with offsets in the whole text; a possessive ending is left out of its word. */
export function splitWords(text: string, span: Span, lexicon: Lexicon): Word[] {
  const { possessive } = lexicon;
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const word = possessive ? match[0].replace(possessive.ends, '') : match[0];
    const start = span.start + match.index;
    return {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
      capital: /^\p{Lu}/u.test(word),
    };
  });
}

/** Whether nothing but a space, a hyphen or a possessive mark stands between two words, so that they can be one phrase. */
export function isTight(gap: string, { possessive }: Lexicon): boolean {
  return /^[\s-]$/.test(possessive ? gap.replace(possessive.follows, '') : gap);
}
