import { countWords, findNear, trustOf, type Near, type WordCounts, type Wording } from './affinity.ts';
import { linkByAverage } from './average-link.ts';

/** How much two documents are about one affair, 0..1. */
export type Affinity = (a: string, b: string) => number;

/**
 * Documents by what they are about. A theme is what many affairs may have in common: elections, one team's season. An
 * affair is what one set of documents tells: this election, that injury.
 */
export interface Affairs {
  readonly affinity: Affinity;
  /** A number for each theme; −1 for a document that nothing is known of. */
  readonly themeOf: (document: string) => number;
  readonly areOfOneAffair: (a: string, b: string) => boolean;
  /** 0..1: 1 for a short text, which tells of little else than its affair; less for a longer one, in proportion. */
  readonly brevityOf: (document: string) => number;
}

/** What is so where the documents are not at hand: all are of one theme, and each of an affair of its own. */
export const UNKNOWN_AFFAIRS: Affairs = {
  affinity: () => 0,
  themeOf: () => -1,
  areOfOneAffair: (a, b) => a === b,
  brevityOf: () => 1,
};

/** Groups of documents with this mean likeness (a cosine) are of one theme. */
const THEME = 0.12;
/** The same for an affair, where words that are common in the theme count little: twin affairs share no others. */
const AFFAIR = 0.06;
/** Documents that others tie to one affair are nearer than their own words show. */
const TIED = 0.1;
/** A short text, in characters. */
const SHORT = 2500;
/** Those that others tie to two affairs are less near than their words show. */
const PARTED = 0.5;

/**
 * Finds themes, and in each its affairs, by average link: a document belongs to an affair by its likeness to all its
 * documents, so that one that tells of two affairs does not make them one. In the second step rarity is counted inside
 * the theme, where the words of the theme tell nothing apart and the names of persons, places and years do.
 */
export function findAffairs(documents: readonly Wording[]): Affairs {
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  const counts = documents.map(countWords);
  const near = findNear(counts);
  const themes = linkByAverage(near, THEME);
  const trust = trustOf(documents.length);
  const affairs = numberGroups(themes.flatMap((theme) => partTheme(theme, counts)));
  const themeNumbers = numberGroups(themes);
  const areOne = (i: number, j: number): boolean => affairs[i] === affairs[j];
  return {
    affinity: (a, b) => {
      const [i, j] = [places.get(a), places.get(b)];
      if (i === undefined || j === undefined) return 0;
      const likeness = (i > j ? near[i]?.get(j) : near[j]?.get(i)) ?? 0;
      return trust * (areOne(i, j) ? likeness + TIED : PARTED * likeness);
    },
    themeOf: (document) => themeNumbers[places.get(document) ?? -1] ?? -1,
    areOfOneAffair: (a, b) => {
      const [i, j] = [places.get(a), places.get(b)];
      return i === undefined || j === undefined ? a === b : areOne(i, j);
    },
    brevityOf: (document) => {
      const place = places.get(document);
      return place === undefined ? 1 : Math.min(1, SHORT / documents[place]!.text.length);
    },
  };
}

/** The affairs of a theme, as places in the list of all documents. */
function partTheme(theme: readonly number[], counts: readonly WordCounts[]): number[][] {
  if (theme.length === 1) return [[...theme]];
  const near: Near = findNear(theme.map((place) => counts[place]!));
  return linkByAverage(near, AFFAIR).map((affair) => affair.map((at) => theme[at]!));
}

/** By place, the number of its group. */
function numberGroups(groups: readonly (readonly number[])[]): number[] {
  const numbers: number[] = [];
  for (const [number, group] of groups.entries()) for (const place of group) numbers[place] = number;
  return numbers;
}
