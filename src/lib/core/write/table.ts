import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Timeline, TimelineEvent } from '../model.ts';
import { writeCells } from '../timeline/cells.ts';
import { EVENT_COLUMNS, joinList, type EventColumn } from '../timeline/columns.ts';
import { writeDate } from '../edit/date.ts';
import { openLibrary, type Library } from './cite.ts';
import type { ExportFormat } from './format.ts';

export const EVENT_CARRIES = [
  'events',
  'undated',
  'unreported',
  'units',
  'uncertain',
  'lasting',
  'clocks',
  'ancient',
  'kinds',
  'status',
  'names',
  'weights',
  'first',
] as const;

const SHARED = {
  about: 'One row an event, for spreadsheets and data analysis; the columns are named in its first row.',
  carries: EVENT_CARRIES,
  leavesOut: [],
} as const satisfies Partial<ExportFormat>;

export const EVENTS_CSV: ExportFormat = {
  ...SHARED,
  id: 'csv',
  name: 'CSV of events',
  extension: '.csv',
  mediaType: 'text/csv',
  write: (timeline, speech, name) => [{ name: `${name}.csv`, content: writeEvents(timeline, speech, ',') }],
};

export const EVENTS_TSV: ExportFormat = {
  ...SHARED,
  id: 'tsv',
  name: 'TSV of events',
  extension: '.tsv',
  mediaType: 'text/tab-separated-values',
  write: (timeline, speech, name) => [{ name: `${name}.tsv`, content: writeEvents(timeline, speech, '\t') }],
};

function writeEvents(timeline: Timeline, speech: Speech, separator: ',' | '\t'): string {
  const library = openLibrary(timeline);
  const rows = timeline.events.map((event) => {
    const cells = cellsOf(event, library, speech);
    return EVENT_COLUMNS.map((column) => cells[column]);
  });
  return writeCells([EVENT_COLUMNS, ...rows], separator);
}

/** An event as the cells of its row, by their columns; what is not told is empty. */
export function cellsOf(event: TimelineEvent, library: Library, speech: Speech): Readonly<Record<EventColumn, string>> {
  const { when, passages } = event;
  const document = library(passages[0]!.document);
  return {
    id: event.id,
    title: event.title,
    date: wordWhen(when, speech.dates),
    earliest: when.earliest ?? '',
    latest: when.latest ?? '',
    start_earliest: when.start?.earliest ?? '',
    start_latest: when.start?.latest ?? '',
    end_earliest: when.end?.earliest ?? '',
    end_latest: when.end?.latest ?? '',
    edtf: when.edtf ?? '',
    precision: when.precision,
    basis: when.basis,
    kind: event.kind,
    status: event.status,
    attribution: event.attribution ?? '',
    weight: String(event.weight),
    actors: joinList(event.actors),
    places: joinList(event.places),
    first_reported: event.reported.first ?? '',
    last_reported: event.reported.last ?? '',
    sources: String(event.sources),
    conflicts: String(event.conflicts.length),
    passages: String(passages.length),
    quote: passages[0]!.quote,
    document: document.id,
    document_title: document.title,
    publisher: document.publisher ?? '',
    published: writeDate(document.published),
    url: document.url ?? '',
    language: document.language ?? '',
  };
}
