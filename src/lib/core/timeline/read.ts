import type { Timeline } from '../model.ts';
import { listQuotes } from './quotes.ts';
import { TIMELINE, type Field, type Shape } from './shape.ts';

const FORMAT = 'sourceline/1';

/**
 * A timeline from the text of its file, or a sentence that says what is wrong with it. Checks what a page needs in
 * order to show the file: its version, its fields, and that every quote lies within the text of a document it has.
 * Fields it does not know are kept. `verifyTimeline` checks the rest.
 */
export function readTimeline(json: string): { readonly timeline: Timeline } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {
      problem: 'The file is not JSON: it may be cut off, or not be a timeline. Make it again with sourceline extract.',
    };
  }
  const problem = checkFormat(value);
  if (problem !== null) return { problem };
  const fault = checkShape(value, TIMELINE);
  if (fault !== null) return { problem: `In the timeline, ${fault.where.slice(1)} ${fault.says}.` };
  const timeline = value as Timeline;
  const stray = findStray(timeline);
  return stray === null ? { timeline } : { problem: stray };
}

function checkFormat(value: unknown): string | null {
  const format = isObject(value) ? value.format : undefined;
  if (format === FORMAT) return null;
  if (typeof format !== 'string' || !format.startsWith('sourceline/')) {
    return `The file is not a timeline: its field "format" should say "${FORMAT}".`;
  }
  return (
    `The file has the format "${format}", and this program reads "${FORMAT}". ` +
    'Make the file again from its documents with sourceline extract, or use the version of Sourceline that wrote it.'
  );
}

/** What is wrong, and where from the value that was looked at: "" for itself, else ".name" or "[index]" and further. */
interface Fault {
  readonly where: string;
  readonly says: string;
}

/** The first field that is missing or holds the wrong thing. The way there is put together on the way back only. */
function checkShape(value: unknown, shape: Shape): Fault | null {
  if (!isObject(value)) return { where: '', says: 'should be an object' };
  for (const name in shape) {
    const fault = checkField(value[name], shape[name]!);
    if (fault !== null) return { ...fault, where: `.${name}${fault.where}` };
  }
  return null;
}

function checkField(value: unknown, field: Field): Fault | null {
  if (value === undefined) return field.optional ? null : { where: '', says: 'is missing' };
  if (value === null && field.nullable) return null;
  switch (field.holds) {
    case 'text':
      return typeof value === 'string' ? null : { where: '', says: 'should be a text' };
    case 'number':
      return typeof value === 'number' ? null : { where: '', says: 'should be a number' };
    case 'flag':
      return typeof value === 'boolean' ? null : { where: '', says: 'should be true or false' };
    case 'one':
      return checkShape(value, field.shape!);
    case 'texts':
      return checkItems(value, (item) => checkField(item, TEXT));
    case 'many':
      return checkItems(value, (item) => checkShape(item, field.shape!));
  }
}

const TEXT: Field = { holds: 'text' };

function checkItems(value: unknown, check: (item: unknown) => Fault | null): Fault | null {
  if (!Array.isArray(value)) return { where: '', says: 'should be a list' };
  for (let index = 0; index < value.length; index++) {
    const fault = check(value[index]);
    if (fault !== null) return { ...fault, where: `[${index}]${fault.where}` };
  }
  return null;
}

/** The first event without a passage, or quote outside every document, as a sentence. */
function findStray(timeline: Timeline): string | null {
  const bare = timeline.events.findIndex((event) => event.passages.length === 0);
  if (bare >= 0) return `In the timeline, events[${bare}] has no passage: every event needs its receipt.`;
  const lengths = new Map(timeline.documents.map((document) => [document.id, document.text.length]));
  for (const { where, quoted } of listQuotes(timeline)) {
    const length = lengths.get(quoted.document);
    if (length === undefined)
      return `In the timeline, ${where()} names the document "${quoted.document}", which is not there.`;
    const within = 0 <= quoted.start && quoted.start <= quoted.end && quoted.end <= length;
    if (!within) return `In the timeline, ${where()} lies outside the text of its document.`;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
