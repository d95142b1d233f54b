import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../lib/core/model.ts';
import { BadInput, type Effects } from './effects.ts';
import { replaceFile } from './replace.ts';

/** Writes a result to the file named, or to stdout where none is named or `-` is. */
export async function writeResult(
  text: string | Uint8Array,
  path: string | undefined,
  effects: Effects,
): Promise<void> {
  if (path === undefined || path === '-') {
    effects.stdout.write(text);
    return;
  }
  try {
    await replaceFile(resolve(effects.cwd, path), text);
  } catch (error) {
    const fault = existsSync(dirname(resolve(effects.cwd, path))) ? explainFault(error) : 'its folder does not exist';
    throw new BadInput(`Cannot write ${path}: ${fault}. Name a file in a folder of yours.`);
  }
}

/** Why the file system refused, in plain words. */
export function explainFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not touch it';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ELOOP') return 'its links lead in a circle';
  if (code === 'ENOTDIR') return 'a part of its path is a file';
  if (code === 'ENOSPC') return 'the disk is full';
  // A message of the system names the file with all its folders, which concern nobody else.
  if (code !== undefined && error instanceof Error) return error.message.replace(/, \w+ '.*$/s, '');
  return error instanceof Error ? error.message : String(error);
}

/** How many problems a summary shows before it only counts. */
const SHOWN = 20;

/** The problems as lines on stderr, the first ones in full. */
export function reportProblems(problems: readonly Problem[], effects: Effects): void {
  for (const { document, message } of problems.slice(0, SHOWN)) effects.stderr.write(`${document}: ${message}\n`);
  if (problems.length > SHOWN) effects.stderr.write(`… and ${problems.length - SHOWN} more problems.\n`);
}

/** "1 event", "2 events". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
