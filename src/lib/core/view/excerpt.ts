import { trimSpan, type Span } from '../base/span.ts';
import type { Passage, Timeline, TimelineEvent } from '../model.ts';

/** A piece of a text that is marked in one way: the words that report an event, or those that date it. */
export interface Piece extends Span {
  readonly text: string;
  readonly quoted: boolean;
  readonly dating: boolean;
  /** The events whose passages cover it. */
  readonly events: readonly string[];
}

export interface Marking extends Span {
  readonly as: 'quoted' | 'dating';
  readonly event?: string;
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

/** The paragraph of a passage; of a very long one the part round its sentence, cut between words. */
export function excerptAround(text: string, passage: Passage): Span & { readonly isCut: readonly [boolean, boolean] } {
  const paragraph = paragraphAround(text, passage);
  if (paragraph.end - paragraph.start <= LONG_PARAGRAPH) return { ...paragraph, isCut: [false, false] };
  const from = Math.min(passage.start, passage.sentence.start) - CONTEXT;
  const to = Math.max(passage.end, passage.sentence.end) + CONTEXT;
  const start = from <= paragraph.start ? paragraph.start : text.indexOf(' ', from) + 1;
  const end = to >= paragraph.end ? paragraph.end : text.lastIndexOf(' ', to);
  return { start, end, isCut: [start > paragraph.start, end < paragraph.end] };
}

/** All words of one document on which the event's date rests. */
export function datingSpans(event: TimelineEvent, document: string): Marking[] {
  const steps = [event.when, ...event.passages.map(({ when }) => when)].flatMap((when) => when?.because ?? []);
  const readings = event.conflicts.flatMap(({ readings }) => readings);
  return [...steps, ...readings].flatMap((rests) =>
    rests.document === document ? [{ start: rests.start, end: rests.end, as: 'dating' as const }] : [],
  );
}

/** A passage in its paragraph, its own words and the date's marked. */
export function cutPassage(text: string, passage: Passage, event: TimelineEvent): Piece[] {
  const quoted: Marking = { start: passage.start, end: passage.end, as: 'quoted' };
  return cutText(text, excerptAround(text, passage), [quoted, ...datingSpans(event, passage.document)]);
}

/** A whole document, cut into paragraphs and their pieces, with the passages of all events marked. */
export function cutDocument({ documents, events }: Timeline, id: string): Piece[][] {
  const text = documents.find((document) => document.id === id)?.text ?? '';
  const markings = events.flatMap((event) =>
    event.passages
      .filter(({ document }) => document === id)
      .map(({ start, end }): Marking => ({ start, end, as: 'quoted', event: event.id })),
  );
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
