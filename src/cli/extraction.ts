import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { by } from '../lib/core/base/order.ts';
import type { Documents } from '../lib/core/document/read.ts';
import type { Problem, Source, Timeline } from '../lib/core/model.ts';
import { openCache } from './cache.ts';
import { readChoices, type ChoiceWishes } from './choices.ts';
import { collectInventory, takeInventory, type Inventory, type Reading } from './documents.ts';
import { readEditsFiles } from './edits.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { readLimit } from './limit.ts';
import { reportProblems } from './output.ts';
import { PIPED, readPiped } from './piped.ts';
import { showProgress } from './progress.ts';
import { sayRoom } from './room.ts';

/** What a user wishes of a timeline beside its documents. */
export interface Wishes extends ChoiceWishes {
  readonly title?: string | undefined;
  /** An edits file; else the one beside the documents counts. */
  readonly edits?: string | undefined;
  /** A folder that keeps what was read. */
  readonly cache?: string | undefined;
  /** How long a document may take, in seconds. */
  readonly limit?: string | undefined;
}

/** The option of every command that makes a timeline. */
export const EDITS_OPTION = {
  type: 'string',
  description: 'A file of corrections; else sourceline.edits.yaml beside the documents',
  valueHint: 'FILE',
} as const;

/**
 * The timeline of the documents under the paths, as a person's edits leave it. What could not be read is among its
 * problems; where nothing could, the command ends.
 */
export async function extractTimeline(paths: readonly string[], wishes: Wishes, effects: Effects): Promise<Timeline> {
  return (await compose(await gather(paths, wishes, effects), wishes, effects)).timeline;
}

/** A timeline's file, and what is said of it. */
export interface Written {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly summary: string;
}

/** The same, written. Where nothing changed since a cache kept it, neither documents nor program are read again. */
export async function extractText(paths: readonly string[], wishes: Wishes, effects: Effects): Promise<Written> {
  const given = await gather(paths, wishes, effects);
  const { cache } = given.reading;
  const key = keyOf(given, wishes);
  const kept = key === null ? undefined : await cache.find<Written>(key);
  if (kept !== undefined) {
    await given.inventory.memory.keep();
    return kept;
  }
  const { timeline, isAsNoted } = await compose(given, wishes, effects);
  const [{ writeTimeline }, { summarise }] = await Promise.all([
    import('../lib/core/timeline/write.ts'),
    import('./summary.ts'),
  ]);
  const written = { text: writeTimeline(timeline), problems: timeline.problems, summary: summarise(timeline) };
  // A file may have changed, or been given up, while it was read: then this is not what its hash stands for.
  if (key !== null && isAsNoted) await cache.keep(key, written);
  return written;
}

/** What a timeline is made of, before any document is read. */
interface Given {
  readonly inventory: Inventory;
  readonly piped: Documents;
  readonly edits: readonly Source[];
  readonly reading: Required<Reading>;
}

async function gather(paths: readonly string[], wishes: Wishes, effects: Effects): Promise<Given> {
  const { cwd } = effects;
  const reading = {
    cwd,
    cache: await openCache(wishes.cache, cwd),
    progress: showProgress(effects),
    patience: readLimit(wishes.limit),
    choices: readChoices(wishes),
  };
  const named = paths.filter((path) => path !== PIPED);
  const piped = named.length < paths.length ? await readPiped(effects.stdin) : { documents: [], problems: [] };
  const inventory = await takeInventory(named, reading);
  return { inventory, piped, edits: await readEditsFiles(named, wishes.edits, cwd), reading };
}

/** All that a timeline depends on, the program aside; null where that is not known. */
function keyOf({ inventory, piped, edits, reading }: Given, { title }: Wishes): string[] | null {
  const { files, contents, problems } = inventory;
  if (piped.documents.length > 0 || contents.length < files.length || contents.includes(null)) return null;
  const hashes = files.map(({ path }, index) => [path, contents[index]]);
  return ['timeline', title ?? '', JSON.stringify([edits, problems, hashes, reading.choices])];
}

async function compose(
  { inventory, piped, edits, reading }: Given,
  { title }: Wishes,
  effects: Effects,
): Promise<{ readonly timeline: Timeline; readonly isAsNoted: boolean }> {
  const [{ composeTimeline }, { recallReadings }] = await Promise.all([
    import('../lib/core/pipeline.ts'),
    import('./threads.ts'),
  ]);
  const { documents: read, isAsNoted } = await collectInventory(inventory, reading, piped);
  const { documents, problems } = read;
  const says = sayRoom(documents.reduce((sum, { text }) => sum + text.length, 0));
  if (says !== undefined) effects.stderr.write(`sourceline: ${says}\n`);
  const { readings, problems: unclear } = await recallReadings(documents, reading.cache, reading);
  const options = { edits, ...(title !== undefined && { title }) };
  reading.progress.say('Putting the events together');
  const timeline = composeTimeline(readings, [...problems, ...unclear], options);
  reading.progress.end();
  const all = timeline.problems;
  if (timeline.documents.length === 0) {
    reportProblems(all, effects);
    throw new BadInput('No document could be read, so there is no timeline.');
  }
  const sorted = all.toSorted(by((problem) => problem.document, (problem) => problem.start ?? 0, (problem) => problem.message)); // prettier-ignore
  return { timeline: { ...timeline, problems: sorted }, isAsNoted };
}

/** Whether the paths name a timeline that was made already, or a list of events in a format that is read as one. */
export function isStored(paths: readonly string[]): boolean {
  return paths.length === 1 && /\.(?:json|csv|tsv|ics)$/i.test(paths[0]!);
}

/** The timeline that the paths give: of documents, or a file that holds one already, with the edits that it has in it. */
export async function obtainTimeline(paths: readonly string[], wishes: Wishes, effects: Effects): Promise<Timeline> {
  if (!isStored(paths)) return extractTimeline(paths, wishes, effects);
  const { title, edits } = wishes;
  if (edits !== undefined) {
    throw new BadUsage('Edits apply where documents are read. Name the documents beside --edits, not a timeline.');
  }
  const { openTimeline } = await import('./stored.ts');
  const timeline = await openTimeline(paths[0]!, effects.cwd);
  return title === undefined ? timeline : { ...timeline, title };
}

/** 1 where a path that the user named does not exist: the rest is done, and a script still hears of it. */
export function statusOf(paths: readonly string[], { cwd }: Effects): number {
  return paths.every((path) => path === PIPED || existsSync(resolve(cwd, path))) ? 0 : 1;
}
