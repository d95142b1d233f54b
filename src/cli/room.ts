import { getHeapStatistics } from 'node:v8';

/**
 * Bytes that making a timeline takes for each character of its texts: 60 for one text of 50 MB, 70 for a hundred thousand
 * texts of 480 characters, with what the garbage collector leaves lying.
 */
const PER_CHARACTER = 60;

/**
 * A sentence where so many characters of text may need more memory than the program may take, in bytes: V8 would end it
 * without one.
 */
export function sayRoom(characters: number, limit = getHeapStatistics().heap_size_limit): string | undefined {
  const need = characters * PER_CHARACTER;
  if (need <= limit) return undefined;
  return (
    `These texts have ${Math.round(characters / 1e6)} million characters, for which about ${wordGigabytes(need)} of memory are needed; ` +
    `the program may take ${wordGigabytes(limit)}. If it ends without a timeline, allow it more, as with ` +
    `NODE_OPTIONS=--max-old-space-size=${Math.ceil(need / 1e9) * 1000}, or make several timelines.`
  );
}

function wordGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
