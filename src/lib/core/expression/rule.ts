import type { Grammar } from './grammar.ts';
import type { Match } from './pattern.ts';
import type { Phrase } from './phrase.ts';

/** Where a pattern has matched, for the rules that must look at the words round it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly grammar: Grammar;
}

/** A draft is a phrase that may leave out its span, which is then that of the whole match without prepositions. */
export type Draft = Omit<Phrase, 'start' | 'end'> & { readonly start?: number; readonly end?: number };

/** A pattern over classes of words, and what it means; null where the words round it forbid the reading. */
export interface RuleSource {
  readonly pattern: string;
  readonly build: (match: Match, place: Place) => Draft | readonly Draft[] | null;
}

export function rule(pattern: string, build: RuleSource['build']): RuleSource {
  return { pattern, build };
}

/** The 40 units of text before and after the match. */
export function before({ text, start }: Place): string {
  return text.slice(Math.max(0, start - 40), start);
}

export function after({ text, end }: Place): string {
  return text.slice(end, end + 40);
}
