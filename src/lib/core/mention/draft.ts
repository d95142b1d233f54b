import { contains, overlaps, type Span } from '../base/span.ts';
import type { Dating, Mention, Status } from '../model.ts';
import { findAttribution, findInsertion, findNaming, type Attribution } from './attribution.ts';
import { readTelling } from './clause.ts';
import type { CueHit } from './cue.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { nameStart, phraseAround, phraseStart } from './phrase.ts';
import { isFinite } from './finite.ts';
import { isHedge } from './idiom.ts';
import { isAdverb, isParted, spanOf, type Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { findAntecedent, findSharedSubject, type Position } from './subject.ts';
import { readClause, readRelatives, type RelativeHit } from './tell.ts';
import { dropConnectives } from './title.ts';
import type { Word } from './word.ts';

/** A mention before it is dated, titled and tied to others. */
export interface Draft {
  readonly sentence: Sentence;
  readonly clauseIndex: number;
  /** Index of the cue's word in its sentence. */
  readonly at: number;
  /** Index of the verb that tells it; the cue's where it is only named. */
  readonly verb: number;
  readonly kind: string;
  readonly lemma: string;
  /** Whether its verb stands in the present tense. */
  readonly present: boolean;
  readonly told: boolean;
  /** Where something is announced: whether this is what is, by its noun, or the announcing. */
  readonly announcing: 'thing' | 'act' | null;
  readonly status: Status;
  readonly clause: Span;
  readonly cue: Span;
  readonly attribution: Attribution | null;
  /** What an opening pronoun, or a missing subject, stands for. */
  readonly antecedent: string | null;
  readonly hasSubject: boolean;
  /** Whether it takes in the clause before, whose subject it shares. */
  readonly widened: boolean;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  readonly terms: readonly string[];
  readonly figures: readonly string[];
}

/** A draft with the dates that hang on it. */
export interface DatedDraft extends Draft {
  readonly datings: readonly Dating[];
  readonly title: Mention['title'];
  readonly stands: boolean;
  readonly clarity: number;
}

interface Place extends Position {
  readonly clause: Segment;
  readonly lexicon: Lexicon;
}

/** What a sentence tells and names, clause by clause, not yet dated. */
export function draftMentions(sentence: Sentence, before: readonly Sentence[], lexicon: Lexicon): Draft[] {
  return sentence.clauses.flatMap((clause, clauseIndex) => {
    if (isAsked(sentence, clause) || sharesCondition(sentence, clauseIndex, lexicon)) return [];
    const insertion = findInsertion(sentence, clause, lexicon);
    const isDate = (at: number): boolean => isDateWord(sentence, at);
    const skip = (at: number): boolean =>
      (insertion !== null && contains(insertion, sentence.words[at]!)) || isDate(at);
    const { main: told, named } = readClause(sentence.words, clause, skip, lexicon);
    const said = told === null && insertion !== null ? readClause(sentence.words, clause, isDate, lexicon).main : null;
    const main = clause.from < sentence.lead ? null : (told ?? said);
    const place = { sentence, before, clause, clauseIndex, lexicon };
    const drafts = [
      ...(main ? [announce(draftTold(main, place), named)] : []),
      ...named.map((hit) => draftNamed(hit, place)),
      ...readRelatives(sentence.words, clause, lexicon).flatMap((hit) => draftRelative(hit, main, place)),
    ];
    return drafts.sort((a, b) => a.at - b.at);
  });
}

/** Announcing a change is a happening where the change is not known to have come. */
function announce(told: Draft, named: readonly CueHit[]): Draft {
  const change = named.some(({ at, announced, kind }) => at > told.at && announced && ruleOf(kind).standsAlone);
  return change ? { ...told, announcing: 'act' } : told;
}

/** A clause that ends in a question mark, before any other mark, tells nothing. */
function isAsked({ text, end, words }: Sentence, clause: Segment): boolean {
  return /^[^.!?:;…"“„«]*\?/u.test(text.slice(spanOf(words, clause).end, end));
}

/** "If the rebels stop *but fighting goes on*, …": what a conjunction without a comma adds to a condition. */
function sharesCondition({ words, clauses }: Sentence, index: number, lexicon: Lexicon): boolean {
  const [clause, before] = [clauses[index]!, clauses[index - 1]];
  if (!before || !lexicon.joiners.has(clause.opener) || isParted(words, clause.from)) return false;
  const opens = lexicon.hypotheticals.has(words[before.from]!.lower) && !isHedge(words, before.from, lexicon);
  return opens || sharesCondition({ words, clauses } as Sentence, index - 1, lexicon);
}

/** "In March": the month, not the march. */
function isDateWord({ words, datings }: Sentence, at: number): boolean {
  return datings.some(({ expression }) => contains(expression, words[at]!));
}

function draftTold(hit: CueHit, place: Place): Draft {
  const { sentence, clause, lexicon } = place;
  const cue = wordSpan(sentence, hit.at);
  const telling = readTelling(sentence, clause, hit, lexicon);
  const antecedent = telling.hasSubject
    ? lookUp(place, telling.span.start, hit.verb ?? hit.at)
    : (telling.subject ?? findSharedSubject(place, lexicon));
  const isOpen = antecedent === null && (!telling.hasSubject || startsWithPronoun(place, telling.span));
  const span = isOpen ? widen(place, telling.span) : telling.span;
  const attribution = nameSpeaker(findAttribution(sentence, clause, span, cue, lexicon), cue, place);
  const status: Status =
    hit.telling === 'planned' ? 'planned' : attribution?.denies ? 'denied' : attribution ? 'claimed' : 'reported';
  return {
    ...describe(hit, place, telling.span, true),
    clause: span,
    status,
    attribution,
    antecedent,
    hasSubject: telling.hasSubject || antecedent === null,
    widened: isOpen && !telling.hasSubject,
  };
}

/** None where the saying is itself what is told. "He recalls" says who only with the name that "he" stands for, in brackets. */
function nameSpeaker(found: Attribution | null, cue: Span, place: Place): Attribution | null {
  if (found?.within && contains(found.within, cue)) return null;
  const attribution = found && { ...found, says: dropConnectives(found.says, place.lexicon) };
  const [first = ''] = attribution?.says.split(' ') ?? [];
  if (!attribution || !place.lexicon.subjectPronouns.has(first.toLowerCase())) return attribution;
  const start = attribution.within?.start ?? spanOf(place.sentence.words, place.clause).start;
  const name = findAntecedent(first.toLowerCase(), start, place, place.lexicon);
  return name === null ? attribution : { ...attribution, says: `[${name}]${attribution.says.slice(first.length)}` };
}

function startsWithPronoun({ sentence, lexicon }: Place, { start }: Span): boolean {
  const first = sentence.words.find((word) => word.start === start);
  return first !== undefined && lexicon.subjectPronouns.has(first.lower);
}

/** What the first pronoun between a clause's start and its verb stands for: "On Monday *she* resigned". */
function lookUp(place: Place, start: number, verb: number): string | null {
  const { sentence, lexicon } = place;
  const pronouns = [lexicon.subjectPronouns, lexicon.possessives, lexicon.thingPronouns, lexicon.pluralPronouns];
  const first = sentence.words
    .slice(0, verb)
    .find((word) => word.start >= start && pronouns.some((set) => set.has(word.lower)));
  return first ? findAntecedent(first.lower, first.start, place, lexicon) : null;
}

/** A clause with the one before it, which says who its subject is. */
function widen({ sentence, clauseIndex }: Place, span: Span): Span {
  const before = sentence.clauses[clauseIndex - 1];
  return before ? { start: sentence.words[before.from]!.start, end: span.end } : span;
}

/** "Workers *who walked out on Monday* …": told of the noun before the pronoun, and only with a date of its own. */
function draftRelative(hit: RelativeHit, main: CueHit | null, place: Place): Draft[] {
  const { sentence, clause, lexicon } = place;
  const { text, words } = sentence;
  if (main && (main.at === hit.at || hit.telling === 'planned')) return [];
  const verb = main && Math.min(main.at, main.verb ?? main.at);
  const last = verb !== null && verb > hit.at ? startOfGroup(words, verb, hit.at, lexicon) : clause.to;
  const comma = words.findIndex(
    (word, at) => at > hit.at && at < last && text[words[at - 1]!.end] === ',' && word.start > 0,
  );
  const end = words[(comma < 0 ? last : comma) - 1]!.end;
  if (!sentence.datings.some(({ expression }) => expression.start > words[hit.at]!.end && expression.end <= end))
    return [];
  const noun = joinedStart(text, words, phraseStart(text, words, hit.pronoun - 1, lexicon), lexicon);
  if (isPredicate(words, noun, lexicon)) return [];
  const inPhrase = noun > clause.from && lexicon.prepositions.has(words[noun - 1]!.lower);
  if (inPhrase && isParted(words, hit.pronoun)) return [];
  const span = { start: words[hit.pronoun + 1]!.start, end };
  const antecedent = text.slice(
    words[nameStart(words, noun, hit.pronoun, lexicon)]!.start,
    words[hit.pronoun - 1]!.end,
  );
  if (antecedent.length > LONGEST_ANTECEDENT) return [];
  const status: Status = hit.telling === 'planned' ? 'planned' : 'reported';
  const said = { status, attribution: null };
  return [{ ...describe(hit, place, span, true), ...said, antecedent, hasSubject: false, widened: false }];
}

/** "*A dose of morphine and* other drugs which …": where a phrase is joined to the one before it, that one's start. */
function joinedStart(text: string, words: readonly Word[], start: number, lexicon: Lexicon): number {
  const joiner = words[start - 1];
  if (start < 2 || joiner === undefined || joiner.apart || !lexicon.joiners.has(joiner.lower)) return start;
  const before = phraseStart(text, words, start - 2, lexicon);
  const governed = before > 1 && lexicon.genitiveMarks.has(words[before - 1]!.lower);
  return governed ? phraseStart(text, words, before - 2, lexicon) : before;
}

/** What is longer, in characters, names nobody in a title. */
const LONGEST_ANTECEDENT = 50;

/** "It is *still open* who steered the boat": what stands after "is" without an article is no noun that a "who" tells of. */
function isPredicate(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  if (lexicon.determiners.has(words[start]!.lower) || words[start]!.capital) return false;
  const before = words[start - 1]?.lower ?? '';
  return (
    lexicon.auxiliaries.be.has(before) ||
    (lexicon.negations.has(before) && lexicon.auxiliaries.be.has(words[start - 2]?.lower ?? ''))
  );
}

/** Where the auxiliaries and adverbs before a verb begin. */
function startOfGroup(words: readonly Word[], verb: number, after: number, lexicon: Lexicon): number {
  let at = verb;
  while (at - 1 > after && (isAdverb(words[at - 1]!.lower, lexicon) || isFinite(words[at - 1]!, lexicon))) at--;
  return at;
}

function draftNamed(hit: CueHit, place: Place): Draft {
  const { sentence, lexicon } = place;
  const span = keepDatesWhole(
    sentence,
    phraseAround(sentence.text, sentence.words, hit.at, lexicon),
    sentence.words[hit.at]!.start,
  );
  const attribution = findNaming(sentence, hit.at, lexicon);
  return {
    ...describe(hit, place, span, false),
    status: attribution ? 'claimed' : 'reported',
    attribution,
    antecedent: sentence.names.findLast((name) => name.end <= span.start)?.text ?? null,
    hasSubject: true,
    widened: false,
  };
}

/** A phrase with a date in it ends with the date, and takes in the whole of it. */
function keepDatesWhole({ datings }: Sentence, { start, end }: Span, cue: number): Span {
  const date = datings.find(({ expression }) => expression.start > cue && expression.start < end);
  return { start, end: date?.expression.end ?? end };
}

type Description = Omit<Draft, 'status' | 'attribution' | 'antecedent' | 'hasSubject' | 'widened'>;

function describe(hit: CueHit, { sentence, clauseIndex, lexicon }: Place, span: Span, told: boolean): Description {
  const inside = sentence.names.filter((name) => contains(span, name));
  const names = inside.length > 0 || !told ? inside : sentence.names;
  return {
    sentence,
    clauseIndex,
    at: hit.at,
    verb: hit.verb ?? hit.at,
    kind: hit.kind,
    lemma: hit.lemma,
    present: hit.present === true,
    told,
    announcing: hit.announced ? 'thing' : null,
    clause: span,
    cue: wordSpan(sentence, hit.at),
    actors: unique(names.filter((name) => !name.placed).map((name) => name.text)),
    places: unique(names.filter((name) => name.placed).map((name) => name.text)),
    names: unique(names.flatMap((name) => name.stems)),
    sounds: unique(names.flatMap((name) => name.sounds)),
    terms: findTerms(sentence, span, lexicon),
    figures: findFigures(sentence, span),
  };
}

function findTerms(sentence: Sentence, span: Span, lexicon: Lexicon): string[] {
  const words = sentence.words.filter((word) => contains(span, word) && !lexicon.stopWords.has(word.lower));
  return unique(
    words.filter(({ lower }) => lower.length > 2).map(({ lower, known }) => (known.stem ??= lexicon.stemOf(lower))),
  );
}

function findFigures({ words, datings }: Sentence, span: Span): string[] {
  const isDate = (word: Word): boolean => datings.some(({ expression }) => overlaps(expression, word));
  return words
    .filter((word) => contains(span, word) && /^\d/.test(word.lower) && !isDate(word))
    .map(({ lower }) => lower);
}

function wordSpan(sentence: Sentence, at: number): Span {
  const { start, end } = sentence.words[at]!;
  return { start, end };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
