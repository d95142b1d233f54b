import { findOrigins } from '../../src/lib/core/document/copy.ts';
import { peakMemory, timeWork } from './measure.ts';

const SIZES = [10_000, 30_000, 100_000];
/** Words of a document, and different words of them all. */
const [LENGTH, WORDS] = [300, 20_000];

/** Numbers that look like chance and are the same in every run (mulberry32). */
function drawNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

/**
 * Documents of which one in five repeats an earlier one: word for word, cut short, or with one word in forty changed; and
 * all of which end with the same lines, as a site's pages do.
 */
function inventDocuments(count: number): { documents: { id: string; text: string }[]; copies: Map<string, string> } {
  const draw = drawNumbers(11);
  const foot = Array.from({ length: 40 }, (_, index) => `site${index}`).join(' ');
  const own: string[][] = [];
  const copies = new Map<string, string>();
  const documents = Array.from({ length: count }, (_, index) => {
    const source = index > 10 && draw(5) === 0 ? draw(index) : -1;
    let words = own[source] ?? Array.from({ length: LENGTH }, () => `w${draw(WORDS)}`);
    if (source >= 0) {
      copies.set(String(index), copies.get(String(source)) ?? String(source));
      const way = draw(3);
      if (way === 1) words = words.slice(0, Math.ceil(words.length * 0.8));
      if (way === 2) words = words.map((word) => (draw(40) === 0 ? `w${draw(WORDS)}` : word));
    }
    own.push(words);
    return { id: String(index), text: `${words.join(' ')} ${foot}` };
  });
  return { documents, copies };
}

/** How long it takes to find copies, how that grows, and how many are found. */
export function benchCopies(): void {
  process.stdout.write('copies, processor time\n');
  let before: number | null = null;
  for (const size of SIZES) {
    const { documents, copies } = inventDocuments(size);
    let origins = new Map<string, string>();
    const time = timeWork(() => {
      origins = findOrigins(documents);
    });
    const found = [...copies].filter(([copy, source]) => origins.get(copy) === source).length;
    const wrong = documents.filter(({ id }) => !copies.has(id) && origins.get(id) !== id).length;
    const growth = before === null ? '' : `  ${(time / before).toFixed(1)} times the time`;
    process.stdout.write(
      `  ${String(size).padStart(7)} documents, ${found} of ${copies.size} copies found, ${wrong} wrong ${time.toFixed(0).padStart(8)} ms${growth}\n`,
    );
    before = time;
  }
  process.stdout.write(`Peak memory: ${peakMemory()} MB.\n`);
}
