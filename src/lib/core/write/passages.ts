import type { Span } from '../base/span.ts';
import { hashText } from '../document/hash.ts';
import type { Timeline, TimelineDocument } from '../model.ts';
import { listQuotes } from '../timeline/quotes.ts';
import { excerptAround } from '../view/excerpt.ts';

/** How much of a text stays round a passage: its sentence, or its paragraph as receipts show it. */
export type Context = 'sentence' | 'paragraph';

/**
 * A timeline whose documents hold no more of their texts than its quotes with their context. What is left out becomes
 * white space with an ellipsis in each paragraph, so that every offset and quote stays as it is; `excerptOf` keeps the
 * hash of the whole text. Sentences that gave no event, which quote what is no passage, are left out.
 */
export function keepPassages(timeline: Timeline, context: Context): Timeline {
  const bare = { ...timeline, leftovers: [] };
  const kept = new Map<string, Span[]>(timeline.documents.map(({ id }) => [id, []]));
  for (const { quoted } of listQuotes(bare)) kept.get(quoted.document)?.push(quoted);
  const texts = new Map(timeline.documents.map(({ id, text }) => [id, text]));
  for (const passage of timeline.events.flatMap(({ passages }) => passages)) {
    const text = texts.get(passage.document) ?? '';
    kept.get(passage.document)?.push(context === 'sentence' ? passage.sentence : excerptAround(text, [passage]));
  }
  return { ...bare, documents: timeline.documents.map((document) => cutTo(document, kept.get(document.id) ?? [])) };
}

function cutTo(document: TimelineDocument, spans: readonly Span[]): TimelineDocument {
  const text = blankBetween(document.text, spans);
  if (text === document.text) return document;
  return { ...document, text, sha256: hashText(text), excerptOf: document.excerptOf ?? document.sha256 };
}

/** The text with everything outside the spans blanked; it is as long as before. */
function blankBetween(text: string, spans: readonly Span[]): string {
  const paragraph = text.includes('\n\n') ? /(?:(?!\n\n)[^])+/g : /[^\n]+/g;
  const blank = (gap: string) => gap.replace(paragraph, blankParagraph);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(blank(text.slice(at, from)), text.slice(from, end));
    at = end;
  }
  return [...parts, blank(text.slice(at))].join('');
}

function blankParagraph(words: string): string {
  const first = words.search(/\S/);
  return first < 0 ? words : `${words.slice(0, first)}…${' '.repeat(words.length - first - 1)}`;
}
