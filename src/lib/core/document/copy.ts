import type { SourceText } from '../model.ts';
import { openShingleIndex, type ShingleIndex } from './shingle-index.ts';

/** Words in a row that two texts rarely share by chance. */
const SHINGLE = 5;
/**
 * Of a long text only some shingles are looked at: those whose hash is a multiple of a power of two (Broder 1997), the
 * lowest one by which so many are left. Enough to tell copies, and the same number whatever the length.
 */
const SAMPLE = 256;
/** A text repeats another where this share of the shorter one's shingles is the same … */
const REPEATED = 0.6;
/** … and at least so many of them all, as far as the sample tells, and so many of the sample. */
const [LEAST, SEEN] = [16, 6];
/** Shingles in more texts than this are the trade's phrases. */
const COMMON = 64;

const WORD = /[\p{L}\p{N}]+/gu;

/** What of a document tells whether it is a copy. */
type Copied = Pick<SourceText, 'id' | 'text'> & { readonly paragraphs?: SourceText['paragraphs'] };

/** The text without what stands round it: the same frame, or the same quoted mail, makes no copy. */
function ownText({ text, paragraphs = [] }: Copied): string {
  if (paragraphs.every(({ role }) => role !== 'furniture')) return text;
  const own = paragraphs.filter(({ role }) => role !== 'furniture');
  return own.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/**
 * For each document the one whose text it repeats, itself where it repeats none: copies of one wire story, cut or
 * reworded in places, lead to the first of them in the order given. Only texts with a shingle in common are compared, so
 * that the cost grows with the length of all.
 */
export function findOrigins(documents: readonly Copied[]): Map<string, string> {
  const origins = new Map<string, string>();
  const sketches: Sketch[] = [];
  const index = openShingleIndex(COMMON);
  const same = new Map<string, number>();
  for (const [number, document] of documents.entries()) {
    const text = ownText(document);
    const sketch = sketchText(text);
    const source = same.get(text) ?? findRepeated(sketch, index, sketches);
    if (!same.has(text)) same.set(text, number);
    origins.set(document.id, source === null ? document.id : origins.get(documents[source]!.id)!);
    sketches.push({ ...sketch, shingles: NONE });
    for (const shingle of sketch.shingles) index.add(shingle, number);
  }
  return origins;
}

/** What is kept of a text. */
interface Sketch {
  /** Those whose lowest bits are no ones, as many bits as `level` says. */
  readonly shingles: readonly number[];
  readonly level: number;
  /** How many of its shingles are left at its own level, and at each of the higher ones. */
  readonly sizes: readonly number[];
}

const NONE: readonly number[] = [];

/** The earliest text that shares enough shingles. Of two texts with different samples the thinner sample counts. */
function findRepeated(sketch: Sketch, index: ShingleIndex, sketches: readonly Sketch[]): number | null {
  const shared = new Map<number, number>();
  for (const shingle of sketch.shingles) {
    index.visit(shingle, (other) => {
      // One that the other's sample has by chance of being thicker does not count in this one's.
      if (levelOf(shingle) >= sketches[other]!.level) shared.set(other, (shared.get(other) ?? 0) + 1);
    });
  }
  let earliest: number | null = null;
  for (const [other, count] of shared) {
    const level = Math.max(sketch.level, sketches[other]!.level);
    const shorter = Math.min(sizeAt(sketch, level), sizeAt(sketches[other]!, level));
    const isRepeated = count >= SEEN && count * 2 ** level >= LEAST && count >= REPEATED * shorter;
    if (isRepeated && (earliest === null || other < earliest)) earliest = other;
  }
  return earliest;
}

function sizeAt({ level, sizes }: Sketch, wanted: number): number {
  return sizes[wanted - level] ?? 0;
}

/** How many of its lowest bits are no ones. */
function levelOf(hash: number): number {
  return hash === 0 ? 32 : 31 - Math.clz32(hash & -hash);
}

function sketchText(text: string): Sketch {
  const shingles = listShingles(text);
  let level = 0;
  while (shingles.size > SAMPLE * 2 ** level) level++;
  const kept = [...shingles].filter((shingle) => levelOf(shingle) >= level);
  const sizes: number[] = [];
  for (let at = level; sizes.at(-1) !== 0; at++) sizes.push(kept.filter((shingle) => levelOf(shingle) >= at).length);
  return { shingles: kept, level, sizes };
}

function listShingles(text: string): Set<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE; word++) hash = (Math.imul(hash, 0x01000193) ^ words[word]!) >>> 0;
    shingles.add(mix(hash));
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads the bits, so that the sample is a fair one (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
