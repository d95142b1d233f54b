import { writeDate } from '../edit/date.ts';
import type { Timeline } from '../model.ts';
import { writeCells } from '../timeline/cells.ts';
import { openLibrary } from './cite.ts';
import type { ExportFormat } from './format.ts';

export const PASSAGE_COLUMNS = [
  'event',
  'event_title',
  'place',
  'quote',
  'sentence',
  'start',
  'end',
  'document',
  'document_title',
  'publisher',
  'published',
  'url',
  'language',
  'sha256',
];

const SHARED = {
  about: 'One row a passage, with its place in the text of its document; joins with the table of events by its id.',
  carries: ['events', 'undated', 'unreported', 'first', 'passages', 'offsets'],
  leavesOut: [],
} as const satisfies Partial<ExportFormat>;

export const PASSAGES_CSV: ExportFormat = {
  ...SHARED,
  id: 'passages-csv',
  name: 'CSV of passages',
  extension: '.passages.csv',
  mediaType: 'text/csv',
  write: (timeline, _, name) => [{ name: `${name}.passages.csv`, content: writePassages(timeline, ',') }],
};

export const PASSAGES_TSV: ExportFormat = {
  ...SHARED,
  id: 'passages-tsv',
  name: 'TSV of passages',
  extension: '.passages.tsv',
  mediaType: 'text/tab-separated-values',
  write: (timeline, _, name) => [{ name: `${name}.passages.tsv`, content: writePassages(timeline, '\t') }],
};

function writePassages(timeline: Timeline, separator: ',' | '\t'): string {
  return writeCells([PASSAGE_COLUMNS, ...listPassages(timeline)], separator);
}

/** A row for each passage, with the cells of `PASSAGE_COLUMNS`. */
export function listPassages(timeline: Timeline): string[][] {
  const library = openLibrary(timeline);
  return timeline.events.flatMap((event) =>
    event.passages.map(({ document: id, start, end, quote, sentence }, index) => {
      const document = library(id);
      return [
        event.id,
        event.title,
        String(index + 1),
        quote,
        document.text.slice(sentence.start, sentence.end),
        String(start),
        String(end),
        id,
        document.title,
        document.publisher ?? '',
        writeDate(document.published),
        document.url ?? '',
        document.language ?? '',
        document.sha256,
      ];
    }),
  );
}
