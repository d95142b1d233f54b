/** The columns of the project's own table of events, one row an event. Reading knows them by these names, in any order. */
export const EVENT_COLUMNS = [
  'id',
  'title',
  'date',
  'earliest',
  'latest',
  'start_earliest',
  'start_latest',
  'end_earliest',
  'end_latest',
  'edtf',
  'precision',
  'basis',
  'kind',
  'status',
  'attribution',
  'weight',
  'actors',
  'places',
  'first_reported',
  'last_reported',
  'sources',
  'conflicts',
  'passages',
  'quote',
  'document',
  'document_title',
  'publisher',
  'published',
  'url',
  'language',
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** Several texts in one cell: "a; b". A semicolon within one of them has a backslash before it. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The inverse of `joinList`; an empty cell is an empty list. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const items = [''];
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\' && at + 1 < cell.length) items[items.length - 1] += cell[++at]!;
    else if (cell[at] === ';' && cell[at + 1] === ' ') {
      items.push('');
      at++;
    } else items[items.length - 1] += cell[at]!;
  }
  return items;
}
