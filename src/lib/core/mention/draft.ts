import { contains, type Span } from '../base/span.ts';
import type { Dating, Mention, Status } from '../model.ts';
import { findAttribution } from './attribution.ts';
import type { CueHit } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAround } from './phrase.ts';
import { spanOf, type Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { readClause } from './tell.ts';
import { writeTitle } from './title.ts';
import { stemOf } from './word.ts';

/** A mention before it is dated and tied to others. */
export interface Draft extends Omit<Mention, 'document' | 'sentence' | 'links' | 'frame' | 'backdrop' | 'prominence'> {
  readonly sentence: Sentence;
  readonly clauseIndex: number;
  /** Index of the cue's word in its sentence. */
  readonly at: number;
  /** Words of the clause that are no part of a title: who says so. */
  readonly aside: Span | null;
  readonly antecedent: string | null;
}

/** What a sentence tells and names, clause by clause, not yet dated. */
export function draftMentions(sentence: Sentence, previous: Sentence | null, lexicon: Lexicon): Draft[] {
  return sentence.clauses.flatMap((clause, clauseIndex) => {
    const { main, named } = readClause(sentence.words, clause, lexicon);
    const place = { sentence, previous, clause, clauseIndex, lexicon };
    return [...(main ? [draftTold(main, place)] : []), ...named.map((hit) => draftNamed(hit, place))].sort(
      (a, b) => a.at - b.at,
    );
  });
}

interface Place {
  readonly sentence: Sentence;
  readonly previous: Sentence | null;
  readonly clause: Segment;
  readonly clauseIndex: number;
  readonly lexicon: Lexicon;
}

function draftTold(hit: CueHit, place: Place): Draft {
  const { sentence, clause, lexicon } = place;
  const cue = wordSpan(sentence, hit.at);
  const attribution = findAttribution(sentence, clause, cue, lexicon);
  const status: Status = hit.telling === 'planned' ? 'planned' : attribution ? 'claimed' : 'reported';
  return draft(hit, place, { cue, span: spanOf(sentence.words, clause), status, told: true, attribution });
}

function draftNamed(hit: CueHit, place: Place): Draft {
  const { sentence, lexicon } = place;
  const span = phraseAround(sentence.text, sentence.words, hit.at, lexicon);
  return draft(hit, place, {
    cue: wordSpan(sentence, hit.at),
    span,
    status: 'reported',
    told: false,
    attribution: null,
  });
}

interface Telling {
  readonly cue: Span;
  readonly span: Span;
  readonly status: Status;
  readonly told: boolean;
  readonly attribution: { readonly says: string; readonly within: Span | null } | null;
}

function draft(hit: CueHit, place: Place, { cue, span, status, told, attribution }: Telling): Draft {
  const { sentence, clause, clauseIndex, lexicon } = place;
  const inside = sentence.names.filter((name) => contains(span, name));
  const names = inside.length > 0 || !told ? inside : sentence.names;
  return {
    sentence,
    clauseIndex,
    at: hit.at,
    clause: span,
    cue,
    kind: hit.kind,
    told,
    stands: false,
    status,
    attribution: attribution?.says ?? null,
    aside: attribution?.within ?? null,
    antecedent: told ? findAntecedent(place, clause) : null,
    title: '',
    actors: unique(names.filter((name) => !name.placed).map((name) => name.text)),
    places: unique(names.filter((name) => name.placed).map((name) => name.text)),
    names: unique(names.flatMap((name) => name.stems)),
    terms: findTerms(sentence, span, lexicon),
    datings: [],
  };
}

/** The name that "he" or "she" at the start of a clause most likely stands for: the nearest person named before it. */
function findAntecedent({ sentence, previous }: Place, clause: Segment): string | null {
  const { start } = spanOf(sentence.words, clause);
  const before = sentence.names.filter((name) => name.end <= start && !name.placed);
  const candidates = before.length > 0 ? before : (previous?.names.filter((name) => !name.placed) ?? []);
  const sameParagraph = before.length > 0 || previous?.paragraph === sentence.paragraph;
  return sameParagraph ? (candidates[0]?.text ?? null) : null;
}

/** The title of a draft, once it is known which words date it. */
export function titleDraft(draft: Draft, datings: readonly Dating[], lexicon: Lexicon): string {
  const { sentence, clause, cue, aside, antecedent } = draft;
  const dates = draft.told ? datings.map(({ expression }) => withPreposition(sentence, expression, lexicon)) : [];
  const without = [...dates, ...(aside ? [aside] : [])];
  const names = sentence.names.filter((name) => contains(clause, name));
  return writeTitle(sentence.text, { span: clause, without, cue, names, antecedent }, lexicon);
}

/** An expression with the words that join it to its clause: "on 5 January", "since the autumn". */
function withPreposition(sentence: Sentence, expression: Span, lexicon: Lexicon): Span {
  const { words } = sentence;
  let at = words.findIndex((word) => word.start >= expression.start);
  if (at < 0) return expression;
  while (at > 0 && (lexicon.prepositions.has(words[at - 1]!.lower) || words[at - 1]!.lower === 'the')) at--;
  return { start: Math.min(words[at]!.start, expression.start), end: expression.end };
}

function findTerms(sentence: Sentence, span: Span, lexicon: Lexicon): string[] {
  const words = sentence.words.filter((word) => contains(span, word) && !lexicon.stopWords.has(word.lower));
  return unique(words.filter((word) => word.lower.length > 2).map((word) => stemOf(word.lower)));
}

function wordSpan(sentence: Sentence, at: number): Span {
  const { start, end } = sentence.words[at]!;
  return { start, end };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
