import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { BadInput } from './effects.ts';
import { explainFault } from './output.ts';

/** What was worked out before, by the content from which it was. Only where the user names a folder for it: it holds texts. */
export interface Cache {
  /** The value that was kept for these parts. */
  readonly find: <T>(parts: Parts) => Promise<T | undefined>;
  /** Whether a value was kept for these parts; it may still turn out to be damaged. */
  readonly has: (parts: Parts) => boolean;
  readonly keep: (parts: Parts, value: unknown) => Promise<void>;
}

/** All that a value depends on, the program aside. */
type Parts = readonly (string | Uint8Array)[];

/** The option of every command that reads documents. */
export const CACHE_OPTION = {
  type: 'string',
  description: 'A folder that keeps what was read, so that unchanged documents are not read again',
  valueHint: 'FOLDER',
} as const;

/** Without a folder nothing is kept. */
export const NO_CACHE: Cache = {
  find: () => Promise.resolve(undefined),
  has: () => false,
  keep: () => Promise.resolve(),
};

/** Drafts older than this were left by a program that was killed. */
const STALE_MS = 3_600_000;

/**
 * Opens the cache in a folder. An entry is a file named by the hash of the program and of what went in: another version of
 * the program has other entries. It is written elsewhere, then renamed, and carries a hash of its own: one that is half
 * there, or was changed, counts as missing. Entries may be deleted at any time.
 */
export async function openCache(folder: string | undefined, cwd: string, program?: string): Promise<Cache> {
  if (folder === undefined) return NO_CACHE;
  const root = resolve(cwd, folder);
  const drafts = join(root, 'drafts');
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new BadInput(`Cannot use the cache in ${folder}: ${explainFault(error)}. Name another folder, or none.`);
    }
  };
  await guard(async () => {
    await mkdir(drafts, { recursive: true });
    await removeStale(drafts);
  });
  const version = program ?? (await hashProgram());
  const fileOf = (parts: Parts): string => {
    const key = hashParts([version, ...parts]);
    return join(root, key.slice(0, 2), key.slice(2));
  };
  return {
    find: <T>(parts: Parts) => Promise.resolve(unseal(readIfThere(fileOf(parts))) as T | undefined),
    has: (parts) => existsSync(fileOf(parts)),
    keep: (parts, value) =>
      guard(async () => {
        const file = fileOf(parts);
        const draft = join(drafts, randomBytes(12).toString('hex'));
        await writeFile(draft, seal(value));
        await mkdir(dirname(file), { recursive: true });
        await rename(draft, file);
      }),
  };
}

/** At once: a thousand small files are read sooner so than by asking for each and waiting. */
function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

async function removeStale(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const file = join(drafts, name);
    const about = await stat(file).catch(() => null);
    if (about !== null && Date.now() - about.mtimeMs > STALE_MS) await rm(file, { force: true });
  }
}

/** The code beside this file, built or not, and what it is built on. */
async function hashProgram(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/.test(name)).sort();
  const manifest = await readFile(new URL('../../package.json', import.meta.url)).catch(() => '');
  return hashParts([
    manifest,
    process.version,
    ...(await Promise.all(names.map((name) => readFile(join(folder, name))))),
  ]);
}

/** Each part with its length before it, so that no two lists look alike. */
function hashParts(parts: Parts): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}

function seal(value: unknown): Buffer {
  const content = serialize(value);
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

function unseal(bytes: Buffer | null): unknown {
  if (bytes === null || bytes.length < 33) return undefined;
  const content = bytes.subarray(32);
  const sound = createHash('sha256').update(content).digest().equals(bytes.subarray(0, 32));
  return sound ? deserialize(content) : undefined;
}
