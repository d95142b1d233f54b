import { Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import { EDITS_FORMAT, fieldsOf } from './notation.ts';
import { openEdits } from './parse.ts';

/** The text of a file without edits, which says what it is for. */
const EMPTY = `# What people set right in this timeline. docs/edits.md of Sourceline explains the fields.
format: ${EDITS_FORMAT}
edits: []
`;

/**
 * The text of a file with more edits at its end. Comments and fields that no edit knows are kept. A text that is empty
 * begins a new file; one that is no edits file is not touched and gives null.
 */
export function appendEdits(text: string, edits: readonly Edit[]): string | null {
  return changeEdits(text, (list, document) => {
    for (const edit of edits) list.add(document.createNode(fieldsOf(edit)));
  });
}

/** The text of a file without the entries at some places of its list, counted from 0; null for what is no edits file. */
export function removeEntries(text: string, indexes: readonly number[]): string | null {
  return changeEdits(text, (list) => {
    for (const index of [...new Set(indexes)].toSorted((a, b) => b - a)) list.delete(index);
  });
}

function changeEdits(text: string, change: (list: YAMLSeq, document: Document) => void): string | null {
  const document = openEdits(text.trim() === '' ? EMPTY : text);
  if (document.errors.length > 0) return null;
  // A file of comments only has no contents yet.
  if (document.contents === null) document.contents = document.createNode({ format: EDITS_FORMAT, edits: [] }) as never;
  if (!isMap(document.contents) || document.get('format') !== EDITS_FORMAT) return null;
  if (!isSeq(document.get('edits', true))) document.set('edits', document.createNode([]));
  const list = document.get('edits', true) as YAMLSeq;
  list.flow = false;
  change(list, document);
  if (list.items.length === 0) list.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
