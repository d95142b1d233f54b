import { stemOf } from '../mention/language/english.ts';
import type { Mention } from '../model.ts';
import { PRESUPPOSITIONS, type Sort } from './presuppositions.ts';

/** Which sides of which presuppositions a happening is on: 3 what comes later by the third, −3 what came before. */
export type Sides = Set<number>;

/** Tells the sides of a mention. The word that shows the happening counts, not what else its clause speaks of. */
export function sidesOf(mention: Mention): Sides {
  const sides: Sides = new Set();
  for (const [index, { later, earlier }] of MATCHERS.entries()) {
    if (later(mention)) sides.add(index + 1);
    else if (earlier(mention)) sides.add(-index - 1);
  }
  return sides;
}

/**
 * Whether the one happening presupposes the other, so that they are two, whatever names and days they share: a death
 * and its funeral, an arrest and a release, a trial and its verdict.
 */
export function arePresupposed(a: Sides, b: Sides): boolean {
  for (const side of a) if (b.has(-side)) return true;
  return false;
}

const MATCHERS = PRESUPPOSITIONS.map(({ later, earlier }) => ({
  later: matcherOf(later),
  earlier: matcherOf(earlier),
}));

function matcherOf({ kind, words, about }: Sort): (mention: Mention) => boolean {
  const isTold = words && lemmasOf(words);
  const terms = about && new Set(about.map(stemOf));
  return (mention) =>
    (kind === undefined || mention.kind === kind) &&
    (isTold === undefined || isTold.has(mention.lemma) || isTold.has(stemOf(mention.lemma))) &&
    (terms === undefined || mention.terms.some((term) => terms.has(term)));
}

/** What a mention's lemma may be for one of some words: its stem, that of its regular past for a verb in no dictionary. */
export function lemmasOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [stemOf(word), stemOf(`${word.replace(/y$/, 'i').replace(/e$/, '')}ed`)]));
}
