import type { Mention } from '../model.ts';

/** A name is what a document is about where it names it in so large a share of its mentions. */
const SHARE = 1 / 6;

/** Tells which names a document is about, whatever other documents there are. */
export function findTopics(mentions: readonly Mention[]): (document: string, name: string) => boolean {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { document, names } of mentions) {
    count(document);
    for (const name of names) count(`${document}\n${name}`);
  }
  return (document, name) => (counts.get(`${document}\n${name}`) ?? 0) >= SHARE * (counts.get(document) ?? 0);
}

/** The share of the documents that mention a name, 0..1. */
export function measureShares(mentions: readonly Mention[]): (name: string) => number {
  const naming = new Map<string, Set<string>>();
  const documents = new Set<string>();
  for (const { names, document } of mentions) {
    documents.add(document);
    for (const name of names) naming.set(name, (naming.get(name) ?? new Set()).add(document));
  }
  return (name) => (naming.get(name)?.size ?? 0) / documents.size;
}
