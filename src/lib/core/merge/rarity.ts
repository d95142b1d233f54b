import type { Mention } from '../model.ts';

/** How rare each term, name and sound of a name is among all mentions: −log of its share, 0 for what every mention has. */
export interface Rarity {
  readonly ofTerm: (term: string) => number;
  readonly ofName: (name: string) => number;
  readonly ofSound: (sound: string) => number;
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
    ofSound: rarityOf((mention) => mention.sounds),
  };
}
