import type { Link } from '../model.ts';
import type { DatedDraft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { findSequel, findSignal } from './link.ts';
import type { Sentence } from './sentence.ts';

/** How far back, in drafts, a sequel looks for what it follows. */
const MEMORY = 12;

/** The ties between happenings told in the same sentence, and of a sequel to what was told before it. */
export function linkDrafts(drafts: readonly DatedDraft[], lexicon: Lexicon): Link[][] {
  const links: Link[][] = drafts.map(() => []);
  const seen = new Set<Sentence>();
  for (const [index, draft] of drafts.entries()) {
    if (!draft.told) {
      const host = findHost(drafts, index);
      const signal = findSignal(draft.sentence.text, draft.sentence.words, draft.at, 0, lexicon);
      if (host !== null && signal) {
        links[host]!.push({
          relation: signal.relation,
          target: index,
          signal: { start: signal.start, end: signal.end },
        });
      }
    } else if (!seen.has(draft.sentence)) {
      seen.add(draft.sentence);
      const sequel = findSequel(draft.sentence.text, draft.sentence, lexicon);
      const target = sequel ? findEarlier(drafts, index) : null;
      if (sequel && target !== null) links[index]!.push({ relation: 'after', target, signal: sequel });
    }
  }
  return links;
}

/** The told happening of the same sentence that a named one is said of: in its clause, else the nearest. */
function findHost(drafts: readonly DatedDraft[], named: number): number | null {
  const { sentence, clauseIndex, at } = drafts[named]!;
  const first = Math.max(0, named - MEMORY);
  const hosts = drafts
    .slice(first, named + MEMORY)
    .map((draft, offset) => ({ draft, index: first + offset }))
    .filter(({ draft }) => draft.sentence === sentence && draft.told)
    .sort((a, b) => distance(a.draft) - distance(b.draft));
  return hosts[0]?.index ?? null;

  function distance(draft: DatedDraft): number {
    return (draft.clauseIndex === clauseIndex ? 0 : 1000) + Math.abs(draft.at - at);
  }
}

/** The last dated happening told before a sequel, in an earlier sentence. */
function findEarlier(drafts: readonly DatedDraft[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
    const draft = drafts[at]!;
    const dated = draft.datings.some(({ expression }) => expression.bounds !== null);
    if (draft.sentence !== drafts[index]!.sentence && draft.told && dated) return at;
  }
  return null;
}
