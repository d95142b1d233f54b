import type { Declared } from '../model.ts';
import { declareFields } from './frontmatter.ts';
import { readPlainText, type ReadText } from './text.ts';

/** A document of an NDJSON file, with the number of its line, from 1. */
export interface LineText extends ReadText {
  readonly line: number;
}

/** The documents of an NDJSON file (`{"id","title","published","url","language","text"}` a line), and what is wrong with the other lines. */
export function readNdjson(content: string): { documents: readonly LineText[]; problems: readonly string[] } {
  const documents: LineText[] = [];
  const problems: string[] = [];
  let line = 0;
  for (let start = 0; start <= content.length;) {
    const found = content.indexOf('\n', start);
    const end = found < 0 ? content.length : found;
    const written = content
      .slice(start, end)
      .replace(/^\uFEFF/, '')
      .trim();
    start = end + 1;
    line++;
    if (written === '') continue;
    const fields = readFields(written);
    if (typeof fields === 'string') problems.push(`Line ${line} ${fields} The other lines are read.`);
    else documents.push({ ...readPlainText(fields.text, fields.declared), line });
  }
  return { documents, problems };
}

/** The fields of a line, or the rest of a sentence about what is wrong with it. */
function readFields(written: string): { readonly text: string; readonly declared: Declared } | string {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return 'is not JSON: each line must hold one whole object in braces.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'is JSON but no object: it must have the form {"id": …, "text": …}.';
  }
  const { text, ...fields } = value as Record<string, unknown>;
  if (typeof text !== 'string') return 'has no field "text" with the words of the document.';
  if (text.trim() === '') return 'has an empty field "text".';
  return { text, declared: declareFields(fields) };
}
