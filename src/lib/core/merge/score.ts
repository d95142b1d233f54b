import { intersect, isEmpty, isOneDay, type Bounds } from '../base/bounds.ts';
import type { Day } from '../base/day.ts';
import { areAkin, ruleOf } from '../mention/kinds.ts';
import type { Affairs } from './affair.ts';
import type { Cluster } from './cluster.ts';
import { isDispute } from './dispute.ts';
import { arePresupposed } from './presupposed.ts';
import { cosineOf, countShared, shareOf } from './profile.ts';

/** Two clusters are one happening from this score on. */
export const THRESHOLD = 0.72;

/**
 * What each agreement adds to the score. Outside one affair, two of the strong ones and some wording must come together:
 * the verb and the day, the names and the wording. Inside one, reports of one happening differ in their words, and the
 * verb with little else is enough; but documents of one affair are never enough alone.
 */
const WEIGHTS = {
  affair: 0.8,
  wording: 0.6,
  sameDay: 0.3,
  names: 0.25,
  verb: 0.25,
  /** Another verb of the same kind: "shot" and "attacked". */
  kind: 0.2,
  sameWeeks: 0.1,
  /** Verbs of which no kind is known, or of a kind of many sorts. */
  otherVerb: 0,
  /** Among a few documents, two of one kind that name the same are mostly one. */
  few: 0.6,
  /** A kind that often comes along: attack and death. */
  akin: 0.05,
  /** Both name somebody, and not the same. */
  otherNames: -0.25,
};

/** Documents up to the one are of different affairs, from the other on of one for certain. */
const OTHER_AFFAIR = 0.1;
const ONE_AFFAIR = 0.4;
/** A document is near to itself by less: what it tells twice it mostly tells in other sentences of something else. */
const SAME_DOCUMENT = 0.1;
/** So many documents of a cluster are looked at. */
const LOOKED_AT = 6;
/** Affairs fade: reports further apart than this, in days, are less near, in proportion. */
const AFFAIR_DAYS = 7;
/** Stretches up to this many days say something about being the same. */
const NARROW = 31;
/** Clusters whose kinds differ share so much of their verbs' weight at least, or are told in other words. */
const SAME_VERB = 0.3 * WEIGHTS.verb;
/** Wording below this (a cosine) is chance: something else must show that two tell of one thing. */
const CHANCE = 0.1;
/** In long texts, which tell of much, more is chance where neither verbs nor kinds agree, or the kind says nothing. */
const CHANCE_IN_LONG = 0.3;
/** What another language says cannot be compared: it counts as a middling likeness (a cosine). */
const TRANSLATED = 0.25;
/** Where neither verbs nor kinds agree, one word in common is no sign. */
const SHARED = 2;
const CERTAIN = 0.8;
/** Sayings are alike in their verbs and speakers; it is what is said that tells them apart. */
const SAME_SAYING = 0.3;

/** What is told undated so many days after another day is of that day only where its words (a cosine), or whom it befell, say so. */
const FAR_DAYS = 45;
const SAME_WORDS = 0.5;

/** The score of a dispute: less than that of any agreement. */
const DISPUTED = THRESHOLD + 0.001;

/** What is known of the documents together. */
export interface Surroundings extends Pick<Affairs, 'affinity' | 'brevityOf'> {
  /** 0..1: near 1 for a few documents, near 0 for many. */
  readonly fewness: number;
}

/** How likely two clusters are one happening; 0 where something excludes it, or where even the same wording would not do. */
export function scoreClusters(a: Cluster, b: Cluster, surroundings: Surroundings): number {
  if (isLaterThanTold(a, b) || isLaterThanTold(b, a) || arePresupposed(a.sides, b.sides)) return 0;
  if (isPutOff(a, b) || isPutOff(b, a)) return 0;
  if (isEmpty(intersect(a.bounds, b.bounds))) return isDispute(a, b) ? DISPUTED : 0;
  if (isOneDeath(a, b)) return CERTAIN;
  const translated = a.language !== null && b.language !== null && a.language !== b.language;
  const happening = compareHappenings(a, b, translated);
  if (happening === null || (happening < WEIGHTS.kind && areOfOneText(a, b))) return 0;
  const [ours, theirs] = translated ? [a.sounds, b.sounds] : [a.names, b.names];
  const names = cosineOf(ours, theirs);
  const dated = compareDays(a.bounds, b.bounds);
  const nearness = nearnessOf(a, b, surroundings);
  const otherNames = names === 0 && a.names.squares > 0 && b.names.squares > 0;
  const isSure = happening >= WEIGHTS.kind || dated === WEIGHTS.sameDay;
  const few = isSure ? WEIGHTS.few * surroundings.fewness * shareOf(ours, theirs) : 0;
  const score = (wording: number): number =>
    happening +
    dated +
    WEIGHTS.wording * wording +
    WEIGHTS.names * names +
    (otherNames ? WEIGHTS.otherNames : 0) +
    WEIGHTS.affair * nearness +
    few;
  if (score(1) < THRESHOLD) return 0;
  const wording = translated ? TRANSLATED : cosineOf(a.terms, b.terms);
  if ((translated || wording < CHANCE) && (names === 0 || (happening < WEIGHTS.kind && dated === 0))) return 0;
  if (happening <= 0 && nearness < CERTAIN && countShared(a.terms, b.terms) < SHARED) return 0;
  const isOpen = happening <= 0 || (a.kind === 'other' && b.kind === 'other' && dated !== WEIGHTS.sameDay);
  if (isOpen && !translated && wording < chanceOf(a, b, surroundings)) return 0;
  if (a.kind === 'statement' && wording < SAME_SAYING) return 0;
  if (isToll(a, b) && areOfOtherNumbers(a, b)) return 0;
  if (happening < WEIGHTS.kind && wording < CHANCE && areToldApart(a, b)) return 0;
  const isOther = areFarApart(a, b) || (isToll(a, b) && nearness < CERTAIN);
  if (isOther && !isNamedAgain(a, b, wording)) return 0;
  return score(wording);
}

/**
 * What the verbs and kinds say for two being one; null where they cannot be. Verbs of two languages cannot be compared:
 * two attacks or disasters of one day are taken for alike.
 */
function compareHappenings(a: Cluster, b: Cluster, translated: boolean): number | null {
  const verbs = WEIGHTS.verb * cosineOf(a.verbs, b.verbs);
  if (a.kind === b.kind) {
    const { broad, standsAlone } = ruleOf(a.kind);
    const sameKind = !broad || (translated && standsAlone && compareDays(a.bounds, b.bounds) === WEIGHTS.sameDay);
    return Math.max(verbs, sameKind ? WEIGHTS.kind : WEIGHTS.otherVerb);
  }
  if (verbs > SAME_VERB) return verbs;
  if (a.kind === 'statement' || b.kind === 'statement') return null;
  if (a.kind === 'other' || b.kind === 'other') return WEIGHTS.otherVerb;
  return areAkin(a.kind, b.kind) ? WEIGHTS.akin : null;
}

/** A text that tells in words of different meaning tells of different things. */
function areOfOneText(a: Cluster, b: Cluster): boolean {
  return a.documents.length === 1 && b.documents.length === 1 && a.documents[0] === b.documents[0];
}

/** Whether some text tells both, by other verbs: it would not tell one thing twice. */
function areToldApart(a: Cluster, b: Cluster): boolean {
  const told = a.mentions.filter((mention) => mention.told);
  if (told.length === 0 || !a.documents.some((document) => b.documents.includes(document))) return false;
  return b.mentions.some(
    (mention) =>
      mention.told && told.some((other) => other.document === mention.document && other.lemma !== mention.lemma),
  );
}

function compareDays(a: Bounds, b: Bounds): number {
  if (isOneDay(a) && isOneDay(b)) return WEIGHTS.sameDay;
  return isNarrow(a) && isNarrow(b) ? WEIGHTS.sameWeeks : 0;
}

/** How surely the documents of two clusters are of one affair, 0..1. */
function nearnessOf(a: Cluster, b: Cluster, { affinity }: Surroundings): number {
  const ours = Math.min(a.documents.length, LOOKED_AT);
  const theirs = Math.min(b.documents.length, LOOKED_AT);
  let sum = 0;
  for (let i = 0; i < ours; i++) {
    for (let j = 0; j < theirs; j++) {
      const [one, other] = [a.documents[i]!, b.documents[j]!];
      sum += one === other ? SAME_DOCUMENT : affinity(one, other);
    }
  }
  const mean = sum / (ours * theirs);
  const nearness = Math.min(1, Math.max(0, mean - OTHER_AFFAIR) / (ONE_AFFAIR - OTHER_AFFAIR));
  return nearness * freshnessOf(a.horizon, b.horizon);
}

/** Between the least for short texts and that for long ones. */
function chanceOf(a: Cluster, b: Cluster, { brevityOf }: Surroundings): number {
  const brevity = Math.sqrt(brevityOf(a.documents[0]!) * brevityOf(b.documents[0]!));
  return CHANCE_IN_LONG + (CHANCE - CHANCE_IN_LONG) * brevity;
}

function freshnessOf(a: Day | null, b: Day | null): number {
  return a === null || b === null ? 1 : AFFAIR_DAYS / Math.max(AFFAIR_DAYS, Math.abs(a - b));
}

/**
 * Whether the one is of a day, or was first reported, long before the other was reported, which has no day of its own.
 * "The attacks" in a report are those of its days, or those that it told of; only what happens once is named the same
 * years later.
 */
function areFarApart(a: Cluster, b: Cluster): boolean {
  if ((isDated(a) && isDated(b)) || a.documents.some((document) => b.documents.includes(document))) return false;
  const [one, other] = [timeOf(a), timeOf(b)];
  return one !== null && other !== null && Math.abs(one - other) > FAR_DAYS;
}

/** Whether the one is planned for a day and never told as past, and the other comes up only long after that: it was put off. */
function isPutOff(plan: Cluster, { horizon, published }: Cluster): boolean {
  const later = horizon ?? published;
  if (plan.horizon !== null || later === null || plan.bounds.latest === null) return false;
  return later - plan.bounds.latest > FAR_DAYS && plan.mentions.some(({ status }) => status === 'planned');
}

function timeOf(cluster: Cluster): Day | null {
  return isDated(cluster) ? cluster.bounds.latest : cluster.published;
}

function isDated({ bounds }: Cluster): boolean {
  return bounds.earliest !== null && bounds.latest !== null;
}

function isNarrow(bounds: Bounds): boolean {
  return widthOf(bounds) <= NARROW;
}

/** Deaths, of which one has no day: every report of a war tells of some, and only names or words say that they are the same. */
function isToll(a: Cluster, b: Cluster): boolean {
  return a.kind === 'death' && b.kind === 'death' && !(isDated(a) && isDated(b));
}

/** Whether both tell the death of one person, named in full, who dies once only. */
function isOneDeath(a: Cluster, b: Cluster): boolean {
  return a.dead.some((name) => b.dead.includes(name));
}

/** "At least 15", "14 people": both give figures, and none that the other gives. */
function areOfOtherNumbers(a: Cluster, b: Cluster): boolean {
  const [ours, theirs] = [a, b].map(({ mentions }) => mentions.slice(0, LOOKED_AT).flatMap(({ figures }) => figures));
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((number) => theirs!.includes(number));
}

/** Whether two far apart are told in the same words, or befall the same person or body once. */
function isNamedAgain(a: Cluster, b: Cluster, wording: number): boolean {
  if (wording >= SAME_WORDS && countShared(a.terms, b.terms) > SHARED) return true;
  return a.kind === b.kind && ruleOf(a.kind).once === true && shareActor(a, b);
}

/** Whether some mention of each names the same person or body, by the last word of the name; a place is none. */
function shareActor(a: Cluster, b: Cluster): boolean {
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const [ours, theirs] = [a, b].map(({ mentions }) => mentions.slice(0, LOOKED_AT));
  const places = new Set([...ours!, ...theirs!].flatMap((mention) => mention.places.map(last)));
  const actors = new Set(ours!.flatMap((mention) => mention.actors.map(last)));
  return theirs!.some((mention) => mention.actors.map(last).some((actor) => actors.has(actor) && !places.has(actor)));
}

/** Whether one cluster's day comes after a report of the other was published. */
function isLaterThanTold({ bounds }: Cluster, { horizon }: Cluster): boolean {
  return bounds.earliest !== null && horizon !== null && bounds.earliest > horizon;
}

function widthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Infinity : latest - earliest + 1;
}
