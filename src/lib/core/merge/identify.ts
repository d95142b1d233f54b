import { overlaps } from '../base/span.ts';
import { hashText } from '../document/hash.ts';
import type { Mention } from '../model.ts';

/** Hexadecimal digits of an id: with 2^48 ids, a clash among 100,000 mentions comes once in 50,000 timelines. */
const DIGITS = 12;

/** For each mention its id, and after it the ids of what else leads to it. */
export type Names = ReadonlyMap<Mention, readonly string[]>;

/**
 * An id for each mention, made from its document, its title and its place among mentions of that title: stable while
 * they are. A text without a date is read again once other documents suggest its year, and its titles then leave out
 * dates that they kept before; `own` are the mentions that the documents give by themselves, whatever other documents
 * there are. A mention has the id of its own one, which has the same cue, and what was told in the first reading only
 * leads to what is told there now.
 */
export function nameMentions(mentions: readonly Mention[], own: readonly Mention[] = mentions): Names {
  const keys = nameByTitle(own);
  const waiting = new Map<string, Mention[]>();
  for (const mention of own) waiting.set(cueOf(mention), [...(waiting.get(cueOf(mention)) ?? []), mention]);
  const names = new Map<Mention, string[]>();
  const added: Mention[] = [];
  for (const mention of mentions) {
    const same = waiting.get(cueOf(mention))?.shift();
    if (same) names.set(mention, [hashKey(keys.get(same)!)]);
    else added.push(mention);
  }
  for (const [mention, key] of nameByTitle(added)) names.set(mention, [hashKey(`${key}\nread again`)]);
  for (const lost of [...waiting.values()].flat()) {
    const heir = findHeir(lost, mentions);
    if (heir) names.get(heir)!.push(hashKey(keys.get(lost)!));
  }
  return names;
}

/** Of the mentions in the same words the first that stands, else the first. */
function findHeir({ document, clause }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const there = mentions.filter((other) => other.document === document && overlaps(other.clause, clause));
  return there.find(({ stands }) => stands) ?? there[0];
}

function nameByTitle(mentions: readonly Mention[]): Map<Mention, string> {
  const keys = new Map<Mention, string>();
  const seen = new Map<string, number>();
  for (const mention of mentions) {
    const key = `${mention.document}\n${mention.kind}\n${mention.title}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    keys.set(mention, count === 0 ? key : `${key}\n${count}`);
  }
  return keys;
}

function cueOf({ document, cue }: Mention): string {
  return `${document}\n${cue.start}\n${cue.end}`;
}

function hashKey(key: string): string {
  return hashText(key).slice(0, DIGITS);
}
