import type { TimelineEvent } from '../model.ts';
import { hashText } from '../document/hash.ts';
import { whenOfDate } from './date.ts';
import type { Edit, Reference, SetDate } from './edit.ts';

/** What edits say of one event, put into it. Those that change which passages belong to it were applied before. */
export function applyToEvent(event: TimelineEvent, edits: readonly Edit[]): TimelineEvent {
  const edited = new Set(event.edited);
  let changed = event;
  for (const edit of edits) {
    for (const field of fieldsSetBy(edit)) edited.add(field);
    changed = { ...changed, ...changesOf(edit) };
  }
  return edited.size === 0 ? changed : { ...changed, edited: ORDER.filter((field) => edited.has(field)) };
}

const ORDER = ['title', 'kind', 'when', 'passages'] as const;

function fieldsSetBy(edit: Edit): string[] {
  switch (edit.edit) {
    case 'rename':
      return ['title'];
    case 'redate':
      return ['when'];
    case 'rekind':
      return ['kind'];
    case 'merge':
    case 'split':
      return ['passages'];
    case 'add':
      return ['passages', ...(['title', 'kind'] as const).filter((field) => edit[field] !== undefined), ...(edit.date === undefined ? [] : ['when'])]; // prettier-ignore
    default:
      return [];
  }
}

function changesOf(edit: Edit): Partial<TimelineEvent> {
  switch (edit.edit) {
    case 'rename':
      return { title: edit.title };
    case 'rekind':
      return { kind: edit.kind };
    case 'redate':
      return datedBy(edit);
    case 'pin':
      return { pinned: true, weight: 1 };
    case 'check':
      return { checked: true };
    case 'note':
      return { note: edit.note };
    case 'add':
      return {
        ...(edit.title !== undefined && { title: edit.title }),
        ...(edit.kind !== undefined && { kind: edit.kind }),
        ...datedBy(edit),
      };
    default:
      return {};
  }
}

/** A date that a person set also settles what the sources disputed. */
function datedBy(edit: Partial<SetDate>): Partial<TimelineEvent> {
  return edit.date === undefined ? {} : { when: whenOfDate(edit as SetDate), conflicts: [] };
}

/** The date that a person set last, where one did. */
export function findSetDate(edits: readonly Edit[]): SetDate | null {
  const dated = edits.findLast((edit) => (edit.edit === 'redate' || edit.edit === 'add') && edit.date !== undefined);
  return (dated as (Edit & SetDate) | undefined) ?? null;
}

/** The title that a person set last, where one did. */
export function findSetTitle(edits: readonly Edit[]): string | null {
  const titles = edits.map((edit) => (edit.edit === 'rename' || edit.edit === 'add' ? edit.title : undefined));
  return titles.findLast((title) => title !== undefined) ?? null;
}

/** The id of an event that a person adds: made from the words as they were selected, so that it stays. */
export function idOfAdded({ document = '', quote = '' }: Reference): string {
  return hashText(`${document}\nadded\n${quote}`).slice(0, 12);
}
