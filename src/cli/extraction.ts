import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { by } from '../lib/core/base/order.ts';
import type { Timeline } from '../lib/core/model.ts';
import { composeTimeline } from '../lib/core/pipeline.ts';
import { openCache } from './cache.ts';
import { readChoices, type ChoiceWishes } from './choices.ts';
import { collectDocuments } from './documents.ts';
import { readEditsFiles } from './edits.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { reportProblems } from './output.ts';
import { openTimeline } from './stored.ts';
import { recallReadings } from './threads.ts';

/** What a user wishes of a timeline beside its documents. */
export interface Wishes extends ChoiceWishes {
  readonly title?: string | undefined;
  /** An edits file; else the one beside the documents counts. */
  readonly edits?: string | undefined;
  /** A folder that keeps what was read. */
  readonly cache?: string | undefined;
}

/** The option of every command that makes a timeline. */
export const EDITS_OPTION = {
  type: 'string',
  description: 'A file of corrections; else sourceline.edits.yaml beside the documents',
  valueHint: 'FILE',
} as const;

/**
 * The timeline of the documents under the paths, as a person's edits leave it. What could not be read is among its problems; where nothing could,
 * the command ends.
 */
export async function extractTimeline(
  paths: readonly string[],
  { title, edits: named, cache: folder, ...choices }: Wishes,
  effects: Effects,
): Promise<Timeline> {
  const cache = await openCache(folder, effects.cwd);
  const { documents, problems } = await collectDocuments(paths, effects.cwd, cache, readChoices(choices));
  const edits = await readEditsFiles(paths, named, effects.cwd);
  const { readings, problems: unclear } = await recallReadings(documents, cache);
  const options = { edits, ...(title !== undefined && { title }) };
  const timeline = composeTimeline(readings, [...problems, ...unclear], options);
  const all = timeline.problems;
  if (timeline.documents.length === 0) {
    reportProblems(all, effects);
    throw new BadInput('No document could be read, so there is no timeline.');
  }
  const sorted = all.toSorted(by((problem) => problem.document, (problem) => problem.start ?? 0, (problem) => problem.message)); // prettier-ignore
  return { ...timeline, problems: sorted };
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
  const timeline = await openTimeline(paths[0]!, effects.cwd);
  return title === undefined ? timeline : { ...timeline, title };
}

/** 1 where a path that the user named does not exist: the rest is done, and a script still hears of it. */
export function statusOf(paths: readonly string[], { cwd }: Effects): number {
  return paths.every((path) => existsSync(resolve(cwd, path))) ? 0 : 1;
}
