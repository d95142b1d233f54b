import type { Timeline } from '../model.ts';
import type { Speech } from '../base/speech.ts';
import { EVENT_COLUMNS } from '../timeline/columns.ts';
import { openLibrary } from './cite.ts';
import type { ExportFormat } from './format.ts';
import { listPassages, PASSAGE_COLUMNS, PASSAGES_CSV } from './passage-table.ts';
import { cellsOf, EVENT_CARRIES } from './table.ts';

/** Columns that are numbers; in all others a cell is a text, and an empty one is null. */
const NUMBERS: Readonly<Record<string, 'INT32' | 'DOUBLE'>> = {
  weight: 'DOUBLE',
  sources: 'INT32',
  conflicts: 'INT32',
  passages: 'INT32',
  place: 'INT32',
  start: 'INT32',
  end: 'INT32',
};

export const EVENTS_PARQUET: ExportFormat = {
  id: 'parquet',
  name: 'Parquet of events',
  extension: '.parquet',
  mediaType: 'application/vnd.apache.parquet',
  about: 'The table of events for DuckDB, pandas, R and the like, with numbers as numbers.',
  carries: EVENT_CARRIES,
  leavesOut: [],
  write: async (timeline, speech, name) => [
    { name: `${name}.parquet`, content: await writeColumns(EVENT_COLUMNS, listEvents(timeline, speech)) },
  ],
};

export const PASSAGES_PARQUET: ExportFormat = {
  id: 'passages-parquet',
  name: 'Parquet of passages',
  extension: '.passages.parquet',
  mediaType: 'application/vnd.apache.parquet',
  about: 'The table of passages for the same programs.',
  carries: PASSAGES_CSV.carries,
  leavesOut: [],
  write: async (timeline, _, name) => [
    { name: `${name}.passages.parquet`, content: await writeColumns(PASSAGE_COLUMNS, listPassages(timeline)) },
  ],
};

function listEvents(timeline: Timeline, speech: Speech): string[][] {
  const library = openLibrary(timeline);
  return timeline.events.map((event) => {
    const cells = cellsOf(event, library, speech);
    return EVENT_COLUMNS.map((column) => cells[column]);
  });
}

async function writeColumns(names: readonly string[], rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer/src/write.js');
  const columnData = names.map((name, index) => {
    const type = NUMBERS[name] ?? 'STRING';
    const cells = rows.map((row) => row[index]!);
    const data = cells.map((cell) => (type === 'STRING' ? cell || null : Number(cell)));
    return { name, type, data, nullable: type === 'STRING' } as const;
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
