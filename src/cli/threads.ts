import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { Problem, SourceText } from '../lib/core/model.ts';
import type { DocumentReading } from '../lib/core/pipeline.ts';
import { NO_CACHE, type Cache } from './cache.ts';
import { askCrew, type Answer } from './crew.ts';
import { NO_PROGRESS, UNDERSTANDING, type Progress } from './progress.ts';
import { readBatch, refuse, type Outcome } from './reading.ts';

/** Stands beside the built program; where the program runs from its source, there are no threads. */
const READER = new URL('./reader.js', import.meta.url);
/** UTF-16 units of text in all that are read on this thread: so few are done in no time, whatever they hold. */
const HARMLESS = 20_000;
/** UTF-16 units of text in all from which on more than one thread is worth its start. */
const WORTH_THREADS = 500_000;
/** UTF-16 units of text that a thread gets at once: little, so that all end at the same time. */
const BATCH = 60_000;
/** UTF-16 units of text that may take twice as long as a short one. */
const LEISURE = 200_000;
/** Seconds that a short text may take, where no other limit is named. */
const PATIENCE = 60;

export interface Readings {
  readonly readings: readonly DocumentReading[];
  readonly problems: readonly Problem[];
}

/** How texts are read: how long one may take, in seconds, and who is told how far it is. */
export interface Manner {
  readonly patience?: number;
  readonly progress?: Progress;
}

/**
 * What each document tells by itself, in the order of the documents, however many threads read them: one for a small
 * set, for a large one as many as there are cores, so that a text that takes for ever is ended with its thread.
 */
export async function readDocuments(documents: readonly SourceText[], manner: Manner = {}): Promise<Readings> {
  const { progress = NO_PROGRESS } = manner;
  const batches = cutBatches(documents);
  let done = 0;
  const tell = (batch: readonly SourceText[]): void =>
    progress.tell(UNDERSTANDING, (done += batch.length), documents.length);
  const outcomes =
    existsSync(READER) && lengthOf(documents) > HARMLESS
      ? await readOnThreads(batches, threadsFor(documents), manner.patience ?? PATIENCE, tell)
      : batches.map(readBatch);
  const readings: DocumentReading[] = [];
  const problems: Problem[] = [];
  for (const [index, outcome] of outcomes.flat().entries()) {
    if ('message' in outcome) problems.push(outcome);
    else readings.push({ doc: documents[index]!, ...outcome });
  }
  return { readings, problems };
}

/** The same, what a cache holds not read again. */
export async function recallReadings(
  documents: readonly SourceText[],
  cache: Cache,
  manner: Manner = {},
): Promise<Readings> {
  if (cache === NO_CACHE) return readDocuments(documents, manner);
  const keys = documents.map((document) => ['reading', JSON.stringify(document)]);
  const kept = await Promise.all(keys.map((parts) => cache.find<DocumentReading>(parts)));
  const missing = documents.filter((_, index) => kept[index] === undefined);
  const { readings, problems } = await readDocuments(missing, manner);
  const fresh = new Map(readings.map((reading) => [reading.doc, reading]));
  const all: DocumentReading[] = [];
  for (const [index, doc] of documents.entries()) {
    const reading = kept[index] ?? fresh.get(doc);
    if (reading === undefined) continue;
    if (kept[index] === undefined) await cache.keep(keys[index]!, reading);
    all.push(reading);
  }
  return { readings: all, problems };
}

function threadsFor(documents: readonly SourceText[]): number {
  return lengthOf(documents) < WORTH_THREADS ? 1 : availableParallelism();
}

function lengthOf(documents: readonly SourceText[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

function cutBatches(documents: readonly SourceText[]): SourceText[][] {
  const batches: SourceText[][] = [];
  let room = 0;
  for (const doc of documents) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)!.push(doc);
    room -= doc.text.length;
  }
  return batches;
}

async function readOnThreads(
  batches: readonly SourceText[][],
  threads: number,
  patience: number,
  tell: (batch: readonly SourceText[]) => void,
): Promise<Outcome[][]> {
  const outcomes = await askReaders(batches, Math.min(threads, batches.length), patience, tell);
  const read: Outcome[][] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const batch = batches[index]!;
    if ('value' in outcome) read.push(outcome.value);
    else if (batch.length === 1) read.push([refuse(batch[0]!, outcome.fault)]);
    // One of them stopped the thread: apart, it stops none of the others.
    else read.push((await readOnThreads(batch.map((doc) => [doc]), threads, patience, () => undefined)).flat()); // prettier-ignore
  }
  return read;
}

async function askReaders(
  batches: readonly SourceText[][],
  threads: number,
  patience: number,
  tell: (batch: readonly SourceText[]) => void,
): Promise<Answer<Outcome[]>[]> {
  const answers: Answer<Outcome[]>[] = [];
  const patienceFor = (batch: readonly SourceText[]): number => patience * (1 + lengthOf(batch) / LEISURE);
  // A long text takes fifty times its length: one may have what this thread would have.
  const heap = getHeapStatistics().heap_size_limit / 2 ** 20;
  const crew = { script: READER, threads, patience: patienceFor, heap };
  for await (const answer of askCrew<readonly SourceText[], Outcome[]>(crew, batches)) {
    tell(batches[answers.length]!);
    answers.push(answer);
  }
  return answers;
}
