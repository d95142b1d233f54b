/**
 * Writes docs/languages.md: which languages' happenings and dates are read, and what of them, from the sentences that
 * the tests try: those beside the cues of each kind (src/lib/core/mention/language) and those of
 * tests/expression/languages.txt. A test sees to it that the file is current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = new URL('../tests/expression/languages.txt', import.meta.url);
const CUES = new URL('../src/lib/core/mention/language/', import.meta.url);
const DOCS = new URL('../docs/languages.md', import.meta.url);

/**
 * The languages of the table, in its order.
 * @returns {{ code: string, name: string, rows: { phenomenon: string, text: string, values: string[] }[] }[]}
 */
export function readTable() {
  const [, ...parts] = readFileSync(TABLE, 'utf8').split(/^## /m);
  return parts.map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    const rows = lines.map((line) => {
      const [phenomenon = '', text = '', values = ''] = line.split(' | ');
      return {
        phenomenon,
        text,
        values: values === 'none' ? [] : values.split(', '),
      };
    });
    return {
      code: head.slice(0, head.indexOf(' ')),
      name: head.slice(head.indexOf(' ') + 1),
      rows,
    };
  });
}

/** The page as Markdown: a row a language, a column a phenomenon, with the number of sentences tried. */
export function writeLanguages() {
  const languages = readTable();
  const phenomena = [...new Set(languages.flatMap(({ rows }) => rows.map(({ phenomenon }) => phenomenon)))];
  const head = ['language', 'code', 'kinds of happenings', ...phenomena];
  const body = languages.map(({ code, name, rows }) => [
    name,
    `\`${code}\``,
    countExamples(code),
    ...phenomena.map((one) => countRows(rows, one)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return [
    '# Languages',
    '',
    'What is read of happenings and of dates in each language. A number says how many sentences the tests try of the',
    'kind; a dash, that none is tried. Where kinds of happenings are told, a verb or noun shows what happened; elsewhere',
    'each dated sentence is an event of its own, of kind “other”. Made by `node scripts/languages.js` from the tables in',
    '`src/lib/core/mention/language` and from `tests/expression/languages.txt`.',
    '',
    line(head),
    line(widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))),
    ...body.map(line),
    '',
  ].join('\n');
}

/**
 * How many sentences stand beside the cues of a language's table, as examples and counter-examples.
 * @param {string} code
 */
function countExamples(code) {
  const table = new URL(`${code}.ts`, CUES);
  if (!existsSync(table)) return '–';
  const lists = [...readFileSync(table, 'utf8').matchAll(/\b(?:yes|no): \[([^\]]*)\]/g)].map(([, list = '']) => list);
  return String(lists.flatMap((list) => list.match(/'[^']*'|"[^"]*"/g) ?? []).length);
}

/**
 * @param {readonly { phenomenon: string }[]} rows
 * @param {string} phenomenon
 */
function countRows(rows, phenomenon) {
  return String(rows.filter((row) => row.phenomenon === phenomenon).length || '–');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOCS, writeLanguages());
