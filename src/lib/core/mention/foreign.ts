import { by } from '../base/order.ts';
import { contains, type Span } from '../base/span.ts';
import type { Expression, Imprint, Mention, SourceText } from '../model.ts';
import { findMentions } from './find.ts';

/**
 * The happenings that a document reports, those told in sentences in another language among them, in the order of its
 * text: each language is read by itself, as if nothing stood between its sentences. A sentence that only quotes another
 * language is in the document's own.
 */
export function findMentionsInEveryLanguage(
  doc: SourceText,
  imprint: Imprint,
  expressions: readonly Expression[],
): Mention[] {
  const { foreign } = imprint;
  if (foreign.length === 0) return findMentions(doc, imprint, expressions);
  const find = (language: Imprint['language'], isRead: (sentence: Span) => boolean): Mention[] =>
    findMentions(keepSentences(doc, isRead), { ...imprint, language }, expressions);
  const own = find(imprint.language, (sentence) => !foreign.some((words) => contains(words, sentence)));
  const others = [...new Set(foreign.map(({ language }) => language))].map((value) => {
    const spans = foreign.filter(({ language }) => language === value);
    const language = imprint.language === null ? null : { ...imprint.language, value };
    return find(language, (sentence) => spans.some((words) => contains(words, sentence)));
  });
  return interleave([own, ...others]);
}

function keepSentences(doc: SourceText, isRead: (sentence: Span) => boolean): SourceText {
  const paragraphs = doc.paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.filter(isRead),
  }));
  return { ...doc, paragraphs };
}

/** One list of several, in the order of the text; the links of each point into it. */
function interleave(lists: readonly (readonly Mention[])[]): Mention[] {
  const placed = lists
    .flatMap((list, number) => list.map((mention, index) => ({ mention, number, index })))
    .toSorted(by(({ mention }) => mention.clause.start, ({ number }) => number, ({ index }) => index)); // prettier-ignore
  const places = lists.map((list) => list.map(() => 0));
  for (const [at, { number, index }] of placed.entries()) places[number]![index] = at;
  return placed.map(({ mention, number }) => ({
    ...mention,
    links: mention.links.map((link) => ({ ...link, target: places[number]![link.target]! })),
  }));
}
