import type { Bounds } from '../base/bounds.ts';
import { formatDay, type Day } from '../base/day.ts';
import { wordBounds, wordDay } from '../base/wording.ts';
import { findSetDate, findSetTitle } from '../edit/apply.ts';
import { readDate } from '../edit/date.ts';
import type { Dating, Mention, MergedEvent, Quoted, Reading, Step } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { STRENGTH, type Constraint } from './network.ts';
import { constrainByKind } from './presuppose.ts';

/** Every constraint that the mentions of events put on their days. Event `i` is node `i + 1`; node 0 is the origin. */
export function constrainEvents(events: readonly MergedEvent[], dossier: Dossier): Constraint[] {
  const nodeOf = new Map<Mention, number>();
  for (const [index, event] of events.entries()) for (const mention of event.mentions) nodeOf.set(mention, index + 1);
  const edited = events.flatMap((event, index) => constrainByEditor(event, index + 1, dossier));
  const settled = new Set(events.flatMap(({ edits }, index) => (findSetDate(edits ?? []) ? [index + 1] : [])));
  const told = [...nodeOf].flatMap(([mention, node]) => [
    ...(settled.has(node) ? [] : constrainByText(mention, node, dossier)),
    ...constrainByLinks(mention, node, nodeOf, dossier),
  ]);
  return [...edited, ...told, ...constrainByKind(events, dossier)];
}

/** What an event's own texts say of its day. */
function constrainByText(mention: Mention, node: number, dossier: Dossier): Constraint[] {
  return [
    ...constrainByDates(mention, node, dossier),
    ...constrainByFrame(mention, node, dossier),
    ...constrainByPublication(mention, node, dossier),
  ];
}

/** A date that a person set takes the place of all that the event's own texts say, and bears on other events. */
function constrainByEditor(
  { edits = [], mentions: [first] }: MergedEvent,
  node: number,
  dossier: Dossier,
): Constraint[] {
  const written = readDate(findSetDate(edits)?.date ?? 'none');
  if (written === null) return [];
  const { bounds, precision, lasting } = written;
  const says = `An editor dates “${findSetTitle(edits) ?? first!.title}”: ${wordBounds(bounds, precision, lasting)}.`;
  const claim = claimOf(bounds, says, dossier.quote(first!.document, first!.clause));
  return within(node, bounds, { strength: STRENGTH.edited, steps: [{ rule: 'edit', says }], claim });
}

function constrainByDates(mention: Mention, node: number, dossier: Dossier): Constraint[] {
  return mention.datings.flatMap((dating) => {
    const { expression } = dating;
    if (!expression.bounds) return [];
    const bounds = allow(dating, expression.bounds);
    const claim = claimOf(
      bounds,
      wordBounds(bounds, expression.precision),
      dossier.quote(mention.document, expression),
    );
    const strength = expression.basis === 'stated' ? STRENGTH.stated : STRENGTH.relative;
    return within(node, bounds, { strength, steps: stepsOf(dating, mention, dossier), claim });
  });
}

/** The days that "on", "before", "after", "since" and "until" a date leave open. */
function allow({ relation, expression }: Dating, { earliest, latest }: Bounds): Bounds {
  switch (relation) {
    case 'on':
      return { earliest, latest };
    case 'since':
      return { earliest, latest: null };
    case 'after':
      return { earliest: expression.precision === 'day' && latest !== null ? latest + 1 : earliest, latest: null };
    case 'before':
      return { earliest: null, latest: expression.mod === 'END' ? latest : earliest === null ? null : earliest - 1 };
    case 'until':
      return { earliest: null, latest };
  }
}

/** The expression's own steps, and one that says what "before", "after" … make of it. */
function stepsOf({ relation, expression }: Dating, mention: Mention, dossier: Dossier): Step[] {
  const { steps } = expression;
  if (relation === 'on') return [...steps];
  const words = wordBounds(expression.bounds!, expression.precision, expression.lasting);
  const place = { before: `before ${words}`, after: `after ${words}`, since: `from ${words} on`, until: `by ${words}` };
  const says = `The text puts it ${place[relation]}.`;
  return [...steps, { rule: `date-${relation}`, says, ...dossier.quote(mention.document, expression) }];
}

function constrainByFrame({ frame, document }: Mention, node: number, dossier: Dossier): Constraint[] {
  if (!frame?.bounds || frame.bounds.earliest === null) return [];
  const day = wordDay(frame.bounds.earliest);
  const quoted = dossier.quote(document, frame);
  const says = `The text says since when it tells, and tells this in that course: not before ${day}.`;
  const steps = [...frame.steps, { rule: 'frame', says, ...quoted }];
  const bounds = { earliest: frame.bounds.earliest, latest: null };
  return within(node, bounds, { strength: STRENGTH.framed, steps, claim: claimOf(bounds, says, quoted) });
}

/** What a text tells as past happened by the day it was published; what it announces had not. */
function constrainByPublication(mention: Mention, node: number, dossier: Dossier): Constraint[] {
  const published = dossier.publishedOf(mention.document);
  if (!published || !mention.stands) return [];
  const planned = mention.status === 'planned';
  // A plan that somebody else told may have come true before this text was published.
  if (planned && mention.attribution !== null) return [];
  const day = planned ? published.earliest : published.latest;
  if (day === null) return [];
  const says = planned
    ? `The text that announces it was published on ${wordDay(day)}: it was still to come.`
    : `The text that reports it was published on ${wordDay(day)}: it had happened by then.`;
  const step = dossier.publicationStep(mention.document, 'published', says);
  const bounds = planned ? { earliest: day, latest: null } : { earliest: null, latest: day };
  const claim = claimOf(bounds, says, dossier.quote(mention.document, mention.clause));
  const strength = planned ? STRENGTH.framed : STRENGTH.published;
  return within(node, bounds, { strength, steps: [step], claim });
}

function constrainByLinks(
  mention: Mention,
  node: number,
  nodeOf: ReadonlyMap<Mention, number>,
  dossier: Dossier,
): Constraint[] {
  const siblings = dossier.read(mention.document).mentions;
  return mention.links.flatMap(({ relation, target, signal }) => {
    const other = siblings[target]!;
    const otherNode = nodeOf.get(other);
    if (otherNode === undefined || otherNode === node) return [];
    const spans = [signal, other.clause, mention.cue];
    const quoted = dossier.quote(mention.document, {
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
    });
    const says = `The text tells “${mention.title}” as ${relation === 'before' ? 'coming before' : 'not before'} “${other.title}”.`;
    const steps = [{ rule: `order-${relation}`, says, ...quoted }];
    const claim = { earliest: null, latest: null, says, ...quoted };
    const [earlier, later] = relation === 'before' ? [node, otherNode] : [otherNode, node];
    return [{ from: later, to: earlier, days: 0, strength: STRENGTH.told, steps, claim }];
  });
}

/** A node within bounds, as up to two constraints. */
function within(
  node: number,
  { earliest, latest }: Bounds,
  details: Omit<Constraint, 'from' | 'to' | 'days'>,
): Constraint[] {
  return [
    ...(earliest === null ? [] : [{ from: node, to: 0, days: 0 - earliest, ...details }]),
    ...(latest === null ? [] : [{ from: 0, to: node, days: latest, ...details }]),
  ];
}

function claimOf({ earliest, latest }: Bounds, says: string, quoted: Quoted): Reading & Quoted {
  const iso = (day: Day | null): string | null => (day === null ? null : formatDay(day));
  return { earliest: iso(earliest), latest: iso(latest), says, ...quoted };
}
