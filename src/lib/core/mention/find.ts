import { boundsOfWhen } from '../base/bounds.ts';
import { compare } from '../base/order.ts';
import { contains, overlaps, type Span } from '../base/span.ts';
import { withoutStamp } from '../imprint/stamp.ts';
import type { Expression, Imprint, Mention, Paragraph, SourceText } from '../model.ts';
import { assignDatings } from './assign.ts';
import { draftMentions, type DatedDraft } from './draft.ts';
import { findBackdrop } from './backdrop.ts';
import { findFrame } from './frame.ts';
import { linkDrafts } from './tie.ts';
import { lexiconOf } from './language/index.ts';
import type { Lexicon } from './lexicon.ts';
import { readNameContext } from './name.ts';
import { readQuotations } from './quotation.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { splitWords } from './word.ts';

/** How many sentences back a pronoun is looked up. */
const NEAR = 3;

/**
 * The happenings that a document reports, in the order of its text. `links` of each point into the returned list.
 * Paragraphs that are the page's furniture or speak of the document itself report none.
 */
export function findMentions(doc: SourceText, imprint: Imprint, expressions: readonly Expression[]): Mention[] {
  const lexicon = lexiconOf(imprint.language?.value ?? null);
  const sentences = readSentences(doc, imprint, expressions, lexicon);
  const published = boundsOfWhen(imprint.published)?.latest ?? null;
  const drafts: DatedDraft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const told = draftMentions(sentence, sentencesBefore(sentences, index), lexicon);
    drafts.push(...assignDatings(sentence, told, published, lexicon));
  }
  const links = linkDrafts(drafts, lexicon);
  const home = homeOf(sentences, lexicon);
  const frames = findFrame(drafts, lexicon);
  return drafts.map((draft, index) => ({
    document: doc.id,
    clause: draft.clause,
    sentence: { start: draft.sentence.start, end: draft.sentence.end },
    cue: draft.cue,
    kind: draft.kind,
    lemma: draft.lemma,
    told: draft.told,
    stands: draft.stands,
    status: draft.status,
    attribution: draft.attribution?.says ?? null,
    title: draft.title,
    actors: draft.actors,
    places: draft.places,
    names: draft.told && draft.names.length === 0 ? home.names : draft.names,
    sounds: draft.told && draft.names.length === 0 ? home.sounds : draft.sounds,
    language: lexicon.language,
    terms: draft.terms,
    figures: draft.figures,
    datings: draft.datings,
    links: links[index] ?? [],
    frame: frames[index] ?? null,
    backdrop: draft.told ? findBackdrop(draft.sentence, lexicon) : null,
    clarity: draft.clarity,
    prominence: draft.sentence.prominence,
  }));
}

/** The sentences of the same paragraph before one, the nearest first. */
function sentencesBefore(sentences: readonly Sentence[], index: number): Sentence[] {
  const { paragraph } = sentences[index]!;
  const near = sentences.slice(Math.max(0, index - NEAR), index).toReversed();
  const other = near.findIndex((sentence) => sentence.paragraph !== paragraph);
  return other < 0 ? near : near.slice(0, other);
}

/** Where a text is at home: the place that it names most, for what it tells without a name. */
function homeOf(sentences: readonly Sentence[], { nameStem }: Lexicon): Pick<Mention, 'names' | 'sounds'> {
  const names = sentences.flatMap((sentence) => sentence.names);
  const places = new Set(names.filter((name) => name.placed).map((name) => nameStem(name.text)));
  const counts = new Map<string, number>();
  for (const stem of names.map((name) => nameStem(name.text))) {
    if (places.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  if (!most) return { names: [], sounds: [] };
  const home = names.find((name) => nameStem(name.text) === most[0])!;
  return { names: [most[0]], sounds: home.sounds };
}

function readSentences(
  doc: SourceText,
  imprint: Imprint,
  expressions: readonly Expression[],
  lexicon: Lexicon,
): Sentence[] {
  const paragraphs = doc.paragraphs.filter((paragraph) => isArticle(paragraph, imprint.header));
  const parts = paragraphs.flatMap((paragraph, index) => {
    const quotations = readQuotations(doc.text, paragraph);
    const prominence = paragraph.role === 'heading' ? 1 : 0.9 - (0.7 * index) / Math.max(1, paragraphs.length);
    return paragraph.sentences.map((sentence) => {
      const span = withoutStamp(doc.text, sentence, expressions);
      return { quotations, span, paragraph, prominence, words: splitWords(doc.text, span, lexicon) };
    });
  });
  const names = readNameContext(
    parts.map(({ words }) => ({ text: doc.text, words })),
    lexicon,
  );
  const within = expressionsBySentence(expressions, parts);
  return parts
    .map(({ span, paragraph, prominence, quotations, words }, index) =>
      readSentence(span, words, paragraph, prominence, {
        text: doc.text,
        expressions: within[index]!,
        quotations,
        names,
        lexicon,
      }),
    )
    .filter((sentence) => sentence.words.length > 0);
}

function isArticle(paragraph: Paragraph, header: readonly Span[]): boolean {
  return paragraph.role !== 'furniture' && !header.some((span) => overlaps(span, paragraph));
}

/** The expressions of each sentence; both lists are in the order of the text. */
function expressionsBySentence(expressions: readonly Expression[], parts: readonly { span: Span }[]): Expression[][] {
  let next = 0;
  return parts.map(({ span }) => {
    const here: Expression[] = [];
    while (next < expressions.length && expressions[next]!.start < span.start) next++;
    for (let at = next; at < expressions.length && expressions[at]!.start < span.end; at++) {
      if (contains(span, expressions[at]!)) here.push(expressions[at]!);
    }
    return here;
  });
}
