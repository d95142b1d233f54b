import { parseDay, type Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import { overlaps, sliceOf } from '../base/span.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import { findOriginal } from '../document/original.ts';
import { applyToEvent } from '../edit/apply.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import type { Conflict, Ends, Mention, MergedEvent, Passage, TimelineEvent, When } from '../model.ts';
import { measureAttention } from './attention.ts';
import { restrictByCalendar } from './by-calendar.ts';
import { findConflicts, type OwnConflict } from './conflict.ts';
import { constrainEvents } from './constrain.ts';
import { dateEvent } from './date.ts';
import { findDisagreements } from './disagree.ts';
import type { Dossier } from './dossier.ts';
import { findMisprints } from './misprint.ts';
import { solveNetwork } from './network.ts';
import { numberNodes } from './nodes.ts';
import { weighEvents, type Weighable, type Weighed } from './weigh.ts';

/** The length of `YYYY-MM-DD`: the time of day after it is left out. */
const ISO_DAY = 10;

/** Dates events by what their mentions say and by how they lie to each other; in the order of time, undated ones last. */
export function reckonEvents(events: readonly MergedEvent[], dossier: Dossier): TimelineEvent[] {
  const { dated, reword } = dateEvents(events, dossier);
  const weighed = weighEvents(dated, measureAttention(dossier));
  // Which words tell an event best depends on its day: only now can proofs name each by its title.
  return reword(weighed.map(({ mentions }) => mentions[0]!.title))
    .map((one, index) => applyToEvent(makeEvent(one, weighed[index]!, dossier), one.event.edits ?? []))
    .toSorted(
      by(
        (event) => (event.when.earliest === null && event.when.latest === null ? 1 : 0),
        ({ when }) => dayNumber(when.earliest ?? when.latest),
        ({ when }) => when.earliest ?? '',
        ({ when }) => dayNumber(when.latest),
        (event) => event.id,
      ),
    );
}

interface Datings {
  readonly dated: readonly Dated[];
  /** The same with other titles: what names no other event stays as it is. */
  readonly reword: (titles: readonly string[]) => readonly Dated[];
}

function dateEvents(events: readonly MergedEvent[], dossier: Dossier): Datings {
  let titles: readonly string[] = events.map(({ mentions }) => mentions[0]!.title);
  /** The events, by their places, that name others in what they say of their dates; `isNaming` while one is dated. */
  const naming = new Set<number>();
  let isNaming = false;
  const nodes = numberNodes(events, (index) => {
    isNaming = true;
    return titles[index]!;
  });
  const constraints = constrainEvents(events, nodes, dossier);
  const solution = solveNetwork(nodes.count, constraints, restrictByCalendar(nodes, dossier));
  const misprints = findMisprints(events, dossier);
  const dateOne = (event: MergedEvent, index: number, conflicts: readonly OwnConflict[] = []): Dated => {
    isNaming = conflicts.length > 0;
    const misprint = misprints.get(event);
    const onDates = [...conflicts, ...(misprint ? [{ conflict: misprint, others: misprint.readings }] : [])];
    const found = [...onDates.map(({ conflict }) => conflict), ...findDisagreements(event, dossier)];
    const when = withReadings(dateEvent(event, index + 1, nodes, solution), onDates);
    if (isNaming) naming.add(index);
    return { event, when, sources: countSources(event, dossier), conflicts: found };
  };
  const conflicts = findConflicts(solution.contradictions, nodes);
  const dated = events.map((event, index) => dateOne(event, index, conflicts.get(index + 1)));
  const reword = (others: readonly string[]): readonly Dated[] => {
    titles = others;
    const reworded = findConflicts(solution.contradictions, nodes);
    return dated.map((one, index) => (naming.has(index) ? dateOne(one.event, index, reworded.get(index + 1)) : one));
  };
  return { dated, reword };
}

/** For sorting: years before our era run backwards when they are compared as text. */
function dayNumber(bound: string | null): Day {
  return (bound === null ? null : parseDay(bound)) ?? -Infinity;
}

/** A date that sources dispute keeps what the others say. */
function withReadings(when: When, conflicts: readonly OwnConflict[]): When {
  const others = conflicts
    .flatMap((conflict) => conflict.others)
    .filter((reading) => reading.earliest !== null || reading.latest !== null)
    .filter((reading) => [when, when.start, when.end].every((known) => !known || !saysSame(reading, known)))
    .map(({ earliest, latest, says }) => ({ earliest, latest, says }));
  return others.length === 0 ? when : { ...when, readings: [...(when.readings ?? []), ...others] };
}

function saysSame(a: Ends, b: Ends): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

interface Dated extends Weighable {
  readonly conflicts: readonly Conflict[];
}

/**
 * How many independent texts report an event: copies of one are one, and one that only repeats sentences which another has
 * word by word adds none.
 */
function countSources({ mentions }: MergedEvent, dossier: Dossier): number {
  const sentences = new Map<string, string[]>();
  for (const { document, sentence } of mentions.toSorted(by(({ document }) => document))) {
    const origin = dossier.originOf(document);
    const said = sliceOf(dossier.read(document).doc.text, sentence);
    sentences.set(origin, [...(sentences.get(origin) ?? []), said]);
  }
  const told = new Set<string>();
  let count = 0;
  for (const own of sentences.values()) {
    if (own.some((said) => !told.has(said))) count++;
    for (const said of own) told.add(said);
  }
  return count;
}

function makeEvent(
  { event, when, sources, conflicts }: Dated,
  { weight, mentions }: Weighed,
  dossier: Dossier,
): TimelineEvent {
  const first = mentions[0]!;
  const told = mentions.filter((mention) => mention.stands);
  return {
    id: event.id,
    aliases: event.aliases,
    title: first.title,
    kind: event.kind,
    weight,
    status: first.status,
    ...(first.attribution !== null && { attribution: first.attribution }),
    when,
    passages: makePassages(mentions, dossier),
    actors: unique(told.flatMap((mention) => mention.actors)),
    places: unique(told.flatMap((mention) => mention.places)),
    reported: findReported(event, dossier),
    sources,
    conflicts,
  };
}

/** The publication days of an event's first and last report, as far as its documents are dated. */
function findReported({ mentions }: MergedEvent, dossier: Dossier): TimelineEvent['reported'] {
  const published = unique(mentions.map(({ document }) => document)).map((id) => dossier.read(id).imprint.published);
  const sortDays = (days: readonly (string | null)[]): string[] =>
    days.flatMap((day) => (day === null ? [] : [day.slice(0, ISO_DAY)])).toSorted(by((day) => day));
  return {
    first: sortDays(published.map(({ earliest, latest }) => earliest ?? latest))[0] ?? null,
    last: sortDays(published.map(({ earliest, latest }) => latest ?? earliest)).at(-1) ?? null,
  };
}

/** One passage for each stretch of text that reports the event; what overlaps a more telling passage is told by that one. */
function makePassages(mentions: readonly Mention[], dossier: Dossier): Passage[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const covered = kept.some((other) => other.document === mention.document && overlaps(other.clause, mention.clause));
    if (!covered) kept.push(mention);
  }
  return kept.map((mention) => {
    const when = whenOfMention(mention);
    const original = findOriginal(dossier.read(mention.document).doc, mention.clause);
    return {
      ...dossier.quote(mention.document, mention.clause),
      sentence: mention.sentence,
      ...(when && { when }),
      ...(original && { original }),
    };
  });
}

/** The date that a mention's own words give it, publication and other mentions left aside. */
function whenOfMention(mention: Mention): When | null {
  const dated = mention.datings.find(({ expression }) => expression.bounds !== null);
  if (!dated) return null;
  const { precision, basis, steps, lasting } = dated.expression;
  const when = whenOf(boundsOfDatings(mention.datings), {
    precision,
    basis: basis === 'none' ? 'inferred' : basis,
    because: steps,
    lasting,
  });
  return when.earliest === null && when.latest === null ? { ...UNDATED, because: steps } : when;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
