import { readDocuments, type Documents } from '../lib/core/document/read.ts';
import { slugOf } from '../lib/core/document/identify.ts';
import type { Declared, Problem, SourceText } from '../lib/core/model.ts';
import { BadInput, type Effects } from './effects.ts';

/** The path that stands for standard input. */
export const PIPED = '-';

/** The documents of the lines that `sourceline read` prints, or of others with the same fields, on standard input. */
export async function readPiped(stdin: Effects['stdin']): Promise<Documents> {
  const documents: SourceText[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for await (const line of listLines(stdin)) {
    number++;
    if (line.trim() === '') continue;
    const read = await readLine(line, number);
    if (typeof read === 'string') {
      problems.push({ document: PIPED, message: `Line ${number} ${read} The other lines are read.` });
      continue;
    }
    for (const document of read.documents) documents.push(document);
    for (const problem of read.problems) problems.push(problem);
  }
  if (number === 0)
    throw new BadInput('There is nothing on standard input. Pipe into it what "sourceline read" prints.');
  return { documents, problems };
}

/** The lines of a stream, cut as its bytes come: a set of documents need not fit into one string. */
async function* listLines(stdin: Effects['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stdin) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** The document of a line, or the rest of a sentence about what is wrong with it. */
async function readLine(line: string, number: number): Promise<Documents | string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON: each line must hold one whole object in braces.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is JSON but no object.';
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.text !== 'string') return 'has no field "text" with the words of the document.';
  const path = stringOf(fields.path) ?? `line-${number}.txt`;
  const source = { path, content: fields.text, declared: declareLine(fields) };
  // A text is a text here, whatever the name of the file that it was in.
  const read = readDocuments(source, 'txt');
  const [document] = read.documents;
  if (fields.paragraphs === undefined || document === undefined) return read;
  // Loaded only where it is needed.
  const { readPlaces } = await import('./places.ts');
  const places = readPlaces(document.text, fields);
  if (places !== null) return { ...read, documents: [{ ...document, ...places }] };
  const message = `The places in line ${number} are not those of its text, so no passage leads back to its file. Print the line anew with "sourceline read --places".`;
  return { ...read, problems: [...read.problems, { document: path, message }] };
}

function declareLine(fields: Readonly<Record<string, unknown>>): Declared {
  const title = stringOf(fields.title);
  const declared = {
    id: stringOf(fields.id) ?? (title === undefined ? undefined : slugOf(title)),
    title,
    publisher: stringOf(fields.publisher),
    published: dateOf(fields.published),
    language: stringOf(fields.language),
    url: stringOf(fields.url),
    thread: stringOf(fields.thread),
  };
  return Object.fromEntries(Object.entries(declared).filter(([, told]) => told !== undefined));
}

/** A day as text, or in the form that `read` gives it. */
function dateOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'edtf' in value ? stringOf(value.edtf) : stringOf(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
