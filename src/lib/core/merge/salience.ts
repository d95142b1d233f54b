import type { Mention } from '../model.ts';

/** A name that so large a share of the documents mention is one of the affair they are about. */
const SHARE = 0.6;
const LEAST_DOCUMENTS = 2;

/** Tells which names the documents are about: those that many of them mention; in a single document, all. */
export function findSalientNames(mentions: readonly Mention[]): (name: string) => boolean {
  const { documents, naming } = countNames(mentions);
  if (documents < LEAST_DOCUMENTS) return () => true;
  const least = Math.max(LEAST_DOCUMENTS, SHARE * documents);
  return (name) => (naming.get(name) ?? 0) >= least;
}

/** The share of the documents that mention a name, 0..1. */
export function measureShares(mentions: readonly Mention[]): (name: string) => number {
  const { documents, naming } = countNames(mentions);
  return (name) => (naming.get(name) ?? 0) / documents;
}

function countNames(mentions: readonly Mention[]): { documents: number; naming: ReadonlyMap<string, number> } {
  const naming = new Map<string, number>();
  const seen = new Set<string>();
  const documents = new Set<string>();
  for (const { names, document } of mentions) {
    documents.add(document);
    for (const name of names) {
      const key = `${document}\n${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      naming.set(name, (naming.get(name) ?? 0) + 1);
    }
  }
  return { documents: documents.size, naming };
}
