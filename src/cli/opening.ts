import { readFile, stat } from 'node:fs/promises';
import { headOf, type Choices } from '../lib/core/document/format.ts';
import { openFile } from '../lib/core/document/open.ts';
import type { Documents } from '../lib/core/document/read.ts';
import { decodeText } from './decode.ts';
import { describeDocuments, type Lines } from './describe.ts';
import { LARGEST, type Found } from './files.ts';
import { hashContent } from './hash.ts';
import { explainFault } from './output.ts';

/** What is made of the documents of each file. */
export interface Made {
  readonly documents: Documents;
  readonly lines: Lines;
  /** The same with the places of their paragraphs. */
  readonly placed: Lines;
}

/** What there is to make. */
export type Kind = keyof Made;

/** A file to open, and what to make of it. */
export interface Order {
  readonly file: Found;
  readonly kind: Kind;
  readonly choices: Choices;
}

/** What was made of a file, and the hash of the bytes from which; none where the file could not be read. */
export interface Opened<T> {
  readonly made: T;
  readonly content: string | null;
}

/** Opens a file. Nothing is thrown for what a file is or holds: it becomes a problem. */
export async function openOrder({ file: { path, absolute }, kind, choices }: Order): Promise<Opened<Made[Kind]>> {
  const make = await makerOf(kind);
  const refuse = (message: string, content: string | null = null): Opened<Made[Kind]> => ({
    made: make({ documents: [], problems: [{ document: path, message }] }),
    content,
  });
  let bytes: Buffer;
  try {
    const { size } = await stat(absolute);
    if (size === 0) return refuse('The file is empty.', hashContent(new Uint8Array()));
    if (size > LARGEST) return refuse('The file is larger than 400 MB. Split it into smaller ones.');
    bytes = await readFile(absolute);
  } catch (error) {
    return refuse(`It cannot be read: ${explainFault(error)}.`);
  }
  const made = make(
    isOwnWork(bytes)
      ? { documents: [], problems: [] }
      : await openFile({ path, bytes }, { decode: decodeText, ...choices }),
  );
  return { made, content: hashContent(bytes) };
}

/** What makes of documents what is wanted of them. */
async function makerOf(kind: Kind): Promise<(documents: Documents) => Made[Kind]> {
  if (kind === 'documents') return (documents) => documents;
  if (kind === 'lines') return (documents) => describeDocuments(documents);
  // Loaded only where it is needed.
  const { describePlaces } = await import('./places.ts');
  return (documents) => describeDocuments(documents, describePlaces);
}

/** A timeline, or a page made from one: reading it back would report every event twice. */
function isOwnWork(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^\s*\{\s*"format"\s*:\s*"sourceline\//.test(head) || /<main id="sourceline-list"/.test(head);
}

/** On some damaged files pdf.js leaves promises behind that fail while it reads on: they must not end the program. */
export function overlookLibrary(error: unknown): void {
  if (!(error instanceof Error && /\bpdfjs\b/.test(error.stack ?? ''))) throw error;
}
