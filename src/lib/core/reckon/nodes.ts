import { isEmpty } from '../base/bounds.ts';
import { findSetTitle } from '../edit/apply.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import { ruleOf } from '../mention/kinds.ts';
import type { Dating, Mention, MergedEvent } from '../model.ts';
import type { TitleOf } from './network.ts';

/**
 * The days that the network reasons about. Node 0 is the origin, event `i` begins on node `i + 1`; one that lasts ends on a
 * node of its own, any other on the day on which it begins.
 */
export interface Nodes {
  readonly count: number;
  readonly ofMention: ReadonlyMap<Mention, number>;
  readonly endOf: (node: number) => number;
  /** The node on which the event of a node begins. */
  readonly beginOf: (node: number) => number;
  /**
   * Whether the days that are told of a lasting happening are that of its beginning: of one that only ends on a date, where
   * they are one day. "Teachers walked out on Monday"; "the strike lasted until Friday".
   */
  readonly beginsAsDated: (node: number) => boolean;
  /** The title of a node's event, in quotation marks. */
  readonly titleOf: TitleOf;
  /** What a node is the day of: the event, or its end. */
  readonly subjectOf: (node: number) => string;
}

/** `nameOf` gives the title of an event by its place: once their dates are known it may be another, and what names it is worded anew. */
export function numberNodes(events: readonly MergedEvent[], nameOf: (event: number) => string): Nodes {
  const ofMention = new Map<Mention, number>();
  const ends = new Map<number, number>();
  const begins = new Map<number, number>();
  for (const [index, event] of events.entries()) {
    for (const mention of event.mentions) ofMention.set(mention, index + 1);
    if (!event.mentions.some((mention) => findLasting(mention) !== null)) continue;
    const end = events.length + 1 + ends.size;
    ends.set(index + 1, end);
    begins.set(end, index + 1);
  }
  const titleOf = (node: number): string => {
    const index = (begins.get(node) ?? node) - 1;
    return `“${findSetTitle(events[index]!.edits ?? []) ?? nameOf(index)}”`;
  };
  return {
    count: events.length + 1 + ends.size,
    ofMention,
    endOf: (node) => ends.get(node) ?? node,
    beginOf: (node) => begins.get(node) ?? node,
    beginsAsDated: (node) => isDatedAtBeginning(events[node - 1]!),
    titleOf,
    subjectOf: (node) => (begins.has(node) ? `the end of ${titleOf(node)}` : titleOf(node)),
  };
}

function isDatedAtBeginning({ mentions }: MergedEvent): boolean {
  const datings = mentions.flatMap((mention) => mention.datings);
  const open = mentions.some(({ datings: own }) =>
    own.some(({ relation, expression }) => relation === 'since' || (relation === 'on' && expression.lasting)),
  );
  return !open && !isEmpty(boundsOfDatings(datings.filter(({ relation }) => relation === 'on')));
}

/** The date that tells how long a happening went on, if one does: "from 1998 to 2002", "since March", "until 14 May". */
export function findLasting(mention: Mention): Dating | null {
  return mention.datings.find((dating) => isLasting(mention, dating)) ?? null;
}

export function isLasting({ told, kind }: Mention, { relation, expression }: Dating): boolean {
  if (expression.bounds === null) return false;
  if (relation === 'on') return expression.lasting;
  return relation === 'since' || (relation === 'until' && told && ruleOf(kind).lasts === true);
}
