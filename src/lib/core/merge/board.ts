import type { Edit } from '../edit/edit.ts';
import { likenessOf, type Place } from '../edit/place.ts';
import type { Mention, MergedEvent } from '../model.ts';

/** An event while it is being edited. */
export interface Draft {
  id: string;
  /** All ids that lead to it, its own included. */
  readonly ids: Set<string>;
  kind: string;
  mentions: readonly Mention[];
  readonly edits: Edit[];
}

/** Events while they are being edited, to be found by any of their ids and by words of their mentions. */
export interface Board {
  readonly drafts: Set<Draft>;
  readonly byId: Map<string, Draft>;
  readonly byDocument: Map<string, Set<Draft>>;
  /** The ids of mentions that a person made. */
  readonly added: Map<Mention, string>;
}

export function openBoard(events: readonly MergedEvent[]): Board {
  const board: Board = { drafts: new Set(), byId: new Map(), byDocument: new Map(), added: new Map() };
  for (const { id, aliases, kind, mentions, edits = [] } of events) {
    enterDraft(board, { id, ids: new Set([id, ...aliases]), kind, mentions, edits: [...edits] });
  }
  return board;
}

/** The events as they are now. */
export function closeBoard({ drafts }: Board): MergedEvent[] {
  return [...drafts].map(({ id, ids, kind, mentions, edits }) => {
    const aliases = [...ids].filter((one) => one !== id).toSorted();
    return { id, aliases, kind, mentions, ...(edits.length > 0 && { edits }) };
  });
}

/** Puts an event on the board; one that changed its ids or mentions is put there again. */
export function enterDraft({ drafts, byId, byDocument }: Board, draft: Draft): void {
  drafts.add(draft);
  for (const id of draft.ids) byId.set(id, draft);
  for (const { document } of draft.mentions) {
    const here = byDocument.get(document) ?? new Set();
    byDocument.set(document, here.add(draft));
  }
}

/** Takes an event off the board; its ids lead nowhere until another event has them. */
export function removeDraft({ drafts, byId, byDocument }: Board, draft: Draft): void {
  drafts.delete(draft);
  for (const id of draft.ids) byId.delete(id);
  for (const { document } of draft.mentions) byDocument.get(document)?.delete(draft);
}

/** The mentions in a document, each with its event. */
export function* mentionsIn({ byDocument }: Board, document: string): Generator<readonly [Mention, Draft]> {
  for (const draft of byDocument.get(document) ?? []) {
    for (const mention of draft.mentions) if (mention.document === document) yield [mention, draft];
  }
}

/** The event with the mention that shares most with a place; null where none means it. */
export function findByPlace(board: Board, place: Place): Draft | null {
  let best: Draft | null = null;
  let bestLikeness = 0;
  for (const [mention, draft] of mentionsIn(board, place.document)) {
    const likeness = likenessOf(placeOf(mention), place);
    if (likeness > bestLikeness) [best, bestLikeness] = [draft, likeness];
  }
  return best;
}

/** Where a mention's words stand. */
export function placeOf({ document, clause }: Mention): Place {
  return { document, start: clause.start, end: clause.end };
}
