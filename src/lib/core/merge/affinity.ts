import { compare } from '../base/order.ts';

/** A document as far as this is about its words. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}

/** Small words with fewer letters say little of what a text is about, in any language. */
const LEAST_LETTERS = 5;
/** What a word is compared by: inflections mostly differ after it. */
const STEM_LETTERS = 6;
/** Names and figures tell affairs apart better than other words do. */
const NAME_OR_FIGURE = 2;
/** A document's telling words: more of them cost time and add nothing. */
const TELLING = 100;
/** Words that more documents than this share tell no affair from another, and would make the search slow. */
const COMMON = 100;
/** A few documents show badly which words are rare, and so which are near: they count as if among so many others. */
export const OTHERS = 20;
/** Less likeness than this is chance. */
const LEAST = 0.05;
/** Each document is near to so many others at most. */
const NEIGHBOURS = 48;

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** For each document, by its place, the earlier ones that are near to it, with their likeness, 0..1. */
export type Near = readonly ReadonlyMap<number, number>[];

/**
 * Compares documents by the cosine of their telling words, weighted by rarity (tf-idf). Only documents that share a
 * rare word meet, through an inverted index, so that the cost grows with their number.
 */
export function findNear(documents: readonly WordCounts[]): Near {
  return compareWeights(weighDocuments(documents));
}

/** How far likeness is to be believed among so many documents, 0..1. */
export function trustOf(documents: number): number {
  return documents / (documents + OTHERS);
}

type Weights = readonly (readonly [word: string, weight: number])[];

function weighDocuments(counted: readonly WordCounts[]): Weights[] {
  const spread = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarityOf = (word: string): number => Math.log((counted.length + OTHERS) / spread.get(word)!);
  return counted.map((counts) => {
    const all: [word: string, weight: number][] = [];
    for (const [word, { count, factor }] of counts) {
      if (spread.get(word)! <= COMMON) all.push([word, factor * (1 + Math.log(count)) * rarityOf(word)]);
    }
    const weights = all.sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, TELLING);
    const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0));
    return weights.map(([word, weight]) => [word, weight / norm]);
  });
}

/** How often a document has each of its telling words, by what they are compared by. */
export type WordCounts = ReadonlyMap<string, { readonly count: number; readonly factor: number }>;

export function countWords({ text }: Wording): WordCounts {
  const counts = new Map<string, { count: number; factor: number }>();
  for (const word of text.match(WORD) ?? []) {
    const marked = /^[\p{Lu}\p{N}]/u.test(word);
    if (!marked && word.length < LEAST_LETTERS) continue;
    const key = word.slice(0, STEM_LETTERS).toLowerCase();
    const factor = marked ? NAME_OR_FIGURE : 1;
    const known = counts.get(key);
    if (!known) counts.set(key, { count: 1, factor });
    else {
      known.count++;
      known.factor = Math.max(factor, known.factor);
    }
  }
  return counts;
}

function compareWeights(documents: readonly Weights[]): Map<number, number>[] {
  const postings = new Map<string, { documents: number[]; weights: number[] }>();
  const sums = new Float64Array(documents.length);
  return documents.map((weights, index) => {
    const met: number[] = [];
    for (const [word, weight] of weights) {
      const posting = postings.get(word) ?? { documents: [], weights: [] };
      for (let at = 0; at < posting.documents.length; at++) {
        const other = posting.documents[at]!;
        if (sums[other] === 0) met.push(other);
        sums[other]! += weight * posting.weights[at]!;
      }
      posting.documents.push(index);
      posting.weights.push(weight);
      postings.set(word, posting);
    }
    const near = met.map((other) => [other, sums[other]!] as const).filter(([, sum]) => sum >= LEAST);
    for (const other of met) sums[other] = 0;
    return new Map(near.sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, NEIGHBOURS));
  });
}
