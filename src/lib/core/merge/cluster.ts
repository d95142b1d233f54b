import { earlierOf, intersect, isEmpty, isOneDay, type Bounds } from '../base/bounds.ts';
import type { Day } from '../base/day.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import type { Mention } from '../model.ts';
import { lemmasOf, sidesOf, type Sides } from './presupposed.ts';
import { add, include, weigh, type Profile } from './profile.ts';
import type { Rarity } from './rarity.ts';

/** Mentions that are taken for one happening. */
export interface Cluster {
  readonly mentions: Mention[];
  /** Of its surest mention, or of the first that is of a kind at all. */
  kind: string;
  /** The words that show the happening, by their numbers, each with its kind, which tells its meanings apart. */
  readonly verbs: Profile<number>;
  readonly names: Profile<number>;
  /** The names as other languages and alphabets have them too. */
  readonly sounds: Profile<number>;
  readonly terms: Profile<number>;
  readonly sides: Sides;
  /** Whose death it tells, by the numbers of their names, where a mention names one person alone and in full. */
  readonly dead: number[];
  /** Null where its mentions are of several. */
  language: string | null;
  /** In the order in which they joined. */
  readonly documents: string[];
  bounds: Bounds;
  /** The day by which the earliest of its mentions was published. */
  published: Day | null;
  /** The day by which the earliest of its reports was published, where all that is told of it is told as past. */
  horizon: Day | null;
}

/** `numberOf` gives each word a number of its own. */
export function openCluster(
  mention: Mention,
  published: Day | null,
  rarity: Rarity,
  numberOf: (word: string) => number,
): Cluster {
  const profileOf = (words: readonly string[], weight: (word: string) => number): Profile<number> => {
    const profile = weigh<number>([], () => 0);
    for (const word of words) add(profile, numberOf(word), weight(word));
    return profile;
  };
  return {
    mentions: [mention],
    kind: mention.kind,
    verbs: profileOf(mention.lemma === '' ? [] : [`${mention.kind} ${mention.lemma}`], () => 1),
    names: profileOf(mention.names, (value) => rarity.ofName(value, mention)),
    sounds: profileOf(mention.sounds, (value) => rarity.ofSound(value, mention)),
    terms: profileOf(mention.terms, (value) => rarity.ofTerm(value, mention)),
    sides: sidesOf(mention),
    dead: isOneDying(mention) ? mention.actors.map(numberOf) : [],
    language: mention.language,
    documents: [mention.document],
    bounds: boundsOfDatings(mention.datings),
    published,
    horizon: mention.told && mention.status !== 'planned' ? published : null,
  };
}

/** Words (English dictionary forms) whose one person dies; who "killed" may be alive. */
const DYING = lemmasOf(['die', 'death', 'perish', 'drown']);

function isOneDying({ kind, lemma, actors }: Mention): boolean {
  return kind === 'death' && actors.length === 1 && actors[0]!.includes(' ') && DYING.has(lemma);
}

/** Puts the mentions of one cluster into another. */
export function joinClusters(cluster: Cluster, other: Cluster): void {
  cluster.mentions.push(...other.mentions);
  if (cluster.kind === 'other') cluster.kind = other.kind;
  include(cluster.verbs, other.verbs);
  include(cluster.names, other.names);
  include(cluster.sounds, other.sounds);
  include(cluster.terms, other.terms);
  for (const name of other.dead) if (!cluster.dead.includes(name)) cluster.dead.push(name);
  for (const side of other.sides) cluster.sides.add(side);
  if (cluster.language !== other.language) cluster.language = null;
  for (const document of other.documents) if (!cluster.documents.includes(document)) cluster.documents.push(document);
  const shared = intersect(cluster.bounds, other.bounds);
  if (!isEmpty(shared)) cluster.bounds = shared;
  cluster.published = earlierOf(cluster.published, other.published);
  cluster.horizon = earlierOf(cluster.horizon, other.horizon);
}

/** The surest first: what is dated to the day opens clusters, what is only named joins them. */
export function rankOf({ bounds, mentions }: Cluster): number {
  const dated = isOneDay(bounds) ? 0 : bounds.earliest !== null || bounds.latest !== null ? 1 : 2;
  const told = mentions.some((mention) => mention.told);
  const stands = mentions.some((mention) => mention.stands);
  return dated + (told ? 0 : 3) + (stands ? 0 : 6);
}
