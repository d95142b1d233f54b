import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Choices } from '../lib/core/document/format.ts';
import { identifyDocuments } from '../lib/core/document/identify.ts';
import type { Documents } from '../lib/core/document/read.ts';
import type { Problem, SourceText } from '../lib/core/model.ts';
import { NO_CACHE, type Cache } from './cache.ts';
import { askCrew, Exceeded, type Answer } from './crew.ts';
import { LARGEST, listDocuments, type Found } from './files.ts';
import { hashContent } from './hash.ts';
import type { Kind, Made, Opened, Order } from './opening.ts';
import { explainFault } from './output.ts';
import { HASHING, NO_PROGRESS, READING, type Progress } from './progress.ts';
import { NO_MEMORY, openMemory, type Memory } from './stamp.ts';

/** Stands beside the built program; where the program runs from its source, files are opened on this thread. */
const OPENER = new URL('./opener.js', import.meta.url);
/** Bytes from which on more than one thread is worth its start. */
const WORTH_THREADS = 3_000_000;
/** Seconds that a file may take, and those that each of its MB adds. */
export const PATIENCE = 60;
const PATIENCE_PER_MB = 5;

/** What reading needs beside the paths. */
export interface Reading {
  readonly cwd: string;
  readonly cache?: Cache;
  readonly progress?: Progress;
  /** Seconds that a small file may take. */
  readonly patience?: number;
  readonly choices?: Choices;
}

/** The files under the paths, with what is known of them from earlier runs. */
export interface Inventory {
  readonly files: readonly Found[];
  /** Problems that belong to none of the files. */
  readonly problems: readonly Problem[];
  /** The hash of each file's content; null where it is not known. Only where there is a cache. */
  readonly contents: readonly (string | null)[];
  readonly memory: Memory;
}

/** Lists what there is to read. With a cache, files that changed are hashed, and others are not touched. */
export async function takeInventory(
  paths: readonly string[],
  { cwd, cache = NO_CACHE, progress = NO_PROGRESS }: Reading,
): Promise<Inventory> {
  if (cache === NO_CACHE) {
    return { ...(await listDocuments(paths, cwd)), contents: [], memory: NO_MEMORY };
  }
  const memory = await openMemory(
    cache,
    paths.map((path) => resolve(cwd, path)),
  );
  const { files, problems } = await listDocuments(paths, cwd, memory);
  const contents = files.map(({ absolute, stamp, size }, index) => {
    progress.tell(HASHING, index, files.length);
    const known = memory.recall(absolute, stamp);
    if (typeof known === 'string') return known;
    const content = size > LARGEST ? null : hashFile(absolute);
    if (content !== null) memory.learn(absolute, stamp, content);
    return content;
  });
  return { files, problems, contents, memory };
}

/** Null where the file cannot be read, or not at once. */
function hashFile(absolute: string): string | null {
  try {
    return hashContent(readFileSync(absolute));
  } catch {
    return null;
  }
}

/**
 * What is made of the documents of each file, sorted by path, so that a long list needs no more memory than its largest
 * files. Ids are not yet told apart. All cores read; a file that takes too much time or memory is given up. A cache
 * keeps what was made.
 */
export async function* streamDocuments<K extends Kind>(
  { files, contents, memory }: Inventory,
  kind: K,
  { cache = NO_CACHE, progress = NO_PROGRESS, patience = PATIENCE, choices = {} }: Reading,
): AsyncGenerator<Opened<Made[K]>> {
  const keyOf = (index: number, content = contents[index]): string[] | null =>
    typeof content === 'string' ? [kind, JSON.stringify(choices), files[index]!.path, content] : null;
  const isKept = files.map((_, index) => {
    const key = keyOf(index);
    return key !== null && cache.has(key);
  });
  const fresh = openFiles<K>(files.filter((_, index) => !isKept[index]), kind, patience, choices); // prettier-ignore
  try {
    for (const [index, file] of files.entries()) {
      const kept = isKept[index] ? await cache.find<Made[K]>(keyOf(index)!) : undefined;
      if (kept !== undefined) yield { made: kept, content: contents[index]! };
      else {
        // What a cache lost since it was asked is made apart.
        const opened = isKept[index]
          ? await first(openFiles<K>([file], kind, patience, choices))
          : (await fresh.next()).value;
        const { made, content } = opened as Opened<Made[K]>;
        const key = keyOf(index, content);
        if (key !== null) await cache.keep(key, made);
        yield opened as Opened<Made[K]>;
      }
      progress.tell(READING, index + 1, files.length);
    }
    await memory.keep();
  } finally {
    await fresh.return(undefined);
    progress.end();
  }
}

async function first<T>(values: AsyncGenerator<T>): Promise<T> {
  for await (const value of values) return value;
  throw new Error('nothing was made');
}

async function* openFiles<K extends Kind>(
  files: readonly Found[],
  kind: K,
  patience: number,
  choices: Choices,
): AsyncGenerator<Opened<Made[K]>> {
  if (files.length === 0) return;
  const orders = files.map((file): Order => ({ file, kind, choices }));
  if (!existsSync(OPENER)) {
    yield* openHere(orders) as AsyncGenerator<Opened<Made[K]>>;
    return;
  }
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const threads = size < WORTH_THREADS ? 1 : Math.min(availableParallelism(), files.length);
  const patienceFor = ({ file }: Order): number => patience * (1 + (file.size / 1e6) * (PATIENCE_PER_MB / PATIENCE));
  const answers = askCrew<Order, Opened<Made[K]>>({ script: OPENER, threads, patience: patienceFor }, orders);
  let index = 0;
  for await (const answer of answers) yield settle(answer, orders[index++]!);
}

/** Loaded only where it is needed: with threads, the readers of all formats are theirs. */
async function* openHere(orders: readonly Order[]): AsyncGenerator<Opened<Made[Kind]>> {
  const { openOrder, overlookLibrary } = await import('./opening.ts');
  process.on('unhandledRejection', overlookLibrary);
  try {
    for (const order of orders) yield await openOrder(order);
  } finally {
    process.off('unhandledRejection', overlookLibrary);
  }
}

function settle<T>(answer: Answer<Opened<T>>, { file, kind }: Order): Opened<T> {
  if ('value' in answer) return answer.value;
  const { fault } = answer;
  const message =
    fault instanceof Exceeded
      ? `Reading it took ${fault.message}, so it is left out. Split it, or save its text as .txt.`
      : `It is left out, for something went wrong that should not: ${explainFault(fault)}.`;
  const problems: Problem[] = [{ document: file.path, message }];
  return { made: (kind === 'documents' ? { documents: [], problems } : { lines: [], problems }) as T, content: null };
}

/** All documents under the paths, with ids that differ, and every problem that belongs to none of them. */
export async function collectDocuments(paths: readonly string[], reading: Reading): Promise<Documents> {
  return (await collectInventory(await takeInventory(paths, reading), reading)).documents;
}

/** The same of an inventory and of what else there is; and whether all was read with the content that is noted there. */
export async function collectInventory(
  inventory: Inventory,
  reading: Reading,
  others: Documents = { documents: [], problems: [] },
): Promise<{ readonly documents: Documents; readonly isAsNoted: boolean }> {
  const documents: SourceText[] = [...others.documents];
  const problems: Problem[] = [...inventory.problems, ...others.problems];
  let isAsNoted = true;
  let index = 0;
  for await (const { made, content } of streamDocuments(inventory, 'documents', reading)) {
    for (const document of made.documents) documents.push(document);
    for (const problem of made.problems) problems.push(problem);
    if (content === null || content !== inventory.contents[index++]) isAsNoted = false;
  }
  return { documents: { documents: identifyDocuments(documents), problems }, isAsNoted };
}
