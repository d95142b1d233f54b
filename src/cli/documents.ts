import { readFile, stat } from 'node:fs/promises';
import { headOf, type Choices } from '../lib/core/document/format.ts';
import { identifyDocuments } from '../lib/core/document/identify.ts';
import { openFile } from '../lib/core/document/open.ts';
import type { Documents } from '../lib/core/document/read.ts';
import type { Problem, SourceText } from '../lib/core/model.ts';
import { NO_CACHE, recall, type Cache } from './cache.ts';
import { decodeText } from './decode.ts';
import { listDocuments, type Found } from './files.ts';
import { explainFault } from './output.ts';

/** Beyond it a file does not fit into one string. */
const LARGEST = 400_000_000;

function decode(bytes: Uint8Array, charset?: string): ReturnType<typeof decodeText> {
  return decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
}

/**
 * What is made of the documents under the paths, a file at a time and sorted by path, so that a long list needs no more
 * memory than its largest file. Ids are not yet told apart. What belongs to no file comes first. A cache keeps what
 * `make` made, by the name `kind`.
 */
export async function* streamDocuments<T>(
  paths: readonly string[],
  cwd: string,
  cache: Cache,
  kind: string,
  make: (documents: Documents) => T,
  choices: Choices = {},
): AsyncGenerator<T> {
  const { files, problems } = await listDocuments(paths, cwd);
  yield make({ documents: [], problems });
  process.on('unhandledRejection', overlookLibrary);
  try {
    for (const file of files) yield await readOne(file, cache, kind, make, choices);
  } finally {
    process.off('unhandledRejection', overlookLibrary);
  }
}

/** On some damaged files pdf.js leaves promises behind that fail while it reads on: they must not end the program. */
function overlookLibrary(error: unknown): void {
  if (!(error instanceof Error && /\bpdfjs\b/.test(error.stack ?? ''))) throw error;
}

/** All documents under the paths, with ids that differ, and every problem that belongs to none of them. */
export async function collectDocuments(
  paths: readonly string[],
  cwd: string,
  cache: Cache = NO_CACHE,
  choices: Choices = {},
): Promise<Documents> {
  const documents: SourceText[] = [];
  const problems: Problem[] = [];
  for await (const read of streamDocuments(paths, cwd, cache, 'documents', (made) => made, choices)) {
    for (const document of read.documents) documents.push(document);
    for (const problem of read.problems) problems.push(problem);
  }
  return { documents: identifyDocuments(documents), problems };
}

async function readOne<T>(
  { path, absolute }: Found,
  cache: Cache,
  kind: string,
  make: (documents: Documents) => T,
  choices: Choices,
): Promise<T> {
  const refuse = (message: string): T => make({ documents: [], problems: [{ document: path, message }] });
  let bytes: Buffer;
  try {
    const { size } = await stat(absolute);
    if (size === 0) return refuse('The file is empty.');
    if (size > LARGEST) return refuse('The file is larger than 400 MB. Split it into smaller ones.');
    bytes = await readFile(absolute);
  } catch (error) {
    return refuse(`It cannot be read: ${explainFault(error)}.`);
  }
  if (isOwnWork(bytes)) return make({ documents: [], problems: [] });
  const parts = [kind, JSON.stringify(choices), path, bytes];
  return recall(cache, parts, async () => make(await openFile({ path, bytes }, { decode, ...choices })));
}

/** A timeline, or a page made from one: reading it back would report every event twice. */
function isOwnWork(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^\s*\{\s*"format"\s*:\s*"sourceline\//.test(head) || /<main id="sourceline-list"/.test(head);
}
