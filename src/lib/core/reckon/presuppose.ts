import type { Bounds } from '../base/bounds.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import { stemOf } from '../mention/language/english.ts';
import type { MergedEvent } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { STRENGTH, type Constraint, type Reason } from './network.ts';
import type { Nodes } from './nodes.ts';
import { lemmasOf } from '../merge/presupposed.ts';
import { PRESUPPOSITIONS, type Presupposition, type Share, type Sort } from '../merge/presuppositions.ts';

/** A name that more happenings of one sort share than this tells no affair apart. */
const COMMON = 500;

/** What presupposes another thing comes after it, where the two concern one affair, as the names they share show. */
export function constrainByKind(events: readonly MergedEvent[], nodes: Nodes, dossier: Dossier): Constraint[] {
  return PRESUPPOSITIONS.flatMap((rule) => {
    const isLater = matcherOf(rule.later);
    const earlier = indexByName(events, matcherOf(rule.earlier));
    return events.flatMap((event, index) => {
      const first = isLater(event) ? findPresupposed(event, index, rule, events, earlier) : null;
      if (first === null) return [];
      const [node, target] = [index + 1, first + 1];
      const quoted = quoteOf(event, dossier);
      const reason: Reason = {
        rule: 'presupposition',
        says: (of, titleOf) => `${rule.says}, ${of === target ? titleOf(node) : titleOf(target)}`,
        supposed: true,
        quoted,
      };
      const claim = {
        earliest: null,
        latest: null,
        ...quoted,
        get says() {
          return reason.says(node, nodes.titleOf);
        },
      };
      const step = {
        rule: 'presupposition',
        ...quoteOf(events[first]!, dossier),
        get says() {
          return `${nodes.titleOf(target)} is told here`;
        },
      };
      const steps = [step];
      return [{ from: node, to: target, days: 0, strength: STRENGTH.presupposed, steps, reason, claim }];
    });
  });
}

/** Per name, the events of a sort that have it, by their place in the list. */
function indexByName(events: readonly MergedEvent[], isMeant: (event: MergedEvent) => boolean): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, event] of events.entries()) {
    if (!isMeant(event)) continue;
    for (const name of namesOf(event)) {
      const known = index.get(name);
      if (known) known.push(at);
      else index.set(name, [at]);
    }
  }
  return index;
}

function matcherOf(sort: Sort): (event: MergedEvent) => boolean {
  const told = sort.words && lemmasOf(sort.words);
  const about = sort.about && new Set(sort.about.map(stemOf));
  return ({ kind, mentions }) => {
    if (sort.kind !== undefined && sort.kind !== kind) return false;
    const { lemma, terms } = mentions[0]!;
    if (about && !terms.some((term) => about.has(term))) return false;
    return (
      !told || told.has(lemma) || told.has(stemOf(lemma)) || (kind === 'other' && terms.some((term) => told.has(term)))
    );
  };
}

/**
 * The event that this one presupposes: of those that share most with it, the only one; or where each is dated, the
 * first, as it is after one of them that it comes.
 */
function findPresupposed(
  event: MergedEvent,
  index: number,
  { share }: Presupposition,
  events: readonly MergedEvent[],
  earlier: ReadonlyMap<string, readonly number[]>,
): number | null {
  const names = namesOf(event);
  const enough = Math.min(2, names.size);
  const shared = new Map<number, number>();
  for (const name of names) {
    const having = earlier.get(name) ?? [];
    if (having.length <= COMMON) for (const at of having) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  shared.delete(index);
  const likely = [...shared].filter(([at, count]) => count >= enough && isShared(event, events[at]!, share));
  const most = Math.max(0, ...likely.map(([, count]) => count));
  return chooseFirst(
    likely.filter(([, count]) => count === most).map(([at]) => at),
    events,
  );
}

function chooseFirst(candidates: readonly number[], events: readonly MergedEvent[]): number | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const dated = candidates
    .map((at) => ({ at, day: boundsOf(events[at]!).earliest }))
    .filter((one): one is { at: number; day: number } => one.day !== null);
  if (dated.length < candidates.length) return null;
  return dated.reduce((a, b) => (b.day < a.day ? b : a)).at;
}

/** What the first of its mentions with a date says of its day. */
function boundsOf({ mentions }: MergedEvent): Bounds {
  const dated = mentions.find(({ datings }) => datings.length > 0);
  return boundsOfDatings(dated?.datings ?? []);
}

function isShared(a: MergedEvent, b: MergedEvent, share: Share): boolean {
  switch (share) {
    case 'names':
      return true;
    case 'person':
      return meet(listOf(a, 'actors'), listOf(b, 'actors'));
    case 'thing':
      return meet(thingsOf(a), thingsOf(b));
  }
}

/** The words of an event's tellings that are no names and do not say what befell. */
function thingsOf(event: MergedEvent): Set<string> {
  const things = listOf(event, 'terms');
  for (const name of [...listOf(event, 'actors'), ...listOf(event, 'places')]) {
    for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) things.delete(stemOf(word));
  }
  for (const { lemma } of event.mentions) things.delete(stemOf(lemma));
  return things;
}

function namesOf(event: MergedEvent): Set<string> {
  return listOf(event, 'names');
}

function listOf({ mentions }: MergedEvent, field: 'names' | 'actors' | 'places' | 'terms'): Set<string> {
  return new Set(mentions.flatMap((mention) => mention[field]));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}

function quoteOf(event: MergedEvent, dossier: Dossier): ReturnType<Dossier['quote']> {
  const mention = event.mentions[0]!;
  return dossier.quote(mention.document, mention.clause);
}
