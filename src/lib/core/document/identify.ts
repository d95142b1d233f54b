import type { SourceText } from '../model.ts';
import { by } from '../base/order.ts';
import { hashText } from './hash.ts';

const LONGEST = 80;

/** A readable id from a path or title: letters and digits of any script, lower-cased, with hyphens between. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'document' : slug;
}

export function slugOfPath(path: string): string {
  return slugOf(path.replace(/\.[a-z]{1,8}$/i, ''));
}

/**
 * The documents with ids that differ, sorted by path and id, so that the order of the input does not show. Documents
 * that want the same id all get some digits of their hash after it, and of their path's where the texts are equal too.
 */
export function identifyDocuments(documents: readonly SourceText[]): SourceText[] {
  const sorted = documents.toSorted(
    by(
      (d) => d.path,
      (d) => d.id,
      (d) => d.sha256,
      (d) => JSON.stringify(d.declared),
    ),
  );
  const wanted = countBy(sorted, (document) => document.id);
  const unclear = sorted.filter((document) => wanted.get(document.id)! > 1);
  const taken = new Set(sorted.filter((document) => wanted.get(document.id) === 1).map((document) => document.id));
  const names = new Map(unclear.map((document) => [document, nameApart(document, taken)]));
  return sorted.map((document) => rename(document, names.get(document) ?? document.id));
}

function nameApart({ id, sha256, path }: SourceText, taken: Set<string>): string {
  const suffixes = [sha256.slice(0, 6), sha256.slice(0, 12), hashText(`${path}\n${sha256}`).slice(0, 12)];
  let name = suffixes.map((suffix) => `${id}-${suffix}`).find((candidate) => !taken.has(candidate));
  for (let copy = 2; name === undefined; copy++) {
    const candidate = `${id}-${suffixes[2]}-${copy}`;
    if (!taken.has(candidate)) name = candidate;
  }
  taken.add(name);
  return name;
}

function rename(document: SourceText, id: string): SourceText {
  if (id === document.id) return document;
  const problems = document.problems.map((problem) =>
    problem.document === document.id ? { ...problem, document: id } : problem,
  );
  return { ...document, id, problems };
}

function countBy<T>(values: readonly T[], key: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}
