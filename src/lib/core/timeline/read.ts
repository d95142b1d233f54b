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
  const problem = checkFormat(value) ?? checkShape(value, TIMELINE, '');
  if (problem !== null) return { problem };
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

/** The first field that is missing or holds the wrong thing, as a sentence. */
function checkShape(value: unknown, shape: Shape, where: string): string | null {
  if (!isObject(value)) return `In the timeline, ${where} should be an object.`;
  for (const [name, field] of Object.entries(shape)) {
    const problem = checkField(value[name], field, where === '' ? name : `${where}.${name}`);
    if (problem !== null) return problem;
  }
  return null;
}

function checkField(value: unknown, field: Field, where: string): string | null {
  if (value === undefined) return field.optional ? null : `In the timeline, ${where} is missing.`;
  if (value === null && field.nullable) return null;
  switch (field.holds) {
    case 'text':
      return typeof value === 'string' ? null : `In the timeline, ${where} should be a text.`;
    case 'number':
      return typeof value === 'number' ? null : `In the timeline, ${where} should be a number.`;
    case 'flag':
      return typeof value === 'boolean' ? null : `In the timeline, ${where} should be true or false.`;
    case 'one':
      return checkShape(value, field.shape!, where);
    case 'texts':
      return checkItems(value, where, (item, place) => checkField(item, { holds: 'text' }, place));
    case 'many':
      return checkItems(value, where, (item, place) => checkShape(item, field.shape!, place));
  }
}

function checkItems(
  value: unknown,
  where: string,
  check: (item: unknown, where: string) => string | null,
): string | null {
  if (!Array.isArray(value)) return `In the timeline, ${where} should be a list.`;
  for (const [index, item] of value.entries()) {
    const problem = check(item, `${where}[${index}]`);
    if (problem !== null) return problem;
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
      return `In the timeline, ${where} names the document "${quoted.document}", which is not there.`;
    const within = 0 <= quoted.start && quoted.start <= quoted.end && quoted.end <= length;
    if (!within) return `In the timeline, ${where} lies outside the text of its document.`;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
