import { contains, type Span } from '../base/span.ts';
import type { Dating } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { writeTitle } from './title.ts';

/** The title of a draft, once it is known which words date it. */
export function titleDraft(draft: Draft, datings: readonly Dating[], lexicon: Lexicon): string {
  const { sentence, clause, cue, attribution, antecedent, hasSubject } = draft;
  const dates = draft.told ? datings.map(({ expression }) => withSignal(sentence, expression, lexicon)) : [];
  const without = [...dates, ...(attribution?.within ? [attribution.within] : [])];
  const names = sentence.names.filter((name) => contains(clause, name));
  return writeTitle(sentence.text, { span: clause, without, cue, names, antecedent, hasSubject }, lexicon);
}

/** An expression with the words that join it to its clause: "on 5 January", "since the autumn", "starting in 2022". */
function withSignal(sentence: Sentence, expression: Span, lexicon: Lexicon): Span {
  const { words } = sentence;
  let at = words.findIndex((word) => word.start >= expression.start);
  if (at < 0) return expression;
  while (at > 0 && joins(words[at - 1]!.lower, lexicon)) at--;
  return { start: Math.min(words[at]!.start, expression.start), end: expression.end };
}

function joins(lower: string, lexicon: Lexicon): boolean {
  return lexicon.prepositions.has(lower) || lexicon.dateSignals.has(lower) || lower === 'the';
}
