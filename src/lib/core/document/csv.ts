import { refuse, type Format } from './format.ts';
import { findColumns, readRows } from './table.ts';

/** A table as text (RFC 4180), with commas, semicolons, tabs or bars between its cells. */
export const csv: Format = {
  name: 'CSV and TSV',
  extensions: ['csv', 'tsv'],
  takes:
    'Each row as a document, where the first row names a column of texts and one of dates ("text", "date" and their likes); also title, publisher, address and language.',
  leaves: 'Tables without such columns.',
  magic: /^[^\n\0]{0,4000}[,;\t|][^\n\0]{0,4000}/,
  isIt: ({ path }, head) =>
    /\.(?:csv|tsv)$/i.test(path) || (!/\.(?:md|markdown|html?|ndjson|jsonl)$/i.test(path) && hasColumns(head)),
  read({ bytes }, host) {
    const decoded = host.decode(bytes);
    if ('refused' in decoded) return refuse(decoded.refused);
    const text = decoded.text.replace(/^\uFEFF/, '');
    return readRows(cutRows(text, separatorOf(text)), decoded.problem === undefined ? [] : [decoded.problem]);
  },
};

function hasColumns(head: string): boolean {
  const line = head.split(/\r?\n/)[0]!;
  const cells = cutRows(line, separatorOf(line))[0] ?? [];
  return cells.length > 1 && findColumns(cells) !== null;
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const line = text.slice(0, 4000).split(/\r?\n/)[0]!;
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** A quote inside a quoted cell is doubled; a quoted cell may hold line ends. */
function cutRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = new RegExp(
    `"([^"]*(?:""[^"]*)*)"?([^${separator}\\r\\n]*)|([^${separator}\\r\\n]+)|(\\r\\n?|\\n)|(${separator === '|' ? '\\|' : separator})`,
    'g',
  );
  let cell = '';
  for (const [, quoted, rest, plain, end, between] of text.matchAll(pattern)) {
    if (quoted !== undefined) cell = quoted.replaceAll('""', '"') + (rest ?? '');
    else if (plain !== undefined) cell = plain;
    else if (between !== undefined) {
      row.push(cell);
      cell = '';
    } else if (end !== undefined) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    }
  }
  if (row.length > 0 || cell !== '') rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((one) => one.trim() !== ''));
}
