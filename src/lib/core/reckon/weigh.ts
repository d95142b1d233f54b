import { parseDay, type Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import { ruleOf } from '../mention/kinds.ts';
import type { Mention, MergedEvent, When } from '../model.ts';
import type { Attention } from './attention.ts';

/** What makes an event matter, by how much each adds. */
const PARTS = {
  /** For each e-fold of attention: how much the documents dwell on it and, by its share, on its day. */
  attention: 4,
  /** For each e-fold of independent sources. */
  sources: 0.7,
  /** For its most prominent place in a text: a headline counts full. */
  prominence: 0.6,
  /** For each e-fold of mentions: how much is said of it. */
  mentions: 0.1,
  /** Where a text gives its date: what is worth a date is worth more than what is told beside. */
  stated: 0.35,
  /** Where it changes what is the case, rather than being said, planned or under way. */
  change: 0.6,
};
/** The least sum of parts that a timeline's weightiest event is measured by: where all is told in passing, none is weighty. */
const FULL = 5;
/** What makes a mention the most telling of its event. Whether it stands alone, tells no mere plan and gives a date goes before. */
const TELLING = { clarity: 1.5, prominence: 0.3, nearness: 1, named: 0.5 };

/** An event with its date and the number of its independent sources. */
export interface Weighable {
  readonly event: MergedEvent;
  readonly when: When;
  readonly sources: number;
}

export interface Weighed {
  /** How much the event matters, 0..1, to four decimals: against the weightiest of the timeline. */
  readonly weight: number;
  /** Its mentions, the most telling first. */
  readonly mentions: readonly Mention[];
}

/**
 * Weighs events against each other and puts the mentions of each in order. The attention that a day gets goes in full to
 * the event whose words sum up best what is told of that day, and to the others by the square of how near they come.
 */
export function weighEvents(all: readonly Weighable[], attention: Attention): Weighed[] {
  const nearness = new Map<Mention, number>();
  const most = new Map<Day, number>();
  for (const { event, when } of all) {
    const day = dayOfWhen(when);
    if (day === null) continue;
    for (const mention of event.mentions) nearness.set(mention, attention.nearnessTo(day, mention));
    most.set(day, Math.max(most.get(day) ?? 0, nearestOf(event, nearness)));
  }
  const weighed = all.map((one) => {
    const day = dayOfWhen(one.when);
    const top = (day === null ? 0 : most.get(day)!) || 1;
    const shares = new Map(one.event.mentions.map((mention) => [mention, (nearness.get(mention) ?? 0) / top]));
    const ofDay = day === null ? 0 : attention.ofDay(day) * nearestOf(one.event, shares) ** 2;
    return {
      sum: addParts(one, Math.max(ofDay, ownAttention(one.event, attention))),
      mentions: orderMentions(one.event.mentions, shares),
    };
  });
  const full = weighed.reduce((largest, { sum }) => Math.max(largest, sum), FULL);
  return weighed.map(({ sum, mentions }) => ({ weight: Math.round((sum / full) * 1e4) / 1e4, mentions }));
}

/** The greatest value among the mentions of an event that stand by themselves. */
function nearestOf({ mentions }: MergedEvent, values: ReadonlyMap<Mention, number>): number {
  return Math.max(0, ...mentions.filter(({ stands }) => stands).map((mention) => values.get(mention) ?? 0));
}

/** How many documents dwell on the event itself, each by as much as where it does so most. */
function ownAttention({ mentions }: MergedEvent, { ofMention }: Attention): number {
  const most = new Map<string, number>();
  for (const mention of mentions)
    most.set(mention.document, Math.max(most.get(mention.document) ?? 0, ofMention(mention)));
  return [...most.values()].reduce((sum, value) => sum + value, 0);
}

function addParts({ event: { kind, mentions }, sources }: Weighable, attention: number): number {
  const told = mentions.filter((mention) => mention.stands);
  return (
    PARTS.attention * Math.log(1 + attention) +
    PARTS.sources * Math.log(sources) +
    PARTS.prominence * Math.max(0, ...told.map(({ prominence }) => prominence)) +
    PARTS.mentions * Math.log(mentions.length) +
    (told.some(({ datings }) => datings.length > 0) ? PARTS.stated : 0) +
    (ruleOf(kind).standsAlone && told.some(({ status }) => status === 'reported') ? PARTS.change : 0)
  );
}

function orderMentions(mentions: readonly Mention[], nearness: ReadonlyMap<Mention, number>): Mention[] {
  const tellingOf = (mention: Mention): number =>
    TELLING.clarity * mention.clarity +
    TELLING.prominence * mention.prominence +
    TELLING.nearness * nearness.get(mention)! +
    (mention.names.length > 0 ? TELLING.named : 0);
  return mentions.toSorted(
    by(
      (mention) => (mention.stands ? 0 : 1),
      (mention) => (mention.status === 'planned' ? 1 : 0),
      (mention) => (mention.datings.length > 0 ? 0 : 1),
      (mention) => -tellingOf(mention),
    ),
  );
}

/** The one day of an event that is dated to the day. */
function dayOfWhen({ earliest, latest }: When): Day | null {
  if (earliest === null || latest === null) return null;
  const day = parseDay(earliest);
  return day === parseDay(latest) ? day : null;
}
