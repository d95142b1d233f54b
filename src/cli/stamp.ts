import type { BigIntStats } from 'node:fs';
import type { Cache } from './cache.ts';

/**
 * What a file system says of a file. As long as it says the same, the file's content is the same: a write moves the time
 * of change, which no program can set back.
 */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** What was found out about files in an earlier run, by their absolute paths. */
export interface Memory {
  /** The hash of a file's content, or null for a file of no use; undefined where the file is new or may have changed. */
  readonly recall: (absolute: string, stamp: string) => string | null | undefined;
  readonly learn: (absolute: string, stamp: string, content: string | null) => void;
  /** Keeps what was learned, and nothing of files that are gone. */
  readonly keep: () => Promise<void>;
}

/** Two writes within this time may leave the same stamp on some file systems: git's "racily clean" entries. */
const RACY_NS = 2_000_000_000n;

type Entry = readonly [stamp: string, content: string | null];

export async function openMemory(cache: Cache, roots: readonly string[]): Promise<Memory> {
  const parts = ['stamps', ...roots];
  const before = (await cache.find<Map<string, Entry>>(parts)) ?? new Map<string, Entry>();
  const after = new Map<string, Entry>();
  const settled = BigInt(Date.now()) * 1_000_000n - RACY_NS;
  let isNew = false;
  const learn = (absolute: string, stamp: string, content: string | null): void => {
    const [mtime, ctime] = stamp.split(' ').slice(3).map(BigInt) as [bigint, bigint];
    if (mtime >= settled || ctime >= settled) return;
    after.set(absolute, [stamp, content]);
    isNew = true;
  };
  return {
    recall: (absolute, stamp) => {
      const entry = before.get(absolute);
      if (entry === undefined || entry[0] !== stamp) return undefined;
      after.set(absolute, entry);
      return entry[1];
    },
    learn,
    keep: async () => {
      if (isNew || after.size !== before.size) await cache.keep(parts, after);
    },
  };
}

export const NO_MEMORY: Memory = {
  recall: () => undefined,
  learn: () => undefined,
  keep: () => Promise.resolve(),
};
