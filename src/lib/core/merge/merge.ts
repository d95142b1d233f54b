import type { Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import type { Mention, MergedEvent } from '../model.ts';
import { UNKNOWN_AFFAIRS, type Affairs } from './affair.ts';
import { trustOf } from './affinity.ts';
import { attachBare, isBare } from './bare.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { gatherClusters } from './gather.ts';
import { nameMentions, type Names } from './identify.ts';
import { measureRarity } from './rarity.ts';
import { findTopics } from './salience.ts';

/**
 * Gathers the mentions of one happening, in any document. Each mention that stands by itself ends up in exactly one
 * event; one that does not is kept only where it supports an event told elsewhere. The order of `mentions` counts only
 * through the documents' order, which the caller fixes. `publishedBy` gives the day by which a document was published:
 * what it tells as past is no happening of a later day. `affairs` tells which documents are about the same,
 * and `names` has the mentions' ids.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  publishedBy: (document: string) => Day | null = () => null,
  affairs: Affairs = UNKNOWN_AFFAIRS,
  names: Names = nameMentions(mentions),
): MergedEvent[] {
  const rarity = measureRarity(mentions, affairs.themeOf);
  const isAbout = findTopics(mentions);
  const numberOf = numberWords();
  const clusters = mentions
    .filter((mention) => !isBare(mention))
    .map((mention) => openCluster(mention, publishedBy(mention.document), rarity, numberOf));
  const { affinity, brevityOf } = affairs;
  const surroundings = { affinity, brevityOf, fewness: 1 - trustOf(countDocuments(mentions)) };
  return attachBare(mentions.filter(isBare), gatherClusters(clusters, surroundings))
    .filter((cluster) => cluster.mentions.some((mention) => isEvent(mention, isAbout)))
    .map((cluster) => makeEvent(cluster, isAbout, names))
    .toSorted(by((event) => event.id));
}

/** Gives numbers to words, the same to the same. */
function numberWords(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
}

/**
 * Whether a mention makes an event. One that a clause tells or a date places does; one that is only named in passing
 * must concern what its document is about.
 */
function isEvent(mention: Mention, isAbout: (document: string, name: string) => boolean): boolean {
  const { stands, told, datings, document, names } = mention;
  return stands && (told || datings.length > 0 || names.some((name) => isAbout(document, name)));
}

/** Its ids are those of the mentions that make an event by themselves: what only supports one never gave it its id. */
function makeEvent(cluster: Cluster, isAbout: (document: string, name: string) => boolean, names: Names): MergedEvent {
  const mentions = cluster.mentions.toSorted(
    by(
      (mention) => (isEvent(mention, isAbout) ? 0 : 1),
      (mention) => (mention.datings.length > 0 ? 0 : 1),
      (mention) => -mention.clarity,
      (mention) => -mention.prominence,
      (mention) => names.get(mention)![0]!,
    ),
  );
  const anchors = mentions.filter((mention) => isEvent(mention, isAbout));
  const [id, ...aliases] = anchors.flatMap((mention) => names.get(mention)!);
  return { id: id!, aliases: aliases.toSorted(), kind: kindOf(mentions), mentions };
}

/** The kind that most mentions are of; of those as frequent, that of the most telling. */
function kindOf(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function countDocuments(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ document }) => document)).size;
}
