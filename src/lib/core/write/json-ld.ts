import type { Timeline, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { openLibrary, type Library } from './cite.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { isExactStretch, unitText } from './moment.ts';

/**
 * schema.org in JSON-LD: an ItemList of Events, each with the documents that report it as `subjectOf`. Dates are EDTF,
 * which schema.org's ISO 8601 holds where they are a day, a month or a year; others are in `temporalCoverage`.
 */
export const JSON_LD: ExportFormat = {
  id: 'jsonld',
  name: 'schema.org JSON-LD',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  about: 'Linked data with the words of schema.org, for search engines and knowledge graphs.',
  carries: [
    'events',
    'undated',
    'units',
    'uncertain',
    'lasting',
    'clocks',
    'ancient',
    'kinds',
    'names',
    'unreported',
    'first',
    'passages',
    'sources',
  ],
  leavesOut: [],
  write: (timeline, _, name) => [
    // Where it is put into a page, no text of it can end the script element that holds it.
    { name: `${name}.jsonld`, content: `${JSON.stringify(describe(timeline), null, 2).replaceAll('<', '\\u003c')}\n` },
  ],
};

function describe(timeline: Timeline): object {
  const library = openLibrary(timeline);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: timeline.title,
    inLanguage: timeline.language,
    numberOfItems: timeline.events.length,
    itemListElement: timeline.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: describeEvent(event, library),
    })),
    isBasedOn: timeline.documents.map(describeDocument),
  };
}

function describeEvent(event: TimelineEvent, library: Library): object {
  return {
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    keywords: event.kind,
    ...datesOf(event.when),
    ...(event.places.length > 0 && { location: event.places.map((name) => ({ '@type': 'Place', name })) }),
    ...(event.actors.length > 0 && { about: event.actors.map((name) => ({ '@type': 'Thing', name })) }),
    subjectOf: event.passages.map(({ document, quote }) => ({
      '@type': 'Quotation',
      text: quote,
      isPartOf: describeDocument(library(document)),
    })),
  };
}

/** `startDate` only where it is one; everything else as EDTF in `temporalCoverage`. */
function datesOf(when: When): object {
  if (when.edtf === null) return {};
  if (isExactStretch(when)) return { startDate: when.earliest, endDate: when.latest };
  const unit = unitText(when);
  return unit === null ? { temporalCoverage: when.edtf } : { startDate: unit };
}

function describeDocument({ id, title, publisher, url, language, published }: TimelineDocument): object {
  const [link, day] = [safeUrl(url), unitText(published)];
  return {
    '@type': 'CreativeWork',
    identifier: id,
    name: title,
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(language !== null && { inLanguage: language }),
    ...(link !== null && { url: link }),
    ...(day !== null && { datePublished: day }),
  };
}
