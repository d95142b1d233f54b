import { UNDATED, whenOf } from '../base/when.ts';
import { readDate } from '../edit/date.ts';
import type { Status, When } from '../model.ts';
import { readCells } from './cells.ts';
import { splitList, type EventColumn } from './columns.ts';
import { dayOrNull, readGiven } from './given.ts';
import { LISTED_STEP, type List, type Listed, type ListedSource } from './listed.ts';

const FORMAT = 'table of events';
const STATUSES: readonly string[] = ['reported', 'planned', 'denied', 'claimed'] satisfies Status[];

type Row = (column: EventColumn) => string;

/**
 * The project's own table (CSV or TSV), or any with the columns `title` and `date`, whose dates are written as in an
 * edits file: `2022-01-05`, `2022-01`, `2022-01-02..2022-01-05`, `1998/2002`. Null where the text is another.
 */
export function readTable(text: string): List | null {
  const [head, ...rows] = readCells(text);
  if (head === undefined) return null;
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('title') || !(names.includes('date') || names.includes('earliest'))) return null;
  const events = rows.map((cells) => readRow((column) => cells[names.indexOf(column)] ?? ''));
  return { format: FORMAT, title: '', events };
}

function readRow(cell: Row): Listed {
  const status = cell('status');
  const weight = Number(cell('weight') || '0.5');
  const sources = Number(cell('sources') || '1');
  const source = readSource(cell);
  return {
    id: cell('id'),
    title: cell('title'),
    words: [cell('quote')],
    when: readWhen(cell),
    ...(source !== null && { source }),
    kind: cell('kind'),
    ...(STATUSES.includes(status) && { status: status as Status }),
    ...(cell('attribution') !== '' && { attribution: cell('attribution') }),
    weight: weight >= 0 && weight <= 1 ? weight : 0.5,
    actors: splitList(cell('actors')),
    places: splitList(cell('places')),
    reported: { first: dayOrNull(cell('first_reported')), last: dayOrNull(cell('last_reported')) },
    sources: Number.isInteger(sources) && sources >= 1 ? sources : 1,
  };
}

/** The bounds where the row has them; else the date in its notation; else none. */
function readWhen(cell: Row): When {
  const given = readGiven({
    earliest: cell('earliest'),
    latest: cell('latest'),
    start: { earliest: cell('start_earliest'), latest: cell('start_latest') },
    end: { earliest: cell('end_earliest'), latest: cell('end_latest') },
    edtf: cell('edtf'),
    precision: cell('precision'),
    basis: cell('basis'),
  });
  return given ?? readNotation(cell('date'));
}

function readNotation(text: string): When {
  const written = readDate(text.replaceAll(' ', ''));
  if (written === null) return UNDATED;
  const { bounds, ...details } = written;
  return whenOf(bounds, { ...details, basis: 'stated', because: [LISTED_STEP] });
}

/** The document that a row names: its text is not there, only the quotes. */
function readSource(cell: Row): ListedSource | null {
  if (cell('document') === '') return null;
  return {
    id: cell('document'),
    title: cell('document_title') || cell('document'),
    publisher: cell('publisher') || null,
    url: cell('url') || null,
    language: cell('language') || null,
    published: readNotation(cell('published')),
  };
}
