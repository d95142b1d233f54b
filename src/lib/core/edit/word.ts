import type { Edit } from './edit.ts';

/** What an edit does, in a few words that stand before what it is about: "Rename to “The lamp fails”". */
export function wordEdit(edit: Edit): string {
  switch (edit.edit) {
    case 'rename':
      return `Rename to “${edit.title}”`;
    case 'redate':
      return `Date ${edit.date}`;
    case 'rekind':
      return `Kind ${edit.kind}`;
    case 'merge':
      return edit.with.length === 1 ? 'Merge with another event' : `Merge with ${edit.with.length} events`;
    case 'split':
      return edit.passages.length === 1 ? 'Part a passage out' : `Part ${edit.passages.length} passages out`;
    case 'hide':
      return 'Hide';
    case 'pin':
      return 'Pin';
    case 'check':
      return 'Mark as checked';
    case 'note':
      return `Note “${edit.note}”`;
    case 'add':
      return edit.title === undefined ? 'Add an event' : `Add “${edit.title}”`;
  }
}
