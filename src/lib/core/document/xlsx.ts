import { dayOf, formatDay } from '../base/day.ts';
import { refuse, type Format } from './format.ts';
import { holdsPart, readPackage, type Package } from './package.ts';
import { findColumns, readRows } from './table.ts';
import { childOf, findElements, textWithin, type XmlElement } from './xml.ts';

/** Excel (ECMA-376, SpreadsheetML). */
export const xlsx: Format = {
  name: 'Excel',
  extensions: ['xlsx', 'xlsm'],
  takes:
    'Each row of every sheet as a document, where its first row names a column of texts and one of dates, as with CSV.',
  leaves: 'Sheets without such columns, formulas beyond their last value, comments. The older .xls: save it as .xlsx.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'xl/workbook.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      const strings = findElements(parts.part('xl/sharedStrings.xml') ?? EMPTY, 'si').map(textOfString);
      const dated = listDateStyles(parts);
      const workbook = parts.part('xl/workbook.xml') ?? EMPTY;
      const from1904 = /^(?:1|true)$/.test(findElements(workbook, 'workbookPr')[0]?.attributes.get('date1904') ?? '');
      const sheets = parts.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
      const tables = sheets.map((name) => listRows(parts.part(name) ?? EMPTY, strings, dated, from1904));
      const useful = tables.filter(([header]) => header !== undefined && findColumns(header) !== null);
      if (useful.length === 0) return readRows([]);
      const opened = useful.map((rows) => readRows(rows));
      const texts = opened.flatMap((one) => one.texts);
      return texts.length === 0 ? refuse('No row of the table has text in it.') : { texts, problems: [] };
    }),
};

const EMPTY: XmlElement = { name: '', attributes: new Map(), children: [] };
/** Columns of a sheet that are looked at. */
const WIDEST = 200;

/** A string without its reading aids for Japanese. */
function textOfString(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string' || child.name === 'rPh'
        ? ''
        : child.name === 't'
          ? textWithin(child)
          : textOfString(child),
    )
    .join('');
}

/** Which cell formats show a number as a date: the built-in ones, and those of the file's own with a year or day in them. */
function listDateStyles(parts: Package): readonly boolean[] {
  const styles = parts.part('xl/styles.xml') ?? EMPTY;
  const own = new Map(
    findElements(styles, 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId'),
      attributes.get('formatCode') ?? '',
    ]),
  );
  const formats = findElements(styles, 'cellXfs')[0] ?? EMPTY;
  return findElements(formats, 'xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId');
    const number = Number(id);
    const code = (own.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return (number >= 14 && number <= 17) || number === 22 || /[yd]/i.test(code);
  });
}

function listRows(
  sheet: XmlElement,
  strings: readonly string[],
  dated: readonly boolean[],
  from1904: boolean,
): string[][] {
  return findElements(sheet, 'row')
    .map((row) => {
      const cells: string[] = [];
      for (const cell of findElements(row, 'c')) {
        const column = columnOf(cell.attributes.get('r')) ?? cells.length;
        if (column >= WIDEST) continue;
        while (cells.length < column) cells.push('');
        cells[column] = readCell(cell, strings, dated, from1904);
      }
      return cells;
    })
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** The place of a column by its letters, from 0. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell(cell: XmlElement, strings: readonly string[], dated: readonly boolean[], from1904: boolean): string {
  const type = cell.attributes.get('t');
  if (type === 'inlineStr') return textOfString(childOf(cell, 'is') ?? EMPTY);
  const value = textWithin(childOf(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  const isDate = type === undefined || type === 'n' ? dated[Number(cell.attributes.get('s') ?? 0)] : false;
  return isDate && value !== '' ? wordSerial(Number(value), from1904) : value;
}

/** Excel counts days from the last day of 1899, and has a 29 February 1900 that never was; or from 1904. */
function wordSerial(serial: number, from1904: boolean): string {
  if (!(serial >= 1 && serial < 2_958_466)) return '';
  const whole = Math.floor(serial);
  return formatDay((from1904 ? dayOf(1904, 1, 1) : dayOf(1899, 12, whole < 60 ? 31 : 30)) + whole);
}
