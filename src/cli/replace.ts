import { randomBytes } from 'node:crypto';
import { readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the file and puts the result in its place, so that nobody ever reads half of it, whenever the program
 * ends. A file that exists keeps its mode, and a link keeps leading to it. What is no file, as `/dev/stdout`, is
 * written to.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const about = await stat(target).catch(() => null);
  if (about !== null && !about.isFile()) return writeFile(target, content);
  const draft = await openDraft(target);
  try {
    await writeFile(draft, content, { flush: true, ...(about !== null && { mode: about.mode }) });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A path for a draft beside a file or folder. Drafts of programs that were killed are taken away. */
export async function openDraft(target: string): Promise<string> {
  await removeDrafts(target);
  return join(dirname(target), `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.draft`);
}

/** Those of programs that run no more: another one may be writing the same file. */
async function removeDrafts(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.[0-9a-f]{12}\.draft$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
