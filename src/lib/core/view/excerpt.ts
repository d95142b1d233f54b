import { trimSpan, type Span } from '../base/span.ts';
import type { Passage, Timeline, TimelineEvent } from '../model.ts';
import { findMatches } from './search.ts';

/** A piece of a text that is marked in one way: the words that report an event, or those that date it. */
export interface Piece extends Span {
  readonly text: string;
  readonly quoted: boolean;
  readonly dating: boolean;
  /** Pointed at: a step's words while its step has the reader's eye, or the words that a link leads to. */
  readonly lit: boolean;
  /** A word that is searched for. */
  readonly found: boolean;
  /** The events whose passages cover it. */
  readonly events: readonly string[];
}

export interface Marking extends Span {
  readonly as: 'quoted' | 'dating' | 'lit' | 'found';
  readonly event?: string;
}

/** The words to point at, and those that are searched for, as markings of a text. */
export function markWords(text: string, { lit, search }: { lit: Span | null; search: string }): Marking[] {
  const found = search.trim() === '' ? [] : findMatches(text, search);
  return [
    ...(lit ? [{ ...lit, as: 'lit' as const }] : []),
    ...found.map((span) => ({ ...span, as: 'found' as const })),
  ];
}

/** Cuts a stretch of a text where its markings begin and end. The pieces together are the stretch. */
export function cutText(text: string, { start, end }: Span, markings: readonly Marking[]): Piece[] {
  const within = markings.filter((marking) => marking.start < end && marking.end > start);
  const inside = (offset: number) => offset > start && offset < end;
  const cuts = within.flatMap((marking) => [marking.start, marking.end]).filter(inside);
  const edges = [...new Set([start, ...cuts, end])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const over = within.filter((marking) => marking.start <= from && marking.end >= to);
    const events = over.flatMap(({ event }) => event ?? []);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      quoted: over.some(({ as }) => as === 'quoted'),
      dating: over.some(({ as }) => as === 'dating'),
      lit: over.some(({ as }) => as === 'lit'),
      found: over.some(({ as }) => as === 'found'),
      events: [...new Set(events)],
    };
  });
}

/** The paragraph round a span: between blank lines, or, in a text without any, between line breaks. */
export function paragraphAround(text: string, { start, end }: Span): Span {
  const gap = text.includes('\n\n') ? '\n\n' : '\n';
  const before = text.lastIndexOf(gap, Math.max(0, start - 1));
  const after = text.indexOf(gap, end);
  return trimSpan(text, { start: before < 0 ? 0 : before + gap.length, end: after < 0 ? text.length : after });
}

const LONG_PARAGRAPH = 1000;
const CONTEXT = 350;

/**
 * The paragraph of passages that share one; of a very long one the part round their sentences, cut between words.
 */
export function excerptAround(
  text: string,
  passages: readonly Passage[],
): Span & { readonly isCut: readonly [boolean, boolean] } {
  const first = Math.min(...passages.map(({ start, sentence }) => Math.min(start, sentence.start)));
  const last = Math.max(...passages.map(({ end, sentence }) => Math.max(end, sentence.end)));
  const paragraph = paragraphAround(text, { start: first, end: last });
  if (paragraph.end - paragraph.start <= LONG_PARAGRAPH) return { ...paragraph, isCut: [false, false] };
  const [from, to] = [first - CONTEXT, last + CONTEXT];
  const start = from <= paragraph.start ? paragraph.start : text.indexOf(' ', from) + 1;
  const end = to >= paragraph.end ? paragraph.end : text.lastIndexOf(' ', to);
  return { start, end, isCut: [start > paragraph.start, end < paragraph.end] };
}

/** An event's passages in their order, those of one paragraph together: it is read once. */
export function groupPassages(passages: readonly Passage[], textOf: (document: string) => string): Passage[][] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${paragraphAround(textOf(passage.document), passage).start} ${passage.document}`;
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return [...groups.values()];
}

/** All words of one document on which the event's date rests. */
export function datingSpans(event: TimelineEvent, document: string): Marking[] {
  const steps = [event.when, ...event.passages.map(({ when }) => when)].flatMap((when) => when?.because ?? []);
  const readings = event.conflicts.flatMap(({ readings }) => readings);
  return [...steps, ...readings].flatMap((rests) =>
    rests.document === document ? [{ start: rests.start, end: rests.end, as: 'dating' as const }] : [],
  );
}

/** Passages in the paragraph that they share, their own words and the date's marked, and what else is. */
export function cutPassages(
  text: string,
  passages: readonly Passage[],
  event: TimelineEvent,
  others: readonly Marking[] = [],
): Piece[] {
  const quoted = passages.map(({ start, end }): Marking => ({ start, end, as: 'quoted' }));
  const dating = datingSpans(event, passages[0]!.document);
  return cutText(text, excerptAround(text, passages), [...quoted, ...dating, ...others]);
}

/** A whole document, cut into paragraphs and their pieces, with the passages of all events marked, and what else is. */
export function cutDocument({ documents, events }: Timeline, id: string, others: readonly Marking[] = []): Piece[][] {
  const text = documents.find((document) => document.id === id)?.text ?? '';
  const passages = events.flatMap((event) =>
    event.passages
      .filter(({ document }) => document === id)
      .map(({ start, end }): Marking => ({ start, end, as: 'quoted', event: event.id })),
  );
  const markings = [...passages, ...others];
  return paragraphsOf(text).map((paragraph) => cutText(text, paragraph, markings));
}

function paragraphsOf(text: string): Span[] {
  const gap = text.includes('\n\n') ? /\n{2,}/g : /\n/g;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(gap)) {
    paragraphs.push({ start, end: index });
    start = index + blank.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter((span) => text.slice(span.start, span.end).trim() !== '');
}
