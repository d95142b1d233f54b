import { earlierOf, intersect, isEmpty, isOneDay, type Bounds } from '../base/bounds.ts';
import type { Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import type { Mention, MergedEvent } from '../model.ts';
import { ruleOf } from '../mention/kinds.ts';
import { nameMentions } from './identify.ts';
import { findSalientNames } from './salience.ts';
import { cosineOf, include, measureRarity, shareOf, weigh, type Rarity, type WeightedSet } from './similarity.ts';
import { boundsOfDatings } from '../mention/bounds.ts';

/** Two mentions are one happening from this score on. */
const THRESHOLD = 0.45;
/** What each agreement adds to the score. Names and wording count most; the same day is strong, but never enough alone. */
const WEIGHTS = { names: 0.4, terms: 0.4, sameDay: 0.3, sameWeeks: 0.1, rareKind: 0.3, otherSort: -0.25 };
/** How far apart two printed dates of one happening may lie, and how alike its tellings must be (a cosine). */
const DISPUTE_DAYS = 31;
const DISPUTE_WORDING = 0.6;
/** The score of a dispute: less than that of any agreement. */
const DISPUTED = THRESHOLD + 0.01;
/** Stretches up to this many days say something about being the same. */
const NARROW = 31;
/** How many of the latest clusters that share a name are looked at. */
const CANDIDATES = 64;

interface Cluster {
  readonly kind: string;
  readonly mentions: Mention[];
  readonly lemmas: Set<string>;
  readonly names: WeightedSet;
  readonly terms: WeightedSet;
  bounds: Bounds;
  /** The day by which the earliest of its reports was published. */
  horizon: Day | null;
}

/**
 * Gathers the mentions of one happening, in any document. Each mention that stands by itself ends up in exactly one
 * event; one that does not is kept only where it supports an event told elsewhere. The order of `mentions` counts only
 * through the documents' order, which the caller fixes. `publishedBy` gives the day by which a document was published:
 * what it tells as past is no happening of a later day.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  publishedBy: (document: string) => Day | null = () => null,
): MergedEvent[] {
  const rarity = measureRarity(mentions);
  const ids = nameMentions(mentions);
  const isSalient = findSalientNames(mentions);
  const opened = mentions.map((mention) => open(mention, publishedBy(mention.document), rarity));
  return gather(gather(opened, rarity), rarity)
    .filter((cluster) => cluster.mentions.some((mention) => isEvent(mention, isSalient)))
    .map((cluster) => makeEvent(cluster, ids))
    .toSorted(by((event) => event.id));
}

/** Joins clusters that report one happening: each, the surest first, to the most similar of those before it. */
function gather(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const kept: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters.toSorted(by(rankOf))) {
    const found = findCluster(cluster, index, rarity);
    if (found) join(found, cluster);
    else kept.push(cluster);
    enter(found ?? cluster, keysOf(cluster), index);
  }
  return kept;
}

/**
 * Whether a mention makes an event. One that a clause tells or a date places does; one that is only named in passing
 * must concern the affair of the documents, as its names show.
 */
function isEvent(mention: Mention, isSalient: (name: string) => boolean): boolean {
  return mention.stands && (mention.told || mention.datings.length > 0 || mention.names.some(isSalient));
}

/** The surest first: what is dated to the day opens clusters, what is only named joins them. */
function rankOf({ bounds, mentions }: Cluster): number {
  const dated = isOneDay(bounds) ? 0 : bounds.earliest !== null || bounds.latest !== null ? 1 : 2;
  const told = mentions.some((mention) => mention.told);
  const stands = mentions.some((mention) => mention.stands);
  return dated + (told ? 0 : 3) + (stands ? 0 : 6);
}

function findCluster(cluster: Cluster, index: ReadonlyMap<string, Cluster[]>, rarity: Rarity): Cluster | null {
  const candidates = new Set(keysOf(cluster).flatMap((key) => index.get(key)?.slice(-CANDIDATES) ?? []));
  let best: Cluster | null = null;
  let bestScore = THRESHOLD;
  for (const candidate of candidates) {
    const score = scoreOf(cluster, candidate, rarity);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Whether one cluster's day comes after a report of the other was published. */
function isLaterThanTold({ bounds }: Cluster, { horizon }: Cluster): boolean {
  return bounds.earliest !== null && horizon !== null && bounds.earliest > horizon;
}

/** How likely two clusters are one happening; 0 where their dates exclude it and are no dispute. */
function scoreOf(a: Cluster, b: Cluster, rarity: Rarity): number {
  if (isLaterThanTold(a, b) || isLaterThanTold(b, a)) return 0;
  if (isEmpty(intersect(a.bounds, b.bounds))) return isDispute(a, b) ? DISPUTED : 0;
  const narrow = widthOf(a.bounds) <= NARROW && widthOf(b.bounds) <= NARROW;
  const sameDay = isOneDay(a.bounds) && isOneDay(b.bounds);
  const rule = ruleOf(a.kind);
  const otherSort = rule.broad === true && ![...a.lemmas].some((lemma) => b.lemmas.has(lemma));
  const ofKind = rule.standsAlone ? rarity.ofKind(a.kind) : 0;
  return (
    WEIGHTS.names * shareOf(a.names, b.names) +
    WEIGHTS.terms * cosineOf(a.terms, b.terms) +
    (sameDay ? WEIGHTS.sameDay : narrow ? WEIGHTS.sameWeeks : 0) +
    (otherSort ? WEIGHTS.otherSort : 0) +
    WEIGHTS.rareKind * (ofKind / (ofKind + 2))
  );
}

/**
 * Whether two sources tell one happening but date it differently: both print the whole date, a few days apart, in much
 * the same words. What is dated "on Monday" recurs too often in the news to be a dispute, and so do rallies and meetings.
 */
function isDispute(a: Cluster, b: Cluster): boolean {
  if (!ruleOf(a.kind).once) return false;
  const days = Math.abs((a.bounds.earliest ?? -Infinity) - (b.bounds.earliest ?? Infinity));
  if (days > DISPUTE_DAYS || !isPrinted(a) || !isPrinted(b)) return false;
  const documents = new Set(a.mentions.map((mention) => mention.document));
  if (b.mentions.some((mention) => documents.has(mention.document))) return false;
  const sameSort = [...a.lemmas].some((lemma) => b.lemmas.has(lemma));
  return sameSort && cosineOf(a.terms, b.terms) >= DISPUTE_WORDING;
}

/** Whether every mention of a cluster has its day in full from the text. */
function isPrinted({ mentions }: Cluster): boolean {
  return mentions.every(({ datings }) =>
    datings.some(
      ({ relation, expression: { basis, precision } }) =>
        relation === 'on' && basis === 'stated' && (precision === 'day' || precision === 'time'),
    ),
  );
}

function widthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}

function open(mention: Mention, published: Day | null, rarity: Rarity): Cluster {
  return {
    kind: mention.kind,
    mentions: [mention],
    lemmas: new Set([mention.lemma]),
    names: weigh(mention.names, rarity.ofName),
    terms: weigh(mention.terms, rarity.ofTerm),
    bounds: boundsOfDatings(mention.datings),
    horizon: mention.told && mention.status !== 'planned' ? published : null,
  };
}

function join(cluster: Cluster, other: Cluster): void {
  cluster.mentions.push(...other.mentions);
  const shared = intersect(cluster.bounds, other.bounds);
  if (!isEmpty(shared)) cluster.bounds = shared;
  cluster.horizon = earlierOf(cluster.horizon, other.horizon);
  for (const lemma of other.lemmas) cluster.lemmas.add(lemma);
  include(cluster.names, other.names);
  include(cluster.terms, other.terms);
}

/** Makes a cluster findable by its kind with names and cues. */
function enter(cluster: Cluster, keys: readonly string[], index: Map<string, Cluster[]>): void {
  for (const key of keys) {
    const list = index.get(key) ?? [];
    if (list.at(-1) !== cluster) list.push(cluster);
    index.set(key, list);
  }
}

function keysOf({ kind, names, lemmas }: Cluster): string[] {
  return [
    ...[...names.weights.keys()].map((name) => `${kind} ${name}`),
    ...[...lemmas].map((lemma) => `${kind} = ${lemma}`),
  ];
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
