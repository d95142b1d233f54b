import { parseDay, type Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import { overlaps } from '../base/span.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import { applyToEvent } from '../edit/apply.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import type { Conflict, Mention, MergedEvent, Passage, TimelineEvent, When } from '../model.ts';
import { describeContradiction, nodesOf } from './conflict.ts';
import { constrainEvents } from './constrain.ts';
import { dateEvent } from './date.ts';
import type { Dossier } from './dossier.ts';
import { findMisprints } from './misprint.ts';
import { solveNetwork, STRENGTH, type Contradiction } from './network.ts';
import { weighEvent } from './weigh.ts';

/** Dates events by what their mentions say and by how they lie to each other; in the order of time, undated ones last. */
export function reckonEvents(events: readonly MergedEvent[], dossier: Dossier): TimelineEvent[] {
  const solution = solveNetwork(events.length + 1, constrainEvents(events, dossier));
  const misprints = findMisprints(events, dossier);
  const conflicts = new Map<number, Conflict[]>();
  for (const contradiction of solution.contradictions) {
    const conflict = describeContradiction(contradiction);
    if (conflict.readings.length < 2 || contradiction.rejected.strength <= STRENGTH.presupposed) continue;
    if (isSettled(contradiction)) continue;
    for (const node of nodesOf(contradiction)) conflicts.set(node, [...(conflicts.get(node) ?? []), conflict]);
  }
  return events
    .map((event, index) => {
      const misprint = misprints.get(event);
      const found = [...(conflicts.get(index + 1) ?? []), ...(misprint ? [misprint] : [])];
      const made = makeEvent(event, withReadings(dateEvent(event, index + 1, solution), found), found, dossier);
      return applyToEvent(made, event.edits ?? []);
    })
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

/** What a date that a person set contradicts is no dispute among sources. */
function isSettled({ rejected, against }: Contradiction): boolean {
  return [rejected, ...against].some(({ strength }) => strength === STRENGTH.edited);
}

/** For sorting: years before our era run backwards when they are compared as text. */
function dayNumber(bound: string | null): Day {
  return (bound === null ? null : parseDay(bound)) ?? -Infinity;
}

/** A date that sources dispute keeps what the others say. */
function withReadings(when: When, conflicts: readonly Conflict[]): When {
  const others = conflicts
    .flatMap((conflict) => conflict.readings)
    .filter((reading) => reading.earliest !== null || reading.latest !== null)
    .filter((reading) => reading.earliest !== when.earliest || reading.latest !== when.latest)
    .map(({ earliest, latest, says }) => ({ earliest, latest, says }));
  return others.length === 0 ? when : { ...when, readings: [...(when.readings ?? []), ...others] };
}

function makeEvent(event: MergedEvent, when: When, conflicts: readonly Conflict[], dossier: Dossier): TimelineEvent {
  const first = event.mentions[0]!;
  const told = event.mentions.filter((mention) => mention.stands);
  const documents = [...new Set(event.mentions.map((mention) => mention.document))];
  const sources = new Set(documents.map((id) => dossier.read(id).doc.sha256)).size;
  const published = documents.map((id) => dossier.read(id).imprint.published);
  return {
    id: event.id,
    aliases: event.aliases,
    title: first.title,
    kind: event.kind,
    weight: weighEvent(event, sources),
    status: first.status,
    ...(first.attribution !== null && { attribution: first.attribution }),
    when,
    passages: makePassages(event.mentions, dossier),
    actors: unique(told.flatMap((mention) => mention.actors)),
    places: unique(told.flatMap((mention) => mention.places)),
    reported: {
      first:
        published
          .map(({ earliest }) => earliest)
          .filter((day) => day !== null)
          .toSorted()[0] ?? null,
      last:
        published
          .map(({ latest }) => latest)
          .filter((day) => day !== null)
          .toSorted()
          .at(-1) ?? null,
    },
    sources,
    conflicts,
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
    return { ...dossier.quote(mention.document, mention.clause), sentence: mention.sentence, ...(when && { when }) };
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
