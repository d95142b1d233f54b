import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Source } from '../lib/core/model.ts';
import { BadInput } from './effects.ts';
import { explainFault } from './output.ts';

/** The name of the edits file beside the documents. */
export const EDITS_NAME = 'sourceline.edits.yaml';

/**
 * The edits files that apply to documents: the one named, else those in the folders named, or beside the files named.
 * @returns absolute paths; the first is where new edits go, and need not be there yet
 */
export function findEditsFiles(paths: readonly string[], named: string | undefined, cwd: string): string[] {
  if (named !== undefined) return [resolve(cwd, named)];
  const folders = paths.map((path) => resolve(cwd, path)).map((path) => (isFolder(path) ? path : dirname(path)));
  const [first, ...others] = [...new Set(folders)].map((folder) => join(folder, EDITS_NAME));
  return first === undefined ? [] : [first, ...others.filter((file) => existsSync(file))];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The edits that apply to documents; a file that was named must be there. */
export async function readEditsFiles(
  paths: readonly string[],
  named: string | undefined,
  cwd: string,
): Promise<Source[]> {
  const files = findEditsFiles(paths, named, cwd).filter((file) => named !== undefined || existsSync(file));
  return Promise.all(files.map(async (file) => ({ path: basename(file), content: await readText(file, named) })));
}

async function readText(file: string, named: string | undefined): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new BadInput(`Cannot read the edits in ${named ?? basename(file)}: ${explainFault(error)}. Check the path.`);
  }
}
