import type { Mention } from '../model.ts';

/** How rare each term, name and kind is among all mentions: −log of its share, 0 for what every mention has. */
export interface Rarity {
  readonly ofTerm: (term: string) => number;
  readonly ofName: (name: string) => number;
  readonly ofKind: (kind: string) => number;
}

/** Counts once over all mentions. */
export function measureRarity(mentions: readonly Mention[]): Rarity {
  const rarityOf = (values: (mention: Mention) => readonly string[]): ((value: string) => number) => {
    const counts = new Map<string, number>();
    for (const mention of mentions)
      for (const value of values(mention)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const weights = new Map([...counts].map(([value, count]) => [value, Math.log((mentions.length + 1) / count)]));
    const unseen = Math.log(mentions.length + 1);
    return (value) => weights.get(value) ?? unseen;
  };
  return {
    ofTerm: rarityOf((mention) => mention.terms),
    ofName: rarityOf((mention) => mention.names),
    ofKind: rarityOf((mention) => [mention.kind]),
  };
}

/** A set of words with their weights, which knows its sums so that comparing two costs no more than the smaller. */
export interface WeightedSet {
  readonly weights: Map<string, number>;
  sum: number;
  squares: number;
}

export function weigh(values: Iterable<string>, weight: (value: string) => number): WeightedSet {
  const set: WeightedSet = { weights: new Map(), sum: 0, squares: 0 };
  for (const value of values) add(set, value, weight(value));
  return set;
}

/** Puts what is in one set into another. */
export function include(set: WeightedSet, other: WeightedSet): void {
  for (const [value, weight] of other.weights) add(set, value, weight);
}

export function add(set: WeightedSet, value: string, weight: number): void {
  if (set.weights.has(value)) return;
  set.weights.set(value, weight);
  set.sum += weight;
  set.squares += weight ** 2;
}

/** The share of weight that two sets of words have in common, 0..1: the overlap against the lighter side. */
export function shareOf(a: WeightedSet, b: WeightedSet): number {
  const lighter = Math.min(a.sum, b.sum);
  return lighter === 0 ? 0 : overlapOf(a, b, 1) / lighter;
}

/** The cosine of two sets of words weighted by rarity, 0..1. */
export function cosineOf(a: WeightedSet, b: WeightedSet): number {
  const norms = Math.sqrt(a.squares * b.squares);
  return norms === 0 ? 0 : overlapOf(a, b, 2) / norms;
}

function overlapOf(a: WeightedSet, b: WeightedSet, power: 1 | 2): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [value, weight] of small.weights) if (large.weights.has(value)) common += weight ** power;
  return common;
}
