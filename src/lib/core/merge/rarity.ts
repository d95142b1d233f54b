import type { Mention } from '../model.ts';

/** How rare a value of a mention is where it is told: −log of its share in the theme, 0 for what every mention has. */
export type RarityOf = (value: string, mention: Mention) => number;

export interface Rarity {
  readonly ofTerm: RarityOf;
  readonly ofName: RarityOf;
  readonly ofSound: RarityOf;
}

/** A theme of a few mentions shows badly what is rare in it: so many of the others count with it, as far as there are. */
const OTHER_MENTIONS = 100;

/**
 * Counts once over all mentions. What is rare in the world but common in a theme tells its happenings not apart: all
 * that is told of a season names the team. Sounds are counted over all, since they tie texts of different languages,
 * which have few other words in common.
 */
export function measureRarity(mentions: readonly Mention[], themeOf: (document: string) => number = () => -1): Rarity {
  const sounds = countValues(mentions, ({ sounds }) => sounds);
  const totals = new Map<number, number>();
  for (const { document } of mentions) totals.set(themeOf(document), (totals.get(themeOf(document)) ?? 0) + 1);
  const within = (valuesOf: (mention: Mention) => readonly string[]): RarityOf => {
    const keyOf = (value: string, { document }: Mention): string => `${themeOf(document)} ${value}`;
    const counts = countValues(mentions, (mention) => valuesOf(mention).map((value) => keyOf(value, mention)));
    return (value, mention) => {
      const total = Math.min(mentions.length, (totals.get(themeOf(mention.document)) ?? 0) + OTHER_MENTIONS);
      return Math.log((total + 1) / (counts.get(keyOf(value, mention)) ?? 1));
    };
  };
  return {
    ofTerm: within(({ terms }) => terms),
    ofName: within(({ names }) => names),
    ofSound: (sound) => Math.log((mentions.length + 1) / (sounds.get(sound) ?? 1)),
  };
}

function countValues(
  mentions: readonly Mention[],
  valuesOf: (mention: Mention) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    for (const value of valuesOf(mention)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
