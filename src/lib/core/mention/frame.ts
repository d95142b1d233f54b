import type { Expression } from '../model.ts';
import type { DatedDraft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The date since which a text tells its story: after "Since March, …" at the head of a paragraph, what the text goes
 * on to tell without a date happened since March, until it names another date. What it tells in the past perfect may
 * lie before.
 */
export function findFrame(drafts: readonly DatedDraft[], lexicon: Lexicon): (Expression | null)[] {
  let frame: Expression | null = null;
  return drafts.map((draft) => {
    const since = draft.datings.find(({ relation }) => relation === 'since');
    const opens = since !== undefined && draft.told && draft.sentence.start === draft.sentence.paragraph.start;
    if (opens) frame = since.expression;
    else if (draft.datings.length > 0) frame = null;
    const applies =
      draft.told && draft.datings.length === 0 && draft.status === 'reported' && !isPastPerfect(draft, lexicon);
    return applies ? frame : null;
  });
}

function isPastPerfect({ sentence, at }: DatedDraft, lexicon: Lexicon): boolean {
  return sentence.words.slice(Math.max(0, at - 3), at).some((word) => lexicon.pluperfect.has(word.lower));
}
