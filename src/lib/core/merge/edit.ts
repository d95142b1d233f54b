import { idOfAdded } from '../edit/apply.ts';
import type { Edit, EditLine, Reference } from '../edit/edit.ts';
import type { Locator } from '../edit/locate.ts';
import { problemAt } from '../edit/parse.ts';
import { isSameStretch, isTouched, likenessOf, type Place } from '../edit/place.ts';
import { KINDS } from '../mention/kinds.ts';
import type { Mention, MergedEvent, Problem } from '../model.ts';

/** What editing needs of its surroundings. */
export interface Desk {
  readonly locate: Locator;
  /** The ids that lead to a mention, its own first. */
  readonly idsOf: (mention: Mention) => readonly string[];
  /** The mention that words make which a person selected. */
  readonly select: (place: Place) => Mention;
}

export interface EditedEvents {
  readonly events: readonly MergedEvent[];
  /** What nobody shall see: it is no event any more, and bears on no other. */
  readonly hidden: readonly MergedEvent[];
  /** Edits that fit nothing. */
  readonly problems: readonly Problem[];
}

/** An event while it is being edited. */
interface Draft {
  id: string;
  /** All ids that lead to it, its own included. */
  readonly ids: Set<string>;
  kind: string;
  mentions: readonly Mention[];
  readonly edits: Edit[];
}

/**
 * Applies a person's edits to the events, in the order of the file. What concerns which mentions make an event is done
 * here; the rest goes along with the event (`edits`) to where it counts. An event is found by its id or one that it
 * had, else by its quoted words; what fits nothing becomes a problem.
 */
export function editEvents(events: readonly MergedEvent[], lines: readonly EditLine[], desk: Desk): EditedEvents {
  const drafts = new Set(events.map(openDraft));
  const problems: Problem[] = [];
  for (const { edit, path, line } of lines) {
    const fault = applyEdit(edit, drafts, desk);
    if (fault !== null) problems.push(problemAt(path, line, fault));
  }
  const edited = [...drafts].map(closeDraft);
  return {
    events: edited.filter((event) => !isHidden(event)),
    hidden: edited.filter(isHidden),
    problems,
  };
}

function isHidden({ edits = [] }: MergedEvent): boolean {
  return edits.some(({ edit }) => edit === 'hide');
}

function openDraft({ id, aliases, kind, mentions, edits = [] }: MergedEvent): Draft {
  return { id, ids: new Set([id, ...aliases]), kind, mentions, edits: [...edits] };
}

function closeDraft({ id, ids, kind, mentions, edits }: Draft): MergedEvent {
  const aliases = [...ids].filter((one) => one !== id).toSorted();
  return { id, aliases, kind, mentions, ...(edits.length > 0 && { edits }) };
}

/** Does what an edit says, or tells why it cannot. */
function applyEdit(edit: Edit, drafts: Set<Draft>, desk: Desk): string | null {
  if (edit.edit === 'add') return addEvent(edit, drafts, desk);
  const draft = findDraft(edit.of, drafts, desk);
  if (draft === null) return unfit(edit.edit, 'it');
  if (edit.edit === 'merge') return mergeInto(draft, edit, drafts, desk);
  if (edit.edit === 'split') return splitOff(draft, edit, drafts, desk);
  if (edit.edit === 'rekind') draft.kind = kindToReason(edit.kind, draft.kind);
  draft.edits.push(edit);
  return null;
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
function mergeInto(draft: Draft, edit: Edit & { edit: 'merge' }, drafts: Set<Draft>, desk: Desk): string | null {
  const others = edit.with.map((reference) => findDraft(reference, drafts, desk));
  if (others.includes(null)) return unfit('merge', 'an entry under “with”');
  for (const other of others as Draft[]) {
    if (other === draft || !drafts.has(other)) continue;
    draft.mentions = [...draft.mentions, ...other.mentions];
    for (const id of other.ids) draft.ids.add(id);
    drafts.delete(other);
  }
  draft.edits.push(edit);
  return null;
}

/** Passages that have left the event already, because the documents are read otherwise now, need no splitting. */
function splitOff(draft: Draft, edit: Edit & { edit: 'split' }, drafts: Set<Draft>, desk: Desk): string | null {
  const places = edit.passages.map((passage) => desk.locate(passage));
  if (places.includes(null)) return unfit('split', 'an entry under “passages”');
  const isParted = (mention: Mention) => places.some((place) => isTouched(placeOf(mention), place!));
  const parted = draft.mentions.filter(isParted);
  if (parted.length === 0) {
    const apart = [...drafts].some((other) => other !== draft && other.mentions.some(isParted));
    return apart ? null : unfit('split', 'an entry under “passages”');
  }
  if (parted.length === draft.mentions.length) {
    return 'the edit “split” would leave nothing of the event. Name fewer passages, or take the edit out.';
  }
  draft.mentions = draft.mentions.filter((mention) => !isParted(mention));
  const ids = new Set(parted.flatMap(desk.idsOf));
  for (const id of ids) draft.ids.delete(id);
  if (ids.has(draft.id)) draft.id = desk.idsOf(draft.mentions[0]!)[0]!;
  draft.ids.add(draft.id);
  draft.edits.push(edit);
  const [first] = parted;
  drafts.add({ id: desk.idsOf(first!)[0]!, ids, kind: first!.kind, mentions: parted, edits: [edit] });
  return null;
}

/** Makes an event of selected words; one that has them already takes on what the edit says of it. */
function addEvent(edit: Edit & { edit: 'add' }, drafts: Set<Draft>, desk: Desk): string | null {
  const place = desk.locate(edit.of);
  if (place === null) return unfit('add', 'it');
  const id = idOfAdded(edit.of);
  const same = [...drafts].find(({ mentions }) =>
    mentions.some((mention) => mention.stands && isSameStretch(placeOf(mention), place)),
  );
  if (same) {
    same.edits.push(edit);
    same.ids.add(id);
    return null;
  }
  const mention = desk.select(place);
  const kind = kindToReason(edit.kind, mention.kind);
  drafts.add({ id, ids: new Set([id]), kind, mentions: [mention], edits: [edit] });
  return null;
}

function findDraft(reference: Reference, drafts: ReadonlySet<Draft>, desk: Desk): Draft | null {
  const { event } = reference;
  const known = event === undefined ? undefined : [...drafts].find(({ ids }) => ids.has(event));
  if (known) return known;
  const place = desk.locate(reference);
  return place && findByPlace(place, drafts);
}

/** The event with the mention that shares most with a place. */
function findByPlace(place: Place, drafts: ReadonlySet<Draft>): Draft | null {
  let best: Draft | null = null;
  let bestShare = 0;
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const share = likenessOf(placeOf(mention), place);
      if (share > bestShare) [best, bestShare] = [draft, share];
    }
  }
  return best;
}

function placeOf({ document, clause }: Mention): Place {
  return { document, start: clause.start, end: clause.end };
}
