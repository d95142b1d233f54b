import type { Grammar } from '../grammar.ts';
import type { RuleSource } from '../rule.ts';

/** What a reader of one language needs: its words by class, its patterns, and a few signs of grammar. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Classes of words, each with its words (alternatives parted by `|`) and what they mean. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly rules: readonly RuleSource[];
  /** Whether `03/04/22` is the 4th of March. */
  readonly monthFirst: boolean;
  readonly grammar: Grammar;
}
