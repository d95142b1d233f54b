import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Problem } from '../model.ts';
import { DATE_EXAMPLES, readDate } from './date.ts';
import type { Edit, EditLine, EditName, Reference } from './edit.ts';
import { EDITS_FORMAT, FIELDS, REFERENCE_FIELDS } from './notation.ts';

export interface ParsedEdits {
  readonly lines: readonly EditLine[];
  readonly problems: readonly Problem[];
}

/** The YAML of an edits file with its comments. All scalars stay texts, so that `0987` is a year and no number. */
export function openEdits(text: string, counter = new LineCounter()): Document {
  return parseDocument(text, { schema: 'failsafe', lineCounter: counter });
}

/**
 * The edits in the text of a file, in their order. What is wrong in it gives a sentence with its line, and the other
 * edits are read all the same. Fields that no edit knows are left alone.
 */
export function parseEdits(text: string, path: string): ParsedEdits {
  const counter = new LineCounter();
  const document = openEdits(text, counter);
  const [fault] = document.errors;
  if (fault !== undefined) {
    const says = `it is not YAML: ${fault.message.split('\n')[0]!.replace(/ at line.*$/, '')}. No edit of this file is applied; correct the line.`;
    return { lines: [], problems: [problemAt(path, counter.linePos(fault.pos[0]).line, says)] };
  }
  if (document.contents === null) return { lines: [], problems: [] };
  const wrong = checkFile(document);
  if (wrong !== null) return { lines: [], problems: [problemAt(path, 1, wrong)] };
  const [lines, problems]: [EditLine[], Problem[]] = [[], []];
  for (const [index, item] of entriesOf(document).entries()) {
    const line = counter.linePos(item.range?.[0] ?? 0).line;
    const read = isMap(item.node) ? readEdit(item.node) : 'an edit is a list of fields, such as “edit: hide”.';
    if (typeof read === 'string') problems.push(problemAt(path, line, read));
    else lines.push({ edit: read, path, line, index });
  }
  return { lines, problems };
}

/** A problem with a line of an edits file, as a sentence. */
export function problemAt(path: string, line: number, says: string): Problem {
  return { document: path, message: `Line ${line}: ${says}` };
}

function checkFile(document: Document): string | null {
  if (!isMap(document.contents)) return `an edits file begins with “format: ${EDITS_FORMAT}” and has a list “edits:”.`;
  const format = textOf(document.contents.get('format', true));
  if (format !== EDITS_FORMAT) {
    return `the field “format” should be ${EDITS_FORMAT}${format === null ? '' : `, not ${format}`}. No edit of this file is applied.`;
  }
  const edits = document.contents.get('edits', true);
  const isList = edits === undefined || isSeq(edits) || textOf(edits) === '';
  return isList ? null : 'the field “edits” should be a list, each entry after a “- ”.';
}

interface Entry {
  readonly node: unknown;
  readonly range: readonly [number, number, number] | null;
}

function entriesOf(document: Document): Entry[] {
  const edits: unknown = document.get('edits', true);
  if (!isSeq(edits)) return [];
  return edits.items.map((node) => ({ node, range: (node as { range?: Entry['range'] } | null)?.range ?? null }));
}

/** The edit of an entry, or what is wrong with it. */
function readEdit(entry: YAMLMap): Edit | string {
  const name = textOf(entry.get('edit', true));
  const names = Object.keys(FIELDS).join(', ');
  if (name === null || name === '') return `the entry does not say which edit it is. Add “edit:” with one of ${names}.`;
  if (!Object.hasOwn(FIELDS, name)) return `there is no edit “${name}”. It should be one of ${names}.`;
  const of = readReference(entry);
  if (typeof of === 'string') return of;
  const { needs, may } = FIELDS[name as EditName];
  const edit: Record<string, unknown> = { edit: name, of };
  for (const field of [...needs, ...may]) {
    if (isReferenceField(field)) continue;
    const value = readField(field, entry.get(field, true));
    if (value !== undefined) edit[field] = value;
  }
  const missing = needs.find((field) => (isReferenceField(field) ? of[field] : edit[field]) === undefined);
  if (missing !== undefined) return `the edit “${name}” needs the field “${missing}”. Add it.`;
  return checkValues(edit) ?? (edit as unknown as Edit);
}

function isReferenceField(field: string): field is keyof Reference {
  return (REFERENCE_FIELDS as readonly string[]).includes(field);
}

/** A field's text or references; undefined where it is missing or empty. */
function readField(field: string, node: unknown): string | readonly (Reference | string)[] | undefined {
  if (field === 'with' || field === 'passages') {
    const items = isSeq(node) ? node.items : isMap(node) ? [node] : [];
    return items.length === 0 ? undefined : items.map((item) => readReference(item));
  }
  return textOf(node) || undefined;
}

/** What an entry says of what it is about, or what is wrong with that. */
function readReference(node: unknown): Reference | string {
  if (!isMap(node)) return 'an event is named by fields of its own: “event:” with its id, “document:” and “quote:”.';
  const fields = REFERENCE_FIELDS.map((field) => [field, textOf(node.get(field, true))] as const);
  const reference: Reference = Object.fromEntries(fields.filter(([, value]) => value !== null && value !== ''));
  if (reference.event !== undefined || reference.quote !== undefined) return reference;
  return 'the edit does not say what it is about. Add “event:” with an id, or “document:” and “quote:” with words of it.';
}

function checkValues(edit: Readonly<Record<string, unknown>>): string | null {
  const { date, kind } = edit;
  if (typeof date === 'string' && readDate(date) === null) {
    return `“${date}” is no date. Write it in one of these ways: ${DATE_EXAMPLES}.`;
  }
  if (typeof kind === 'string' && !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(kind)) {
    return `“${kind}” is no kind. Use one word, with hyphens where it needs more, such as protest or press-conference.`;
  }
  const references = [edit.with, edit.passages].filter(Array.isArray).flat() as (Reference | string)[];
  return references.find((reference) => typeof reference === 'string') ?? null;
}

/** The text of a scalar; `[A..B]`, which YAML takes for a list of one, gives "A..B". Null for anything else. */
function textOf(node: unknown): string | null {
  if (isSeq(node) && node.items.length === 1) return textOf(node.items[0]);
  if (!isScalar(node)) return null;
  return typeof node.value === 'string' ? node.value.trim() : '';
}
