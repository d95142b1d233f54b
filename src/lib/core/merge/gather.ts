import { by } from '../base/order.ts';
import { joinClusters, rankOf, type Cluster } from './cluster.ts';
import type { Profile } from './profile.ts';
import { scoreClusters, THRESHOLD, type Surroundings } from './score.ts';

/** A cluster is found by so many of its rarest words. */
const RAREST = 8;
/** How many of the latest clusters with one key are looked up. */
const LATEST = 64;
/** How many clusters, those that share most keys, are compared. */
const CANDIDATES = 32;

/**
 * Joins clusters that report one happening: each, the surest first, to the most similar of those before it. Only
 * clusters that share a name, also as it sounds, a verb or a rare word meet, so that the cost grows with their
 * number.
 */
export function gatherClusters(clusters: readonly Cluster[], surroundings: Surroundings): Cluster[] {
  const kept: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters.toSorted(by(rankOf))) {
    const keys = keysOf(cluster);
    const found = findMostSimilar(cluster, lookUp(keys, index), surroundings);
    if (found) joinClusters(found, cluster);
    else kept.push(cluster);
    enter(found ?? cluster, keys, index);
  }
  return kept;
}

function findMostSimilar(cluster: Cluster, candidates: readonly Cluster[], surroundings: Surroundings): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = THRESHOLD;
  for (const candidate of candidates) {
    const score = scoreClusters(cluster, candidate, surroundings);
    const larger = best !== null && score === bestScore && candidate.mentions.length > best.mentions.length;
    if (score > bestScore || larger) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** The clusters that share most keys, in the order of how many. */
function lookUp(keys: readonly string[], index: ReadonlyMap<string, readonly Cluster[]>): Cluster[] {
  const shared = new Map<Cluster, number>();
  for (const key of keys) {
    const list = index.get(key) ?? [];
    for (let at = Math.max(0, list.length - LATEST); at < list.length; at++) {
      shared.set(list[at]!, (shared.get(list[at]!) ?? 0) + 1);
    }
  }
  if (shared.size <= CANDIDATES) return [...shared.keys()];
  const ranked = [...shared].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, CANDIDATES).map(([cluster]) => cluster);
}

/** Makes a cluster findable; one that came up again is the latest. */
function enter(cluster: Cluster, keys: readonly string[], index: Map<string, Cluster[]>): void {
  for (const key of keys) {
    const list = index.get(key);
    if (!list) index.set(key, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  }
}

function keysOf({ kind, names, sounds, verbs, terms }: Cluster): string[] {
  return [
    ...[...sounds.weights.keys()].map((sound) => `${kind} by ${sound}`),
    ...[...names.weights.keys()].flatMap((name) => [`name ${name}`, `${kind} of ${name}`]),
    ...[...verbs.weights.keys()].map((verb) => `verb ${verb}`),
    ...rarestOf(terms).map((term) => `term ${term}`),
  ];
}

function rarestOf({ weights }: Profile): string[] {
  if (weights.size <= RAREST) return [...weights.keys()];
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, RAREST)
    .map(([term]) => term);
}
