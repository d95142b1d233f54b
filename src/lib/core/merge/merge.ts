import { intersect, isEmpty, isOneDay, type Bounds } from '../base/bounds.ts';
import { by } from '../base/order.ts';
import type { Mention, MergedEvent } from '../model.ts';
import { ruleOf } from '../mention/kinds.ts';
import { nameMentions } from './identify.ts';
import { cosineOf, measureRarity, shareOf, type Rarity } from './similarity.ts';
import { boundsOfDatings } from '../mention/bounds.ts';

/** Two mentions are one happening from this score on. */
const THRESHOLD = 0.5;
/** What each agreement adds to the score. Names and wording count most; the same day is strong, but never enough alone. */
const WEIGHTS = { names: 0.4, terms: 0.4, sameDay: 0.3, sameWeeks: 0.1, rareKind: 0.3 };
/** Stretches up to this many days say something about being the same. */
const NARROW = 31;
/** How many of the latest clusters that share a name are looked at. */
const CANDIDATES = 64;

interface Cluster {
  readonly kind: string;
  readonly mentions: Mention[];
  readonly names: Set<string>;
  readonly terms: Set<string>;
  bounds: Bounds;
}

/**
 * Gathers the mentions of one happening, in any document. Each mention that stands by itself ends up in exactly one
 * event; one that does not is kept only where it supports an event told elsewhere. The order of `mentions` counts only
 * through the documents' order, which the caller fixes.
 */
export function mergeMentions(mentions: readonly Mention[]): MergedEvent[] {
  const rarity = measureRarity(mentions);
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const ranked = mentions.toSorted(by((mention) => rankOf(mention)));
  for (const mention of ranked) {
    const cluster = findCluster(mention, index, rarity);
    if (cluster) join(cluster, mention, index);
    else clusters.push(open(mention, index));
  }
  const ids = nameMentions(mentions);
  return clusters
    .filter((cluster) => cluster.mentions.some((mention) => mention.stands))
    .map((cluster) => makeEvent(cluster, ids))
    .toSorted(by((event) => event.id));
}

/** The surest first: what is dated to the day opens clusters, what is only named joins them. */
function rankOf(mention: Mention): number {
  const bounds = boundsOfDatings(mention.datings);
  const dated = isOneDay(bounds) ? 0 : bounds.earliest !== null || bounds.latest !== null ? 1 : 2;
  return dated + (mention.told ? 0 : 3) + (mention.stands ? 0 : 6);
}

function findCluster(mention: Mention, index: ReadonlyMap<string, Cluster[]>, rarity: Rarity): Cluster | null {
  const candidates = new Set(keysOf(mention).flatMap((key) => index.get(key)?.slice(-CANDIDATES) ?? []));
  let best: Cluster | null = null;
  let bestScore = THRESHOLD;
  for (const cluster of candidates) {
    const score = scoreOf(mention, cluster, rarity);
    if (score > bestScore) [best, bestScore] = [cluster, score];
  }
  return best;
}

/** How likely a mention and a cluster are one happening; 0 where their dates exclude it. */
function scoreOf(mention: Mention, cluster: Cluster, rarity: Rarity): number {
  const bounds = boundsOfDatings(mention.datings);
  const shared = intersect(bounds, cluster.bounds);
  if (isEmpty(shared)) return 0;
  const bothDated = isDated(bounds) && isDated(cluster.bounds);
  const narrow = bothDated && widthOf(bounds) <= NARROW && widthOf(cluster.bounds) <= NARROW;
  const sameDay = isOneDay(bounds) && isOneDay(cluster.bounds);
  const kindRarity = ruleOf(cluster.kind).standsAlone
    ? rarity.ofKind(cluster.kind) / (rarity.ofKind(cluster.kind) + 2)
    : 0;
  return (
    WEIGHTS.names * shareOf(new Set(mention.names), cluster.names, rarity.ofName) +
    WEIGHTS.terms * cosineOf(new Set(mention.terms), cluster.terms, rarity.ofTerm) +
    (sameDay ? WEIGHTS.sameDay : narrow ? WEIGHTS.sameWeeks : 0) +
    WEIGHTS.rareKind * kindRarity
  );
}

function isDated({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null;
}

function widthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}

function open(mention: Mention, index: Map<string, Cluster[]>): Cluster {
  const cluster: Cluster = {
    kind: mention.kind,
    mentions: [mention],
    names: new Set(),
    terms: new Set(),
    bounds: boundsOfDatings(mention.datings),
  };
  learn(cluster, mention, index);
  return cluster;
}

function join(cluster: Cluster, mention: Mention, index: Map<string, Cluster[]>): void {
  cluster.mentions.push(mention);
  cluster.bounds = intersect(cluster.bounds, boundsOfDatings(mention.datings));
  learn(cluster, mention, index);
}

/** A cluster knows the names and words of its told mentions, and is found by them. */
function learn(cluster: Cluster, mention: Mention, index: Map<string, Cluster[]>): void {
  for (const name of mention.names) cluster.names.add(name);
  for (const term of mention.terms) cluster.terms.add(term);
  for (const key of keysOf(mention)) {
    const list = index.get(key) ?? [];
    if (!list.includes(cluster, -CANDIDATES)) list.push(cluster);
    index.set(key, list);
  }
}

function keysOf(mention: Mention): string[] {
  return mention.names.map((name) => `${mention.kind} ${name}`);
}

function makeEvent(cluster: Cluster, ids: ReadonlyMap<Mention, string>): MergedEvent {
  const mentions = cluster.mentions.toSorted(
    by(
      (mention) => (mention.stands ? 0 : 1),
      (mention) => (mention.datings.length > 0 ? 0 : 1),
      (mention) => -mention.clarity,
      (mention) => -mention.prominence,
      (mention) => ids.get(mention)!,
    ),
  );
  const [id, ...aliases] = mentions.map((mention) => ids.get(mention)!);
  return { id: id!, aliases: aliases.toSorted(), kind: cluster.kind, mentions };
}
