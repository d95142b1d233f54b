import { KINDS } from '../mention/kinds.ts';
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

/** A cluster, with what need not be found out again from round to round. */
interface Member {
  readonly cluster: Cluster;
  /** The numbers of its keys; null where it has grown since they were read. */
  keys: readonly number[] | null;
  /** When it last grew, and when it was compared with others and found unlike all. */
  grown: number;
  compared: number;
  /** Those others: they still are unlike where neither has grown since. */
  unlike: readonly Member[];
}

interface Search {
  readonly surroundings: Surroundings;
  /** The keys met so far, each with a number, counted from 0. */
  readonly numbers: Map<number, number>;
  /** Goes up with each cluster that is compared. */
  now: number;
  /** Room in which a look-up counts, by places: zeros between look-ups. */
  readonly counts: Uint32Array;
  /** Room for the places that a look-up meets. */
  readonly met: Uint32Array;
}

/**
 * Joins clusters that report one happening: each, the surest first, to the most similar of those before it. Only
 * clusters that share a name, also as it sounds, a verb or a rare word meet, so that the cost grows with their
 * number.
 */
export function gatherClusters(clusters: readonly Cluster[], surroundings: Surroundings): readonly Cluster[] {
  const [counts, met] = [new Uint32Array(clusters.length), new Uint32Array(clusters.length)];
  const search: Search = { surroundings, numbers: new Map(), now: 0, counts, met };
  let gathered = clusters.map((cluster): Member => ({ cluster, keys: null, grown: 0, compared: 0, unlike: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    const before = gathered.length;
    gathered = gatherOnce(gathered, search);
    if (gathered.length === before) break;
  }
  return gathered.map(({ cluster }) => cluster);
}

function gatherOnce(members: readonly Member[], search: Search): Member[] {
  const kept: Member[] = [];
  /** The places in `kept` of the clusters with a key, the latest last. */
  const index: number[][] = [];
  for (const member of sortByRank(members)) {
    member.keys ??= numberKeys(member.cluster, search.numbers);
    while (index.length < search.numbers.size) index.push([]);
    const places = lookUp(member.keys, index, search);
    const candidates = places.map((place) => kept[place]!);
    const best = findMostSimilar(member, candidates, search.surroundings);
    const place = best < 0 ? kept.push(member) - 1 : places[best]!;
    search.now++;
    if (best < 0) [member.compared, member.unlike] = [search.now, candidates];
    else {
      joinClusters(kept[place]!.cluster, member.cluster);
      [kept[place]!.grown, kept[place]!.keys] = [search.now, null];
    }
    enter(place, member.keys, index);
  }
  return kept;
}

/** In the order of their ranks, those of one rank as they stand. */
function sortByRank(members: readonly Member[]): Member[] {
  const byRank: Member[][] = [];
  for (const member of members) (byRank[rankOf(member.cluster)] ??= []).push(member);
  return byRank.flat();
}

/** Where among the candidates the most similar one stands; -1 where none is similar. */
function findMostSimilar(
  { cluster, grown, compared, unlike }: Member,
  candidates: readonly Member[],
  surroundings: Surroundings,
): number {
  const known = grown < compared ? unlike : [];
  let best = -1;
  let bestScore = THRESHOLD;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.grown < compared && known.includes(candidate)) continue;
    const score = scoreClusters(cluster, candidate.cluster, surroundings);
    const isLarger = (): boolean => candidate.cluster.mentions.length > candidates[best]!.cluster.mentions.length;
    if (score > bestScore || (best >= 0 && score === bestScore && isLarger())) [best, bestScore] = [at, score];
  }
  return best;
}

/** The places of the clusters that share most keys. */
function lookUp(keys: readonly number[], index: readonly number[][], { counts, met }: Search): number[] {
  let size = 0;
  for (const key of keys) {
    const posting = index[key]!;
    for (let at = Math.max(0, posting.length - LATEST); at < posting.length; at++) {
      const place = posting[at]!;
      if (counts[place]!++ === 0) met[size++] = place;
    }
  }
  const found = met.subarray(0, size);
  const most = size <= CANDIDATES ? Array.from(found) : selectMost(found, counts);
  for (let at = 0; at < size; at++) counts[met[at]!] = 0;
  return most;
}

/** Of more than can be compared those with the highest counts, the highest first, else in the order in which they were met. */
function selectMost(met: Uint32Array, counts: Uint32Array): number[] {
  const highest = met.reduce((most, place) => Math.max(most, counts[place]!), 0);
  const frequencies = new Uint32Array(highest + 1);
  for (let at = 0; at < met.length; at++) frequencies[counts[met[at]!]!]!++;
  let [least, room] = [highest, CANDIDATES];
  while (frequencies[least]! < room) room -= frequencies[least--]!;
  const most: number[] = [];
  for (let at = 0; at < met.length; at++) {
    const count = counts[met[at]!]!;
    if (count > least || (count === least && room-- > 0)) most.push(met[at]!);
  }
  return most.sort((a, b) => counts[b]! - counts[a]!);
}

/** Makes a cluster findable; one that came up again is the latest. */
function enter(place: number, keys: readonly number[], index: readonly number[][]): void {
  for (const key of keys) {
    const posting = index[key]!;
    if (posting.at(-1) !== place) posting.push(place);
  }
}

function numberKeys(cluster: Cluster, numbers: Map<number, number>): readonly number[] {
  return keysOf(cluster).map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  });
}

/** What a key is of: a word alone, as a name, a verb, a term or one who died; from `KIND` on, two for each kind, a name or its sound. */
const [NAME, VERB, TERM, DEAD, KIND] = [0, 1, 2, 3, 4];
const SORTS = KIND + 2 * KINDS.length;
const KIND_SORTS = new Map(KINDS.map(({ kind }, at) => [kind, KIND + 2 * at]));

function keysOf({ kind, dead, names, sounds, verbs, terms }: Cluster): number[] {
  const ofKind = KIND_SORTS.get(kind)!;
  const keyOf = (word: number, sort: number): number => word * SORTS + sort;
  return [
    ...dead.map((name) => keyOf(name, DEAD)),
    ...sounds.words.map((sound) => keyOf(sound, ofKind + 1)),
    ...names.words.flatMap((name) => [keyOf(name, NAME), keyOf(name, ofKind)]),
    ...verbs.words.map((verb) => keyOf(verb, VERB)),
    ...rarestOf(terms).map((term) => keyOf(term, TERM)),
  ];
}

function rarestOf({ words, weights }: Profile<number>): readonly number[] {
  if (words.length <= RAREST) return words;
  const places = weights.map((_, place) => place).sort((a, b) => weights[b]! - weights[a]!);
  return places.slice(0, RAREST).map((place) => words[place]!);
}
