import { wordBounds } from '../base/wording.ts';
import { findSetDate } from '../edit/apply.ts';
import { readDate } from '../edit/date.ts';
import type { Mention, MergedEvent } from '../model.ts';
import { constrainByDates } from './by-date.ts';
import { constrainByLinks } from './by-link.ts';
import { constrainByFrame, constrainByPublication } from './by-text.ts';
import type { Dossier } from './dossier.ts';
import { claimOf, within } from './ground.ts';
import { STRENGTH, type Constraint } from './network.ts';
import type { Nodes } from './nodes.ts';
import { constrainByKind } from './presuppose.ts';

/** Every constraint that the mentions of events put on their days. */
export function constrainEvents(events: readonly MergedEvent[], nodes: Nodes, dossier: Dossier): Constraint[] {
  const settled = new Set(events.flatMap(({ edits }, index) => (findSetDate(edits ?? []) ? [index + 1] : [])));
  return [
    ...events.flatMap((event, index) => constrainByEditor(event, index + 1, nodes, dossier)),
    ...[...nodes.ofMention].flatMap(([mention, node]) => [
      ...(settled.has(node) ? [] : constrainByText(mention, node, nodes, dossier)),
      ...constrainByLinks(mention, node, nodes, dossier),
    ]),
    ...constrainByKind(events, nodes, dossier),
    ...events.flatMap((event, index) => constrainEnd(event, index + 1, nodes, dossier)),
  ];
}

/** What an event's own texts say of its days. */
function constrainByText(mention: Mention, node: number, nodes: Nodes, dossier: Dossier): Constraint[] {
  return [
    ...constrainByDates(mention, node, nodes, dossier),
    ...constrainByFrame(mention, node, dossier),
    ...constrainByPublication(mention, node, dossier),
  ];
}

/** A date that a person set takes the place of all that the event's own texts say, and bears on other events. */
function constrainByEditor(
  { edits = [], mentions: [first] }: MergedEvent,
  node: number,
  nodes: Nodes,
  dossier: Dossier,
): Constraint[] {
  const written = readDate(findSetDate(edits)?.date ?? 'none');
  if (written === null) return [];
  const { bounds, precision, lasting } = written;
  const says = `An editor dates ${nodes.titleOf(node)}: ${wordBounds(bounds, precision, lasting)}.`;
  const claim = claimOf(bounds, says, dossier.quote(first!.document, first!.clause));
  return within(node, bounds, { strength: STRENGTH.edited, steps: [{ rule: 'edit', says }], reason: null, claim });
}

/** What lasts ends no sooner than it begins. */
function constrainEnd({ mentions: [first] }: MergedEvent, node: number, nodes: Nodes, dossier: Dossier): Constraint[] {
  const end = nodes.endOf(node);
  if (end === node) return [];
  const says = 'what lasts ends no sooner than it begins';
  const claim = { earliest: null, latest: null, says, ...dossier.quote(first!.document, first!.clause) };
  const reason = { rule: 'lasts', says: () => says, quoted: null };
  return [{ from: end, to: node, days: 0, strength: STRENGTH.logical, steps: [], reason, claim }];
}
