import type { Timeline, TimelineDocument, TimelineEvent } from '../model.ts';
import { openLibrary, type Library } from './cite.ts';
import { escapeUri, safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';

/** Letters of context on either side of a quote. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each passage: what is said of it is the event,
 * and its target is found again by its words with their surroundings, or by its position in the plain text.
 */
export const ANNOTATIONS: ExportFormat = {
  id: 'annotations',
  name: 'W3C Web Annotations',
  extension: '.annotations.jsonld',
  mediaType: 'application/ld+json',
  about: 'An annotation for each passage, for Hypothesis and other annotation programs; offsets count code points.',
  carries: ['events', 'undated', 'unreported', 'kinds', 'first', 'passages', 'offsets'],
  leavesOut: [],
  write: (timeline, _, name) => [
    {
      name: `${name}.annotations.jsonld`,
      content: `${JSON.stringify(describe(timeline), null, 2).replaceAll('<', '\\u003c')}\n`,
    },
  ],
};

function describe(timeline: Timeline): object {
  const library = openLibrary(timeline);
  const items = timeline.events.flatMap((event) => annotate(event, library));
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }],
    id: 'urn:sourceline:annotations',
    type: 'AnnotationCollection',
    label: timeline.title,
    total: items.length,
    first: { id: 'urn:sourceline:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotate(event: TimelineEvent, library: Library): object[] {
  return event.passages.map(({ document: id, start, end, quote }, index) => {
    const document = library(id);
    const { text } = document;
    return {
      id: `urn:sourceline:${escapeUri(event.id)}:${index + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', value: event.title, format: 'text/plain', purpose: 'describing' },
        { type: 'TextualBody', value: event.kind, format: 'text/plain', purpose: 'tagging' },
        ...(event.when.edtf === null
          ? []
          : [{ type: 'TextualBody', value: event.when.edtf, format: 'text/plain', purpose: 'classifying' }]),
      ],
      target: {
        source: sourceOf(document),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: quote,
            prefix: takeEnd(text.slice(0, start)),
            suffix: takeStart(text.slice(end)),
          },
          // The model counts code points; the file counts UTF-16 units.
          { type: 'TextPositionSelector', start: countCharacters(text, 0, start), end: countCharacters(text, 0, end) },
        ],
      },
    };
  });
}

function sourceOf({ id, url }: TimelineDocument): string {
  return safeUrl(url) ?? `urn:sourceline:document:${escapeUri(id)}`;
}

function countCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++;
  return count;
}

/** Both without half a character at their outer end. */
function takeEnd(text: string): string {
  return text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
}

function takeStart(text: string): string {
  return text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
}
