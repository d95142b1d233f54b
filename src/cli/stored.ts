import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Timeline } from '../lib/core/model.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';
import { BadInput } from './effects.ts';
import { explainFault } from './output.ts';

/** Reads a timeline from its file, or ends the command with the reason why it cannot be read. */
export async function openTimeline(path: string, cwd: string): Promise<Timeline> {
  let json: string;
  try {
    json = await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new BadInput(`Cannot read ${path}: ${explainFault(error)}. Check the path.`);
  }
  const read = readTimeline(json);
  if ('problem' in read) throw new BadInput(`${path}: ${read.problem}`);
  return read.timeline;
}
