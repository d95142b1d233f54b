import { ruleOf } from '../mention/kinds.ts';
import type { MergedEvent, Step } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { STRENGTH, type Constraint } from './network.ts';

/**
 * What presupposes another thing comes after it: a withdrawal after the deployment that it ends (`mention/kinds.ts` has
 * the list). Two events are taken for one affair by the names they share.
 */
export function constrainByKind(events: readonly MergedEvent[], dossier: Dossier): Constraint[] {
  return events.flatMap((event, index) => {
    const { presupposes } = ruleOf(event.kind);
    const first = presupposes === undefined ? null : findPresupposed(event, presupposes, events);
    if (first === null) return [];
    const steps = [
      quoteEvent(event, `A ${event.kind} comes after the ${presupposes} that it ends.`, dossier),
      quoteEvent(events[first]!, `The ${presupposes} is told here.`, dossier),
    ];
    const claim = { earliest: null, latest: null, says: steps[0]!.says, ...quoteOf(event, dossier) };
    return [{ from: index + 1, to: first + 1, days: 0, strength: STRENGTH.presupposed, steps, claim }];
  });
}

/** The event of a kind that shares the most names with this one: two at least, or all it has. */
function findPresupposed(event: MergedEvent, kind: string, events: readonly MergedEvent[]): number | null {
  const names = namesOf(event);
  const enough = Math.min(2, names.size);
  const ranked = events
    .map((other, at) => ({
      other,
      at,
      shared: other.kind === kind ? [...namesOf(other)].filter((n) => names.has(n)).length : 0,
    }))
    .filter(({ shared }) => shared > 0 && shared >= enough)
    .toSorted((a, b) => b.shared - a.shared || b.other.mentions.length - a.other.mentions.length || a.at - b.at);
  return ranked[0]?.at ?? null;
}

function namesOf(event: MergedEvent): Set<string> {
  return new Set(event.mentions.flatMap((mention) => mention.names));
}

function quoteOf(event: MergedEvent, dossier: Dossier): ReturnType<Dossier['quote']> {
  const mention = event.mentions[0]!;
  return dossier.quote(mention.document, mention.clause);
}

function quoteEvent(event: MergedEvent, says: string, dossier: Dossier): Step {
  return { rule: 'presupposition', says, ...quoteOf(event, dossier) };
}
