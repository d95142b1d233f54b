import type { Form, Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isHedge } from './idiom.ts';
import { isAdverb, isParted, opensRelative } from './segment.ts';
import type { Word } from './word.ts';

/** The auxiliaries, negations and marks of a verb. */
export interface VerbGroup {
  readonly be: boolean;
  readonly have: boolean;
  readonly do: boolean;
  readonly future: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** Whether one of its auxiliaries stands in the present tense. */
  readonly present: boolean;
  /** Index of the first word of the group. */
  readonly first: number;
}

type Part = Exclude<keyof VerbGroup, 'first' | 'present'>;

/** Reads what belongs to the verb form at `at` in the words `from`..`to`, end exclusive. */
export function readVerbGroup(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  form: Form,
  lexicon: Lexicon,
): VerbGroup {
  const group = readBeside(words, at, from, lexicon);
  const { verbParts } = lexicon.syntax;
  if (verbParts === 'beside') return group;
  const conditional = lexicon.auxiliaries.modal.has(words[at + 1]?.lower ?? '') && at + 1 < to;
  const near = conditional ? { ...group, modal: true } : group;
  if (verbParts === 'around') return readAround(words, at, from, to, form, near, lexicon);
  const complete = near.be || near.have || near.future || near.modal || near.negated;
  return form !== 'participle' || complete ? near : readBefore(words, from, near, lexicon);
}

function partOf(words: readonly Word[], at: number, lexicon: Lexicon): Part | null {
  const { lower } = words[at]!;
  const { auxiliaries: aux } = lexicon;
  if (aux.be.has(lower)) return 'be';
  if (aux.have.has(lower)) return 'have';
  if (aux.do.has(lower)) return 'do';
  if (aux.future.has(lower)) return 'future';
  if (aux.modal.has(lower)) return 'modal';
  return null;
}

function negates(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return lexicon.negations.has(words[at]!.lower) && !isHedge(words, at, lexicon);
}

/** The parts that stand before a verb without another word between them. */
function readBeside(words: readonly Word[], at: number, from: number, lexicon: Lexicon): VerbGroup {
  const none = { negated: false, infinitive: false, present: false };
  const group = { be: false, have: false, do: false, future: false, modal: false, ...none };
  let first = at;
  while (first > from && at - first < 6) {
    const { lower } = words[first - 1]!;
    if (negates(words, first - 1, lexicon)) group.negated = true;
    const part = partOf(words, first - 1, lexicon);
    if (lexicon.presentAuxiliaries.has(lower)) group.present = true;
    if (part) group[part] = true;
    else if (lexicon.infinitiveMarks.has(lower)) return { ...group, infinitive: true, first: first - 1 };
    else if (!lexicon.negations.has(lower) && !isAdverb(lower, lexicon) && !isHedge(words, first - 1, lexicon)) break;
    first--;
  }
  return { ...group, first };
}

/** "Був 5 січня в Києві заарештований": the auxiliary of a participle stands farther before, with no other verb between. */
function readBefore(words: readonly Word[], from: number, group: VerbGroup, lexicon: Lexicon): VerbGroup {
  for (let at = group.first - 1; at >= from; at--) {
    if (opensRelative(words, at, lexicon)) return group;
    if (partOf(words, at, lexicon)) {
      const { be, have, future, modal, negated, first } = readBeside(words, at + 1, from, lexicon);
      return { ...group, be, have, future, modal, negated, first };
    }
    if (isFinite(words[at]!, lexicon)) return group;
  }
  return group;
}

/**
 * "Hat am Montag kein Abkommen unterzeichnet", "…, dass er verhaftet wurde": the parts stand anywhere between the commas
 * round the verb, or else in the rest of its clause. A finite form has no auxiliary of its own, but is denied by "nicht" after it.
 */
function readAround(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  form: Form,
  near: VerbGroup,
  lexicon: Lexicon,
): VerbGroup {
  let [start, end] = [at, at + 1];
  while (start > from && !isParted(words, start)) start--;
  while (end < to && !isParted(words, end)) end++;
  const finite = form === 'past' || form === 'future';
  const isVerbless = !finite && !words.slice(start, end).some((_, i) => partOf(words, start + i, lexicon));
  if (isVerbless) [start, end] = [from, to];
  const group = { ...near, first: at };
  for (let index = start; index < end; index++) {
    if (index > start && opensRelative(words, index, lexicon)) {
      while (index + 1 < end && !isParted(words, index + 1)) index++;
      continue;
    }
    if (negates(words, index, lexicon)) group.negated = true;
    const part = index === at ? null : partOf(words, index, lexicon);
    if (part && !finite) group[part] = true;
  }
  return group;
}
