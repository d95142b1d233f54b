import type { SourceText } from '../model.ts';

/** Words in a row that two texts rarely share by chance. */
const SHINGLE = 5;
/** Of so many shingles one is looked at, always the same ones (Broder 1997): enough to tell, at half the cost. */
const SAMPLED = 2;
/** A text repeats another where this share of the shorter one's shingles is the same … */
const REPEATED = 0.6;
/** … and at least so many of those looked at. */
const LEAST = 8;
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
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  const same = new Map<string, number>();
  for (const [index, document] of documents.entries()) {
    const { id } = document;
    const text = ownText(document);
    const shingles = sampleShingles(text);
    sizes.push(shingles.size);
    const source = same.get(text) ?? findRepeated(shingles, holders, sizes);
    if (!same.has(text)) same.set(text, index);
    origins.set(id, source === null ? id : origins.get(documents[source]!.id)!);
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [index]);
      else if (list.length <= COMMON) list.push(index);
    }
  }
  return origins;
}

/** The earliest text that shares enough shingles. */
function findRepeated(
  shingles: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
  sizes: readonly number[],
): number | null {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    const list = holders.get(shingle) ?? [];
    if (list.length > COMMON) continue;
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const repeated = [...shared]
    .filter(([other, count]) => count >= LEAST && count >= REPEATED * Math.min(shingles.size, sizes[other]!))
    .map(([other]) => other);
  return repeated.length === 0 ? null : Math.min(...repeated);
}

function sampleShingles(text: string): Set<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE; word++) hash = (Math.imul(hash, 0x01000193) ^ words[word]!) >>> 0;
    const mixed = mix(hash);
    if (mixed % SAMPLED === 0) shingles.add(mixed);
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
