/**
 * Words with their weights, summed over the mentions of a cluster: what most of them say weighs most. It knows its sum
 * of squares, so that comparing two costs no more than the smaller. Numbers are in lists of their own, where they take
 * no further memory each.
 */
export interface Profile {
  readonly words: string[];
  readonly weights: number[];
  /** The weight of each word, counted once. */
  readonly singles: number[];
  /** Where in these lists each word stands. */
  readonly places: Map<string, number>;
  squares: number;
  /** Of the single weights. */
  sum: number;
}

export function weigh(values: readonly string[], weight: (value: string) => number): Profile {
  const profile: Profile = { words: [], weights: [], singles: [], places: new Map(), squares: 0, sum: 0 };
  for (const value of values) add(profile, value, weight(value));
  return profile;
}

/** Adds what is in one profile to another. */
export function include(profile: Profile, { words, weights, singles }: Profile): void {
  for (let at = 0; at < words.length; at++) add(profile, words[at]!, weights[at]!, singles[at]);
}

export function add(profile: Profile, value: string, weight: number, single: number = weight): void {
  const place = profile.places.get(value);
  if (place !== undefined) {
    const before = profile.weights[place]!;
    profile.weights[place] = before + weight;
    profile.squares += (before + weight) ** 2 - before ** 2;
    return;
  }
  profile.places.set(value, profile.words.length);
  profile.words.push(value);
  profile.weights.push(weight);
  profile.singles.push(single);
  profile.squares += weight ** 2;
  profile.sum += single;
}

/** The cosine of two profiles, 0..1; 0 where one is empty. */
export function cosineOf(a: Profile, b: Profile): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
  let common = 0;
  for (let at = 0; at < small.words.length; at++) {
    const place = large.places.get(small.words[at]!);
    if (place !== undefined) common += small.weights[at]! * large.weights[place]!;
  }
  return common === 0 ? 0 : common / Math.sqrt(a.squares * b.squares);
}

/** The share of the lighter profile that the other has too, each word counted once, 0..1. */
export function shareOf(a: Profile, b: Profile): number {
  const [small, large] = a.sum < b.sum ? [a, b] : [b, a];
  let common = 0;
  for (let at = 0; at < small.words.length; at++) {
    if (large.places.has(small.words[at]!)) common += small.singles[at]!;
  }
  return small.sum === 0 ? 0 : common / small.sum;
}

/** How many words two profiles have in common. */
export function countShared(a: Profile, b: Profile): number {
  const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
  let count = 0;
  for (const word of small.words) if (large.places.has(word)) count++;
  return count;
}
