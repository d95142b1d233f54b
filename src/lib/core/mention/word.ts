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
  const { possessive, syntax } = lexicon;
  return [...text.slice(span.start, span.end).matchAll(WORD)].flatMap((match) => {
    const own = possessive ? match[0].replace(possessive.ends, '') : match[0];
    const dot = syntax.dotsMakeOrdinals && /^\d\d?$/.test(own) && text[span.start + match.index + own.length] === '.';
    const word = dot ? `${own}.` : own;
    return partElision(word, span.start + match.index, lexicon);
  });
}

/** "L’armée" is two words, "l’", which is taken for "le", and "armée". */
function partElision(word: string, start: number, lexicon: Lexicon): Word[] {
  const elided = lexicon.elision?.exec(word)?.[0] ?? '';
  if (elided === '') return [makeWord(word, start)];
  const whole = elided.replace(/.$/, 'e').toLowerCase();
  return [
    { ...makeWord(elided, start), lower: whole },
    ...partElision(word.slice(elided.length), start + elided.length, lexicon),
  ];
}

/** In small letters, with straight apostrophes; Russian "ё" is mostly printed "е". */
function makeWord(text: string, start: number): Word {
  const lower = text.toLowerCase().replace('’', "'").replaceAll('ё', 'е');
  return { start, end: start + text.length, text, lower, capital: /^\p{Lu}/u.test(text) };
}

/** Whether nothing but a space, a hyphen or a possessive mark stands between two words, so that they can be one phrase. */
export function isTight(gap: string, { possessive }: Lexicon): boolean {
  return /^[\s-]?$/.test(possessive ? gap.replace(possessive.follows, '') : gap);
}
