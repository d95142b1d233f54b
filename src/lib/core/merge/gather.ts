import { joinClusters, rankOf, type Cluster } from './cluster.ts';
import type { Profile } from './profile.ts';
import { scoreClusters, THRESHOLD, type Surroundings } from './score.ts';

/** Clusters that grew alike are joined in further rounds; after these few hardly any are left. */
const ROUNDS = 3;
/** A cluster is found by so many of its rarest words. */
const RAREST = 8;
/** How many of the latest clusters with one key are looked up. */
const LATEST = 64;
/** How many clusters, those that share most keys, are compared. */
const CANDIDATES = 32;

/** What need not be found out again from round to round. */
interface Memory {
  /** Goes up with each cluster that is compared. */
  now: number;
  /** Clusters that were found unlike: they still are where neither has grown since. */
  readonly compared: Map<Cluster, { readonly at: number; readonly with: readonly Cluster[] }>;
  readonly grown: Map<Cluster, number>;
  /** A number for each key. */
  readonly numbers: Map<string, number>;
  /** The keys of the clusters that have not grown since they were read. */
  readonly keys: Map<Cluster, readonly number[]>;
}

/**
 * Joins clusters that report one happening: each, the surest first, to the most similar of those before it. Only
 * clusters that share a name, also as it sounds, a verb or a rare word meet, so that the cost grows with their
 * number.
 */
export function gatherClusters(clusters: readonly Cluster[], surroundings: Surroundings): readonly Cluster[] {
  const memory: Memory = { now: 0, compared: new Map(), grown: new Map(), numbers: new Map(), keys: new Map() };
  let gathered = clusters;
  for (let round = 0; round < ROUNDS; round++) {
    const before = gathered.length;
    gathered = gatherOnce(gathered, surroundings, memory);
    if (gathered.length === before) break;
  }
  return gathered;
}

function gatherOnce(clusters: readonly Cluster[], surroundings: Surroundings, memory: Memory): Cluster[] {
  const kept: Cluster[] = [];
  /** The places in `kept` of the clusters with a key, the latest last. */
  const index: (number[] | undefined)[] = new Array(memory.numbers.size);
  const counts = new Uint32Array(clusters.length);
  for (const cluster of sortByRank(clusters)) {
    const postings = numberKeys(cluster, memory).map((key) => (index[key] ??= []));
    const places = lookUp(postings, counts);
    const candidates = places.map((place) => kept[place]!);
    const best = findMostSimilar(cluster, candidates, surroundings, memory);
    const place = best < 0 ? kept.push(cluster) - 1 : places[best]!;
    memory.now++;
    if (best < 0) memory.compared.set(cluster, { at: memory.now, with: candidates });
    else {
      joinClusters(candidates[best]!, cluster);
      memory.grown.set(candidates[best]!, memory.now);
      memory.keys.delete(candidates[best]!);
    }
    enter(place, postings);
  }
  return kept;
}

/** In the order of their ranks, those of one rank as they stand. */
function sortByRank(clusters: readonly Cluster[]): Cluster[] {
  const byRank: Cluster[][] = [];
  for (const cluster of clusters) (byRank[rankOf(cluster)] ??= []).push(cluster);
  return byRank.flat();
}

/** Where among the candidates the most similar one stands; -1 where none is similar. */
function findMostSimilar(
  cluster: Cluster,
  candidates: readonly Cluster[],
  surroundings: Surroundings,
  { compared, grown }: Memory,
): number {
  const last = compared.get(cluster);
  const since = last && (grown.get(cluster) ?? 0) < last.at ? last : null;
  let best = -1;
  let bestScore = THRESHOLD;
  for (const [at, candidate] of candidates.entries()) {
    if (since && (grown.get(candidate) ?? 0) < since.at && since.with.includes(candidate)) continue;
    const score = scoreClusters(cluster, candidate, surroundings);
    const larger = best >= 0 && score === bestScore && candidate.mentions.length > candidates[best]!.mentions.length;
    if (score > bestScore || larger) [best, bestScore] = [at, score];
  }
  return best;
}

function numberKeys(cluster: Cluster, { numbers, keys }: Memory): readonly number[] {
  const known = keys.get(cluster);
  if (known) return known;
  const read = keysOf(cluster).map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  });
  keys.set(cluster, read);
  return read;
}

/** The clusters that share most keys, in the order of how many; `counts` are zeros, and are left so. */
function lookUp(postings: readonly (readonly number[])[], counts: Uint32Array): number[] {
  const met: number[] = [];
  for (const posting of postings) {
    for (let at = Math.max(0, posting.length - LATEST); at < posting.length; at++) {
      const place = posting[at]!;
      if (counts[place] === 0) met.push(place);
      counts[place]!++;
    }
  }
  const found = met.length <= CANDIDATES ? met : selectMost(met, counts);
  for (const place of met) counts[place] = 0;
  return found;
}

/** Of more than can be compared those with the highest counts, the highest first, else in the order in which they were met. */
function selectMost(met: readonly number[], counts: Uint32Array): number[] {
  const byCount: number[][] = [];
  for (const place of met) (byCount[counts[place]!] ??= []).push(place);
  const most: number[] = [];
  for (let count = byCount.length - 1; most.length < CANDIDATES; count--) most.push(...(byCount[count] ?? []));
  return most.slice(0, CANDIDATES);
}

/** Makes a cluster findable; one that came up again is the latest. */
function enter(place: number, postings: readonly number[][]): void {
  for (const posting of postings) if (posting.at(-1) !== place) posting.push(place);
}

function keysOf({ kind, dead, names, sounds, verbs, terms }: Cluster): string[] {
  return [
    ...dead.map((name) => `dead ${name}`),
    ...sounds.words.map((sound) => `${kind} by ${sound}`),
    ...names.words.flatMap((name) => [`name ${name}`, `${kind} of ${name}`]),
    ...verbs.words.map((verb) => `verb ${verb}`),
    ...rarestOf(terms).map((term) => `term ${term}`),
  ];
}

function rarestOf({ words, weights }: Profile<number>): readonly number[] {
  if (words.length <= RAREST) return words;
  const places = weights.map((_, place) => place).sort((a, b) => weights[b]! - weights[a]!);
  return places.slice(0, RAREST).map((place) => words[place]!);
}
