import type { Timeline, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { openLibrary, type Library } from './cite.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { isExactStretch, unitText } from './moment.ts';

/**
 * schema.org in JSON-LD: an ItemList of Events, each with the passages that report it as `subjectOf`. A date that is a
 * day, a month, a year or an exact stretch is the event's; one with uncertain bounds is, as EDTF, what its passages
 * cover: schema.org knows no uncertain dates of events.
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
    // What it is based on, and its language, are a work's to have.
    '@type': ['ItemList', 'CreativeWork'],
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
  const dates = datesOf(event.when);
  const coverage = dates === null && event.when.edtf !== null ? { temporalCoverage: event.when.edtf } : {};
  return {
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    keywords: event.kind,
    ...dates,
    ...(event.places.length > 0 && { location: event.places.map((name) => ({ '@type': 'Place', name })) }),
    ...(event.actors.length > 0 && { about: event.actors.map((name) => ({ '@type': 'Thing', name })) }),
    subjectOf: event.passages.map(({ document, quote }) => ({
      '@type': 'Quotation',
      text: quote,
      ...coverage,
      isPartOf: describeDocument(library(document)),
    })),
  };
}

/** The dates of an event as ISO 8601, or null where its bounds are uncertain or open. */
function datesOf(when: When): object | null {
  if (isExactStretch(when)) return { startDate: when.earliest, endDate: when.latest };
  const unit = unitText(when);
  return unit === null ? null : { startDate: unit };
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
