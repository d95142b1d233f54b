import type { Span } from '../base/span.ts';

/** What a word can be, by class: `{ ordinal: 2, unit: 'second' }`. */
export type Senses = Readonly<Record<string, number | string>>;

export interface Token extends Span {
  readonly senses: Senses;
}

/** A stretch of tokens with nothing else between them, in columns that the next stretch writes over. */
export interface Run {
  length: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly senses: Senses[];
  /** The numbers that stand for each token's set of classes in patterns. */
  readonly sorts: number[];
}

/** The tokens of a run from one to before another, as values that outlive it. */
export function tokensOf({ starts, ends, senses }: Run, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; i++) tokens.push({ start: starts[i]!, end: ends[i]!, senses: senses[i]! });
  return tokens;
}

const DASH: Senses = { dash: 1, join: 1 };

/** The signs that can stand inside a date. */
export const SIGNS: ReadonlyMap<number, Senses> = new Map(
  Object.entries({
    ',': { comma: 1 },
    '.': { dot: 1 },
    '-': DASH,
    '‐': DASH,
    '‑': DASH,
    '–': DASH,
    '—': DASH,
    '−': DASH,
    '/': { slash: 1 },
    '(': { open: 1 },
    ')': { close: 1 },
  }).map(([sign, senses]) => [sign.charCodeAt(0), senses]),
);
