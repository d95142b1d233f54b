import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Timeline } from '../lib/core/model.ts';
import { importTimeline, LISTS } from '../lib/core/timeline/import.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';
import { decodeText } from './decode.ts';
import { BadInput } from './effects.ts';
import { explainFault } from './output.ts';

/**
 * Reads a timeline from its file, or from a list of events in another format, which its content tells; or ends the
 * command with the reason why it cannot be read.
 */
export async function openTimeline(path: string, cwd: string): Promise<Timeline> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    throw new BadInput(`Cannot read ${path}: ${explainFault(error)}. Check the path.`);
  }
  // A timeline is UTF-8 whatever its documents say of their own encoding; a list comes out of any program.
  const read = readTimeline(bytes.toString('utf8'));
  if ('timeline' in read) return read.timeline;
  const decoded = decodeText(bytes);
  if ('refused' in decoded) throw new BadInput(`${path}: ${decoded.refused}`);
  const listed = importTimeline(decoded.text, basename(path).replace(/\.[^.]*$/, ''));
  if (listed !== null) return listed;
  const isOurs = /^\s*\{\s*"format"\s*:\s*"sourceline\//.test(decoded.text.slice(0, 5000));
  throw new BadInput(`${path}: ${read.problem}${isOurs ? '' : ` Lists are read as well: ${LISTS}.`}`);
}
