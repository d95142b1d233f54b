import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Language } from './language/language.ts';
import { compilePattern, matchOf, type Pattern } from './pattern.ts';
import type { Phrase } from './phrase.ts';
import type { Draft, Place, RuleSource } from './rule.ts';
import { findRuns } from './token.ts';
import type { Token } from './word.ts';

/** A language with its words in a lexicon and its patterns compiled. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly rules: readonly (RuleSource & { readonly compiled: Pattern })[];
  /** The rules that can begin with a sort. */
  readonly rulesOf: ReadonlyMap<string, readonly number[]>;
}

export function createReader(language: Language): Reader {
  const lexicon = createLexicon(language);
  const rules = language.rules.map((source) => ({
    ...source,
    compiled: compilePattern(source.pattern, lexicon.sorts),
  }));
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const sort of rule.compiled.first) rulesOf.set(sort, [...(rulesOf.get(sort) ?? []), index]);
  });
  return { language, lexicon, rules, rulesOf };
}

/** Everything that any rule reads anywhere in the text, overlapping readings included, in the order of the text. */
export function findPhrases(text: string, reader: Reader, breaks: readonly number[]): Phrase[] {
  return findRuns(text, reader.lexicon, breaks).flatMap((run) => readRun(text, run, reader));
}

function readRun(text: string, run: readonly Token[], reader: Reader): Phrase[] {
  const sorts = run.map((token) => token.sort).join('');
  const phrases: Phrase[] = [];
  for (let at = 0; at < run.length; at++) {
    for (const index of reader.rulesOf.get(sorts[at]!) ?? []) {
      const rule = reader.rules[index]!;
      const taken = rule.compiled.matches(sorts, at);
      if (taken === 0) continue;
      const tokens = run.slice(at, at + taken);
      const place: Place = { text, start: tokens[0]!.start, end: tokens.at(-1)!.end, grammar: reader.language.grammar };
      const built = rule.build(matchOf(text, tokens), place);
      if (built !== null) phrases.push(...[built].flat().map((draft) => phraseOf(draft, place)));
    }
  }
  return phrases;
}

function phraseOf(draft: Draft, place: Place): Phrase {
  const end = draft.end ?? place.end;
  return {
    ...draft,
    start: draft.start ?? place.start,
    end: place.text[end - 1] === '.' && isSentenceEnd(place, end) ? end - 1 : end,
  };
}

/** The dot of "May 28." ends the sentence; that of "5 p.m." belongs to the word. */
function isSentenceEnd({ text }: Place, end: number): boolean {
  return !/\.\p{L}\.$/u.test(text.slice(Math.max(0, end - 4), end));
}
