import { hashText } from '../document/hash.ts';
import type { Mention } from '../model.ts';

/** Hexadecimal digits of an id: with 2^48 ids, a clash among 100,000 mentions comes once in 50,000 timelines. */
const DIGITS = 12;

/** An id for each mention, made from its document, its title and its place among mentions of that title: stable while they are. */
export function nameMentions(mentions: readonly Mention[]): Map<Mention, string> {
  const ids = new Map<Mention, string>();
  const seen = new Map<string, number>();
  for (const mention of mentions) {
    const key = `${mention.document}\n${mention.kind}\n${mention.title}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    ids.set(mention, hashText(count === 0 ? key : `${key}\n${count}`).slice(0, DIGITS));
  }
  return ids;
}
