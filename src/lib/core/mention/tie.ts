import { isOneDay } from '../base/bounds.ts';
import type { Link } from '../model.ts';
import { boundsOfDatings } from './bounds.ts';
import type { DatedDraft } from './draft.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findSequel, findSignal, measureSignal, type Signal } from './link.ts';
import type { Sentence } from './sentence.ts';

/** How far back, in drafts, a sequel looks for what it follows. */
const MEMORY = 12;
/** How far apart, in days, a text may tell of what went on "meanwhile". */
const ABOUT = { least: 0, most: 1 };

/**
 * The ties between happenings told in the same sentence, of what somebody says to the saying, and of a sequel to what was
 * told before it.
 */
export function linkDrafts(drafts: readonly DatedDraft[], lexicon: Lexicon): Link[][] {
  const links: Link[][] = drafts.map(() => []);
  const seen = new Set<Sentence>();
  for (const [index, draft] of drafts.entries()) {
    if (!draft.told) {
      const host = findHost(drafts, index);
      const signal = findSignal(draft.sentence, draft.at, lexicon);
      if (host !== null && signal && !isOfGerund(drafts[host]!, signal, lexicon))
        links[host]!.push(linkBy(signal, index));
      continue;
    }
    tieClause(drafts, index, links, lexicon);
    tieSpeech(drafts, index, links);
    if (!seen.has(draft.sentence)) tieSequel(drafts, index, links, lexicon);
    seen.add(draft.sentence);
  }
  return links;
}

/** "A letter of hers *resting* there the day before the vote": what stands right before the words of time has them. */
function isOfGerund({ sentence, cue }: DatedDraft, signal: Signal, lexicon: Lexicon): boolean {
  const before = sentence.words.findLast((word) => word.end <= signal.start);
  return before !== undefined && before.start !== cue.start && lexicon.looksGerund(before.lower);
}

function linkBy({ start, end, ...relation }: Signal, target: number): Link {
  return { ...relation, target, signal: { start, end } };
}

/** "Vera Holm resigned *after* rebels attacked": the clause that is told beside one which a conjunction of time opens. */
function tieClause(drafts: readonly DatedDraft[], index: number, links: Link[][], lexicon: Lexicon): void {
  const { sentence, clauseIndex } = drafts[index]!;
  const { from, opener } = sentence.clauses[clauseIndex]!;
  const moment = isMoment(drafts[index]!) ? lexicon.momentTies.get(opener) : undefined;
  const tie = lexicon.clauseTies.get(opener) ?? moment;
  if (!tie) return;
  const host = findTold(drafts, index, clauseIndex - 1) ?? findTold(drafts, index, clauseIndex + 1);
  if (host === undefined) return;
  const { start, end } = sentence.words[from]!;
  links[host]!.push(linkBy(measureSignal(sentence, { ...tie, start, end }, lexicon), index));
}

/** Whether a clause tells what happened at a moment. One that follows a date only says more of it ("in May, when …"). */
function isMoment({ sentence, clauseIndex, kind }: DatedDraft): boolean {
  const before = sentence.words[sentence.clauses[clauseIndex]!.from - 1];
  const dated = sentence.datings.some(({ expression }) => expression.end === before?.end);
  return ruleOf(kind).standsAlone && !dated;
}

/** The last happening that a clause of the same sentence tells, near another in the list. */
function findTold(drafts: readonly DatedDraft[], index: number, clause: number): number | undefined {
  const first = Math.max(0, index - MEMORY);
  const at = drafts
    .slice(first, index + MEMORY)
    .findLastIndex((draft) => draft.told && draft.sentence === drafts[index]!.sentence && draft.clauseIndex === clause);
  return at < 0 ? undefined : first + at;
}

/** What somebody says has happened, had by then; what somebody announces was still to come. */
function tieSpeech(drafts: readonly DatedDraft[], index: number, links: Link[][]): void {
  const { attribution, sentence, status, kind } = drafts[index]!;
  if (attribution === null || kind === 'statement' || (status !== 'claimed' && status !== 'planned')) return;
  const first = Math.max(0, index - MEMORY);
  const saying = drafts
    .slice(first, index + MEMORY)
    .findIndex((draft) => draft.sentence === sentence && draft.told && draft.kind === 'statement');
  if (saying < 0) return;
  const relation = status === 'planned' ? 'after' : 'before';
  links[index]!.push({ relation, target: first + saying, signal: drafts[first + saying]!.cue, form: 'speech' });
}

function tieSequel(drafts: readonly DatedDraft[], index: number, links: Link[][], lexicon: Lexicon): void {
  const { sentence, kind } = drafts[index]!;
  const sequel = findSequel(sentence.text, sentence, lexicon.sequels);
  const beside = sequel || kind === 'statement' ? null : findSequel(sentence.text, sentence, lexicon.meanwhiles);
  const target = sequel || beside ? findEarlier(drafts, index) : null;
  if (target === null) return;
  if (sequel) links[index]!.push({ relation: 'after', target, signal: sequel, form: 'sequel' });
  else if (isOnOneDay(drafts[target]!)) {
    links[index]!.push({ relation: 'during', target, signal: beside!, lag: ABOUT, form: 'sequel', supposed: true });
  }
}

function isOnOneDay({ datings, kind }: DatedDraft): boolean {
  return kind !== 'statement' && isOneDay(boundsOfDatings(datings));
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
