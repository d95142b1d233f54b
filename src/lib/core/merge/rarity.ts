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
  const themes = new Map<number, Theme>();
  const sounds = new Map<string, number>();
  for (const mention of mentions) {
    const number = themeOf(mention.document);
    const theme = themes.get(number) ?? { mentions: 0, terms: new Map(), names: new Map() };
    themes.set(number, theme);
    theme.mentions++;
    countValues(mention.terms, theme.terms);
    countValues(mention.names, theme.names);
    countValues(mention.sounds, sounds);
  }
  const within =
    (countsOf: (theme: Theme) => ReadonlyMap<string, number>): RarityOf =>
    (value, { document }) => {
      const theme = themes.get(themeOf(document));
      const total = Math.min(mentions.length, (theme?.mentions ?? 0) + OTHER_MENTIONS);
      return Math.log((total + 1) / ((theme && countsOf(theme).get(value)) ?? 1));
    };
  return {
    ofTerm: within(({ terms }) => terms),
    ofName: within(({ names }) => names),
    ofSound: (sound) => Math.log((mentions.length + 1) / (sounds.get(sound) ?? 1)),
  };
}

/** How many mentions a theme has, and how many of them have each value. */
interface Theme {
  mentions: number;
  readonly terms: Map<string, number>;
  readonly names: Map<string, number>;
}

function countValues(values: readonly string[], counts: Map<string, number>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
