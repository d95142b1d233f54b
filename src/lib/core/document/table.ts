import { declareFields } from './frontmatter.ts';
import { refuse, type Opened } from './format.ts';
import { readPlainText } from './text.ts';

/** Names under which a table has the words of its documents, the plainest first. */
const TEXTS = [
  'text', 'body', 'content', 'full text', 'full_text', 'fulltext', 'article', 'message', 'post', 'description', 'abstract',
  'summary', 'note', 'notes', 'texte', 'contenu', 'inhalt', 'texto', 'contenido', 'текст', 'содержание', 'зміст',
]; // prettier-ignore

/** Names of the column of dates, beside those that every document may use. */
const DATES = [
  'date', 'published', 'published_at', 'publication date', 'publication_date', 'pubdate', 'datum', 'fecha', 'дата',
  'created_at', 'created', 'day', 'when', 'timestamp', 'time',
]; // prettier-ignore

/** The columns that make a table one of documents; null where one is missing. */
export function findColumns(header: readonly string[]): { readonly text: number; readonly date: number } | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (wanted: readonly string[]): number =>
    names.indexOf(wanted.find((name) => names.includes(name)) ?? '\0');
  const [text, date] = [find(TEXTS), find(DATES)];
  return text < 0 || date < 0 ? null : { text, date };
}

/** Each row of a table as a document; the first row names the columns. */
export function readRows(rows: readonly (readonly string[])[], problems: readonly string[] = []): Opened {
  const [header, ...others] = rows;
  const columns = header && findColumns(header);
  if (!header || !columns) return refuse(NO_COLUMNS);
  const names = header.map((name) => name.trim().toLowerCase());
  const texts = others.flatMap((row) => {
    const text = row[columns.text] ?? '';
    if (text.trim() === '') return [];
    const fields = Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
    const declared = declareFields({ ...fields, id: '', date: row[columns.date] ?? '' });
    return [readPlainText(text, declared)];
  });
  return texts.length === 0 ? refuse('No row of the table has text in it.') : { texts, problems };
}

const NO_COLUMNS = 'The table has no column of texts or none of dates. Name them "text" and "date" in its first row.';
