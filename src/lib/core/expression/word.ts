import type { Span } from '../base/span.ts';

/** What a word can be, by class: `{ ordinal: 2, unit: 'second' }`. */
export type Senses = Readonly<Record<string, number | string>>;

export interface Token extends Span {
  readonly senses: Senses;
  /** The character that stands for this set of classes in patterns. */
  readonly sort: string;
}

/** The signs that can stand inside a date. */
export const SIGNS: Readonly<Record<string, Senses>> = {
  ',': { comma: 1 },
  '.': { dot: 1 },
  '-': { dash: 1, join: 1 },
  '‐': { dash: 1, join: 1 },
  '‑': { dash: 1, join: 1 },
  '–': { dash: 1, join: 1 },
  '—': { dash: 1, join: 1 },
  '−': { dash: 1, join: 1 },
  '/': { slash: 1 },
  '(': { open: 1 },
  ')': { close: 1 },
};

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code >= 0xaa && /[\p{L}\p{M}]|[\ud800-\udfff]/u.test(String.fromCharCode(code));
}
