import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { by } from '../lib/core/base/order.ts';
import type { Timeline } from '../lib/core/model.ts';
import { buildTimeline } from '../lib/core/pipeline.ts';
import { BadInput, type Effects } from './effects.ts';
import { collectSources } from './files.ts';
import { reportProblems } from './output.ts';
import { openTimeline } from './stored.ts';

/**
 * The timeline of the documents under the paths. What could not be read is among its problems; where nothing could,
 * the command ends.
 */
export async function extractTimeline(
  paths: readonly string[],
  title: string | undefined,
  effects: Effects,
): Promise<Timeline> {
  const { sources, problems } = await collectSources(paths, effects.cwd);
  const timeline = buildTimeline(sources, title === undefined ? {} : { title });
  const all = [...problems, ...timeline.problems];
  if (timeline.documents.length === 0) {
    reportProblems(all, effects);
    throw new BadInput('No document could be read, so there is no timeline.');
  }
  const sorted = all.toSorted(by((problem) => problem.document, (problem) => problem.start ?? 0, (problem) => problem.message)); // prettier-ignore
  return { ...timeline, problems: sorted };
}

/** The timeline that the paths give: of documents, or a file that holds one already. */
export async function obtainTimeline(
  paths: readonly string[],
  title: string | undefined,
  effects: Effects,
): Promise<Timeline> {
  const [path] = paths;
  if (paths.length > 1 || !path!.endsWith('.json')) return extractTimeline(paths, title, effects);
  const timeline = await openTimeline(path!, effects.cwd);
  return title === undefined ? timeline : { ...timeline, title };
}

/** 1 where a path that the user named does not exist: the rest is done, and a script still hears of it. */
export function statusOf(paths: readonly string[], { cwd }: Effects): number {
  return paths.every((path) => existsSync(resolve(cwd, path))) ? 0 : 1;
}
