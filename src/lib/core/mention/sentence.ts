import { contains, overlaps, type Span } from '../base/span.ts';
import type { Dating, Expression, Paragraph } from '../model.ts';
import { findDatings, findOrigins } from './dating.ts';
import { findInserts } from './insert.ts';
import { leadOf } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames, type Name, type NameContext } from './name.ts';
import type { Quotations } from './quotation.ts';
import { splitClauses, type Segment } from './segment.ts';
import type { Word } from './word.ts';

/** A sentence taken apart: what the rest of the stage looks at. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** 0..1, 1 for a heading, then falling from the first paragraph to the last. */
  readonly prominence: number;
  readonly quotations: Quotations;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** How many words open it that only lead up to what it tells: its first clause, then. */
  readonly lead: number;
  readonly clauses: readonly Segment[];
  readonly datings: readonly Dating[];
  /** Dates since which something has been so, be it only a record: "since 1998". */
  readonly origins: readonly Expression[];
  /** Lengths of time: "two weeks". */
  readonly lengths: readonly Expression[];
}

export interface SentenceContext {
  readonly text: string;
  readonly expressions: readonly Expression[];
  readonly quotations: Quotations;
  readonly names: NameContext;
  readonly lexicon: Lexicon;
}

export function readSentence(
  span: Span,
  words: readonly Word[],
  paragraph: Paragraph,
  prominence: number,
  { text, expressions, quotations, names, lexicon }: SentenceContext,
): Sentence {
  const here = expressions.filter((expression) => contains(span, expression));
  const isDateWord = (name: Name): boolean => here.some((expression) => contains(expression, name));
  const lengths = here.filter(({ type }) => type === 'DURATION');
  const lead = leadOf(words, (word) => here.some((expression) => overlaps(expression, word)), lexicon);
  return {
    ...span,
    text,
    paragraph,
    prominence,
    quotations,
    words,
    names: findNames(words, names, lexicon).filter((name) => !isDateWord(name)),
    lead,
    clauses: splitClauses(text, words, lexicon, here, lengths, lead, findInserts(text, words, lexicon)),
    datings: findDatings(text, span, here, lexicon),
    origins: findOrigins(text, span, here, lexicon),
    lengths,
  };
}

export function clauseAt(sentence: Sentence, offset: number): number {
  const at = sentence.clauses.findLastIndex((clause) => sentence.words[clause.from]!.start <= offset);
  return Math.max(0, at);
}

/** The word at an offset or the next after it; an expression may begin within a word ("mid-March"). */
export function wordAt(sentence: Sentence, offset: number): number {
  const at = sentence.words.findIndex((word) => word.end > offset);
  return at < 0 ? sentence.words.length : at;
}
