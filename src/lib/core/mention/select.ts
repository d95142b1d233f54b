import { contains, overlaps, type Span } from '../base/span.ts';
import type { Expression, Mention, SourceText } from '../model.ts';

/**
 * The mention that a person makes by selecting words of a document. What the text's own mentions there know of names
 * and dates is taken over; where there is none, the first date among the words dates it.
 */
export function selectMention(
  doc: SourceText,
  expressions: readonly Expression[],
  mentions: readonly Mention[],
  clause: Span,
): Mention {
  const near = mentions.filter((mention) => overlaps(mention.clause, clause));
  const dates = expressions.filter(({ type, bounds }) => bounds !== null && (type === 'DATE' || type === 'TIME'));
  const first = dates.find((expression) => contains(clause, expression));
  const own = near.filter((mention) => contains(clause, mention.cue)).flatMap((mention) => mention.datings);
  return {
    document: doc.id,
    clause,
    sentence: sentenceAround(doc, clause),
    cue: clause,
    kind: 'other',
    lemma: '',
    told: true,
    stands: true,
    status: 'reported',
    attribution: null,
    title: doc.text.slice(clause.start, clause.end).replace(/\s+/g, ' ').trim(),
    actors: unique(near.flatMap((mention) => mention.actors)),
    places: unique(near.flatMap((mention) => mention.places)),
    names: unique(near.flatMap((mention) => mention.names)),
    sounds: unique(near.flatMap((mention) => mention.sounds)),
    language: mentions[0]?.language ?? 'und',
    terms: unique(near.flatMap((mention) => mention.terms)),
    figures: unique(near.flatMap((mention) => mention.figures)),
    datings: own.length > 0 || first === undefined ? own : [{ relation: 'on', expression: first }],
    links: [],
    frame: null,
    backdrop: null,
    clarity: 1,
    prominence: Math.max(0.5, ...near.map((mention) => mention.prominence)),
  };
}

/** The sentences that the words touch, from the first to the last; the words themselves where they touch none. */
function sentenceAround({ paragraphs }: SourceText, clause: Span): Span {
  const touched = paragraphs.flatMap(({ sentences }) => sentences.filter((sentence) => overlaps(sentence, clause)));
  return {
    start: Math.min(clause.start, ...touched.map(({ start }) => start)),
    end: Math.max(clause.end, ...touched.map(({ end }) => end)),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
