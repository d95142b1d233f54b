import type { Mention } from '../model.ts';

/** How rare each term, name and kind is among all mentions: −log of its share, 0 for what every mention has. */
export interface Rarity {
  readonly ofTerm: (term: string) => number;
  readonly ofName: (name: string) => number;
  readonly ofKind: (kind: string) => number;
}

/** Counts once over all mentions. */
export function measureRarity(mentions: readonly Mention[]): Rarity {
  const count = (values: (mention: Mention) => readonly string[]): ((value: string) => number) => {
    const counts = new Map<string, number>();
    for (const mention of mentions)
      for (const value of values(mention)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return (value) => Math.log((mentions.length + 1) / (counts.get(value) ?? 1));
  };
  return {
    ofTerm: count((mention) => mention.terms),
    ofName: count((mention) => mention.names),
    ofKind: count((mention) => [mention.kind]),
  };
}

/** The share of weight that two sets of words have in common, 0..1: the overlap against the lighter side. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (value: string) => number): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  let ofSmall = 0;
  for (const value of small) {
    const w = weight(value);
    ofSmall += w;
    if (large.has(value)) common += w;
  }
  let ofLarge = 0;
  for (const value of large) ofLarge += weight(value);
  const lighter = Math.min(ofSmall, ofLarge);
  return lighter === 0 ? 0 : common / lighter;
}

/** The cosine of two sets of words weighted by rarity, 0..1. */
export function cosineOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (value: string) => number): number {
  let common = 0;
  let normA = 0;
  let normB = 0;
  for (const value of a) {
    const w = weight(value) ** 2;
    normA += w;
    if (b.has(value)) common += w;
  }
  for (const value of b) normB += weight(value) ** 2;
  return normA === 0 || normB === 0 ? 0 : common / Math.sqrt(normA * normB);
}
