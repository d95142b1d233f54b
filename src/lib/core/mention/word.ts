import type { Span } from '../base/span.ts';

/** One word of a sentence. Punctuation is no word: look at the text between two of them. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
const APOSTROPHE_S = /['’]s$/;

/** The words of a span, with offsets in the whole text; a possessive `’s` is left out of its word. */
export function splitWords(text: string, span: Span): Word[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const word = match[0].replace(APOSTROPHE_S, '');
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

/** The part of a word that its inflections and derivations mostly share, for comparing wordings. */
export function stemOf(lower: string): string {
  const bare = lower.replace(/(?:ations?|ings?|ments?|ers?|ions?|ies|ed|es|s|(?<![aeiou])y|e)$/, '');
  return bare.length >= 3 ? bare : lower;
}

/** What a name shares with its adjective and its inflections: "Kazakhstan", "Kazakhs", "Kazakhstani" → "kazakh". */
export function nameStem(name: string): string {
  return name.toLowerCase().slice(0, 6);
}
