/**
 * Words with their weights, summed over the mentions of a cluster: what most of them say weighs most. It knows its sum
 * of squares, so that comparing two costs no more than the smaller.
 */
export interface Profile {
  readonly weights: Map<string, number>;
  squares: number;
  /** The weight of each word, counted once. */
  readonly single: Map<string, number>;
  sum: number;
}

export function weigh(values: Iterable<string>, weight: (value: string) => number): Profile {
  const profile: Profile = { weights: new Map(), squares: 0, single: new Map(), sum: 0 };
  for (const value of values) add(profile, value, weight(value), weight(value));
  return profile;
}

/** Adds what is in one profile to another. */
export function include(profile: Profile, other: Profile): void {
  for (const [value, weight] of other.weights) add(profile, value, weight, other.single.get(value)!);
}

export function add(profile: Profile, value: string, weight: number, single: number = weight): void {
  const before = profile.weights.get(value) ?? 0;
  profile.weights.set(value, before + weight);
  profile.squares += (before + weight) ** 2 - before ** 2;
  if (profile.single.has(value)) return;
  profile.single.set(value, single);
  profile.sum += single;
}

/** The cosine of two profiles, 0..1; 0 where one is empty. */
export function cosineOf(a: Profile, b: Profile): number {
  const norms = Math.sqrt(a.squares * b.squares);
  if (norms === 0) return 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [value, weight] of small.weights) common += weight * (large.weights.get(value) ?? 0);
  return common / norms;
}

/** The share of the lighter profile that the other has too, each word counted once, 0..1. */
export function shareOf(a: Profile, b: Profile): number {
  const [small, large] = a.sum < b.sum ? [a, b] : [b, a];
  let common = 0;
  for (const [value, weight] of small.single) if (large.single.has(value)) common += weight;
  return small.sum === 0 ? 0 : common / small.sum;
}

/** How many words two profiles have in common. */
export function countShared(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small.weights.keys()) if (large.weights.has(value)) count++;
  return count;
}
