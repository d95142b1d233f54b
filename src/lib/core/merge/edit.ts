import { idOfAdded } from '../edit/apply.ts';
import type { Edit, EditLine, Reference } from '../edit/edit.ts';
import type { Locator } from '../edit/locate.ts';
import { problemAt } from '../edit/parse.ts';
import { isSameStretch, isTouched, type Place } from '../edit/place.ts';
import { KINDS } from '../mention/kinds.ts';
import type { Mention, MergedEvent, Problem } from '../model.ts';
import {
  closeBoard,
  enterDraft,
  findByPlace,
  mentionsIn,
  openBoard,
  placeOf,
  removeDraft,
  type Board,
  type Draft,
} from './board.ts';

/** What editing needs of its surroundings. */
export interface Desk {
  readonly locate: Locator;
  readonly idOf: (mention: Mention) => string;
  /** The mention that words make which a person selected. */
  readonly select: (place: Place) => Mention;
}

export interface EditedEvents {
  readonly events: readonly MergedEvent[];
  /** Where the words stand that a person hid: they make no event, bear on none, and are nothing to review. */
  readonly hidden: readonly Place[];
  /** Edits that fit nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Applies a person's edits to the events, in the order of the file. What concerns which mentions make an event is done
 * here; the rest goes along with the event (`edits`) to where it counts. An event is found by its id or one that it
 * had, else by its quoted words; what fits nothing becomes a problem.
 */
export function editEvents(events: readonly MergedEvent[], lines: readonly EditLine[], desk: Desk): EditedEvents {
  const board = openBoard(events);
  const problems: Problem[] = [];
  for (const { edit, path, line } of lines) {
    const fault = applyEdit(edit, board, desk);
    if (fault !== null) problems.push(problemAt(path, line, fault));
  }
  const edited = closeBoard(board);
  const hidden = edited.filter(isHidden).flatMap(({ mentions }) => mentions);
  return {
    events: edited.filter((event) => !isHidden(event)),
    hidden: [
      ...hidden.map(({ document, sentence }) => ({ document, start: sentence.start, end: sentence.end })),
      ...lines.flatMap(({ edit }) => (edit.edit === 'hide' ? (desk.locate(edit.of) ?? []) : [])),
    ],
    problems,
  };
}

function isHidden({ edits = [] }: MergedEvent): boolean {
  return edits.some(({ edit }) => edit === 'hide');
}

/** Does what an edit says, or tells why it cannot. */
function applyEdit(edit: Edit, board: Board, desk: Desk): string | null {
  if (edit.edit === 'add') return addEvent(edit, board, desk);
  const draft = findDraft(edit.of, board, desk);
  if (draft === null) return explainUnfit(edit, desk);
  if (edit.edit === 'merge') return mergeInto(draft, edit, board, desk);
  if (edit.edit === 'split') return splitOff(draft, edit, board, desk);
  if (edit.edit === 'rekind') draft.kind = kindToReason(edit.kind, draft.kind);
  draft.edits.push(edit);
  return null;
}

/** Words that report no event any more need no hiding; any other edit of them is at a loss. */
function explainUnfit(edit: Edit, desk: Desk): string | null {
  if (desk.locate(edit.of) === null) return unfit(edit.edit, 'it');
  if (edit.edit === 'hide') return null;
  return `the edit “${edit.edit}” has words that stand in the documents, but no event is told by them any more. Make them one with the edit “add”, or take the edit out.`;
}

/** The kind by which an event is reasoned about: a person may write one that the table does not know. */
function kindToReason(written: string | undefined, told: string): string {
  return KINDS.find(({ kind }) => kind === written)?.kind ?? told;
}

/** A sentence without the quote: what a person hides must not come to light through the edit that hides it. */
function unfit(name: string, what: string): string {
  return `the edit “${name}” fits no event any more: neither the id nor the quote of ${what} leads to one. Correct the quote, or take the edit out.`;
}

/** What was set of the event stays; what was set of those that become part of it goes. */
function mergeInto(draft: Draft, edit: Edit & { edit: 'merge' }, board: Board, desk: Desk): string | null {
  const others = edit.with.map((reference) => findDraft(reference, board, desk));
  if (others.includes(null)) return unfit('merge', 'an entry under “with”');
  for (const other of new Set(others as Draft[])) {
    if (other === draft) continue;
    removeDraft(board, other);
    draft.mentions = [...draft.mentions, ...other.mentions];
    for (const id of other.ids) draft.ids.add(id);
  }
  draft.edits.push(edit);
  enterDraft(board, draft);
  return null;
}

/** Passages that have left the event already, because the documents are read otherwise now, need no splitting. */
function splitOff(draft: Draft, edit: Edit & { edit: 'split' }, board: Board, desk: Desk): string | null {
  const places = edit.passages.map((passage) => desk.locate(passage));
  if (places.includes(null)) return unfit('split', 'an entry under “passages”');
  const isParted = (mention: Mention) => places.some((place) => isTouched(placeOf(mention), place!));
  const parted = draft.mentions.filter(isParted);
  if (parted.length === 0) {
    const apart = places.some((place) => findByPlace(board, place!) !== null);
    return apart ? null : unfit('split', 'an entry under “passages”');
  }
  if (parted.length === draft.mentions.length) {
    return 'the edit “split” would leave nothing of the event. Name fewer passages, or take the edit out.';
  }
  const idOf = (mention: Mention): string => board.added.get(mention) ?? desk.idOf(mention);
  removeDraft(board, draft);
  draft.mentions = draft.mentions.filter((mention) => !isParted(mention));
  const ids = new Set(parted.map(idOf));
  for (const id of ids) draft.ids.delete(id);
  if (ids.has(draft.id)) draft.id = idOf(draft.mentions[0]!);
  draft.ids.add(draft.id);
  draft.edits.push(edit);
  const [first] = parted;
  enterDraft(board, draft);
  enterDraft(board, { id: idOf(first!), ids, kind: first!.kind, mentions: parted, edits: [edit] });
  return null;
}

/** Makes an event of selected words; one that has them already takes on what the edit says of it. */
function addEvent(edit: Edit & { edit: 'add' }, board: Board, desk: Desk): string | null {
  const place = desk.locate(edit.of);
  if (place === null) return unfit('add', 'it');
  const id = idOfAdded(edit.of);
  const same = [...mentionsIn(board, place.document)].find(
    ([mention]) => mention.stands && isSameStretch(placeOf(mention), place),
  );
  if (same) {
    const [, draft] = same;
    draft.edits.push(edit);
    draft.ids.add(id);
    enterDraft(board, draft);
    return null;
  }
  const mention = desk.select(place);
  board.added.set(mention, id);
  const kind = kindToReason(edit.kind, mention.kind);
  enterDraft(board, { id, ids: new Set([id]), kind, mentions: [mention], edits: [edit] });
  return null;
}

function findDraft(reference: Reference, board: Board, desk: Desk): Draft | null {
  const known = reference.event === undefined ? undefined : board.byId.get(reference.event);
  if (known) return known;
  const place = desk.locate(reference);
  return place && findByPlace(board, place);
}
