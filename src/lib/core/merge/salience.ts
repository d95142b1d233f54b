import type { Mention } from '../model.ts';

/** A name that so large a share of the documents mention is one of the affair they are about. */
const SHARE = 0.6;
const LEAST_DOCUMENTS = 2;

/** Tells which names the documents are about: those that many of them mention; in a single document, all. */
export function findSalientNames(mentions: readonly Mention[]): (name: string) => boolean {
  const documents = new Set(mentions.map((mention) => mention.document));
  if (documents.size < LEAST_DOCUMENTS) return () => true;
  const naming = new Map<string, Set<string>>();
  for (const { names, document } of mentions) {
    for (const name of names) naming.set(name, (naming.get(name) ?? new Set()).add(document));
  }
  const least = Math.max(LEAST_DOCUMENTS, SHARE * documents.size);
  return (name) => (naming.get(name)?.size ?? 0) >= least;
}
