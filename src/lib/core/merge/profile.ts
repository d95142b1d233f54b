/**
 * Words with their weights, summed over the mentions of a cluster: what most of them say weighs most. It knows its sum
 * of squares, so that comparing two costs no more than the smaller. Most are of a few words: those are in lists, which
 * take little memory and are read through in one go. A word may be told by a number.
 */
export interface Profile<Word extends string | number = string | number> {
  readonly words: Word[];
  readonly weights: number[];
  /** The weight of each word, counted once. */
  readonly singles: number[];
  /** Where in these lists each word stands; null while there are few. */
  places: Map<Word, number> | null;
  squares: number;
  /** Of the single weights. */
  sum: number;
}

/** So many words at most are looked for one after the other. */
const FEW = 12;

export function weigh<Word extends string | number>(
  values: readonly Word[],
  weight: (value: Word) => number,
): Profile<Word> {
  const profile: Profile<Word> = { words: [], weights: [], singles: [], places: null, squares: 0, sum: 0 };
  for (const value of values) add(profile, value, weight(value));
  return profile;
}

/** Where a word stands in the lists of a profile; -1 where it has it not. */
function placeOf<Word extends string | number>({ words, places }: Profile<Word>, word: Word): number {
  return places === null ? words.indexOf(word) : (places.get(word) ?? -1);
}

/** Adds what is in one profile to another. */
export function include<Word extends string | number>(
  profile: Profile<Word>,
  { words, weights, singles }: Profile<Word>,
): void {
  for (let at = 0; at < words.length; at++) add(profile, words[at]!, weights[at]!, singles[at]);
}

export function add<Word extends string | number>(
  profile: Profile<Word>,
  value: Word,
  weight: number,
  single: number = weight,
): void {
  const place = placeOf(profile, value);
  if (place >= 0) {
    const before = profile.weights[place]!;
    profile.weights[place] = before + weight;
    profile.squares += (before + weight) ** 2 - before ** 2;
    return;
  }
  profile.words.push(value);
  profile.weights.push(weight);
  profile.singles.push(single);
  profile.squares += weight ** 2;
  profile.sum += single;
  if (profile.places) profile.places.set(value, profile.words.length - 1);
  else if (profile.words.length > FEW) profile.places = new Map(profile.words.map((word, at) => [word, at]));
}

/** The cosine of two profiles, 0..1; 0 where one is empty. */
export function cosineOf(a: Profile, b: Profile): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
  let common = 0;
  for (let at = 0; at < small.words.length; at++) {
    const place = placeOf(large, small.words[at]!);
    if (place >= 0) common += small.weights[at]! * large.weights[place]!;
  }
  return common === 0 ? 0 : common / Math.sqrt(a.squares * b.squares);
}

/** The share of the lighter profile that the other has too, each word counted once, 0..1. */
export function shareOf(a: Profile, b: Profile): number {
  const [small, large] = a.sum < b.sum ? [a, b] : [b, a];
  let common = 0;
  for (let at = 0; at < small.words.length; at++) {
    if (placeOf(large, small.words[at]!) >= 0) common += small.singles[at]!;
  }
  return small.sum === 0 ? 0 : common / small.sum;
}

/** How many words two profiles have in common. */
export function countShared(a: Profile, b: Profile): number {
  const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
  let count = 0;
  for (const word of small.words) if (placeOf(large, word) >= 0) count++;
  return count;
}
