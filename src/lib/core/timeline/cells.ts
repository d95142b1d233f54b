/**
 * Tables as text: CSV (RFC 4180) and TSV. What a spreadsheet would take for a formula is kept from being one by an
 * apostrophe before it, and only the same rule takes it away again: every text comes back as it was.
 */

/**
 * A cell that a spreadsheet may run: it begins with a sign of a formula, in ASCII or full width, behind spaces or not.
 * Apostrophes before it count too, so that a text that begins with one keeps it. A whole number is no formula.
 * After OWASP, "CSV Injection".
 */
const RISKY = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;
const NUMBER = /^-\d+$/;

export function guardCell(text: string): string {
  return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

export function freeCell(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}

export type Separator = ',' | '\t' | ';';

/** One line a row, each ended by a line feed; cells are quoted where they hold any separator, a quote or a line's end. */
export function writeCells(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  return rows.map((row) => `${row.map(writeCell).join(separator)}\n`).join('');
}

function writeCell(text: string): string {
  const cell = guardCell(text.replaceAll('\0', '\uFFFD'));
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads a table back into its rows; empty lines are passed over. The separator is the one that its first line uses. */
export function readCells(text: string, separator: Separator = findSeparator(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
    row.push(freeCell(cell));
    at = end + 1;
    if (text[end] === separator) {
      if (at >= text.length) row.push('');
      else continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A cell and the index of what ends it. */
type Read = readonly [cell: string, end: number];

function readPlain(text: string, from: number, separator: Separator): Read {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(from, end), end];
}

/** What stands behind the closing quote, which a sound file does not have, is kept with the cell. */
function readQuoted(text: string, from: number, separator: Separator): Read {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const [rest, end] = readPlain(text, quote + 1, separator);
      return [cell + rest, end];
    }
    cell += '"';
    at = quote + 2;
  }
}

function findSeparator(text: string): Separator {
  const line = text.slice(0, 5000).split(/\r?\n/, 1)[0]!;
  const counts = ([',', '\t', ';'] as const).map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
