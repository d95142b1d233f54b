import type { Problem, Source, SourceText } from '../model.ts';
import { hashText } from './hash.ts';
import { identifyDocuments, slugOf, slugOfPath } from './identify.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readNdjson } from './ndjson.ts';
import { readPlainText, type ReadText } from './text.ts';

export interface Documents {
  readonly documents: readonly SourceText[];
  /** Those that belong to no document; a document's own are in the document. */
  readonly problems: readonly Problem[];
}

/** Formats of one document a file, by the file's extension. */
const FORMATS: Readonly<Record<string, (content: string) => ReadText>> = {
  txt: readPlainText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
};

/** The documents of all sources, with ids that differ, and every problem; the order of the sources does not show. */
export function readEverySource(sources: readonly Source[]): Documents {
  const results = sources.map((source) => readDocuments(source));
  return {
    documents: identifyDocuments(results.flatMap((result) => result.documents)),
    problems: results.flatMap((result) => result.problems),
  };
}

/**
 * The documents of one source: one, or as many as an NDJSON file has lines. Ids are unique only within a set: pass all
 * documents of a set through `identifyDocuments`, as `readEverySource` does. The format is the one of the path's
 * extension, unless another is given.
 */
export function readDocuments(
  source: Source,
  extension = /\.([a-z]+)$/i.exec(source.path)?.[1]?.toLowerCase() ?? '',
): Documents {
  if (extension === 'ndjson' || extension === 'jsonl') return readLines(source);
  const read = (FORMATS[extension] ?? readPlainText)(source.content);
  const declared = { ...read.declared, ...source.declared };
  if (read.text.trim() === '') {
    const message = 'There is no text in it to read.';
    return { documents: [], problems: [{ document: source.path, message }] };
  }
  return { documents: [makeDocument(source.path, { ...read, declared }, slugOfPath(source.path))], problems: [] };
}

function readLines({ path, content }: Source): Documents {
  const { documents, problems } = readNdjson(content);
  return {
    documents: documents.map((read) => {
      const { title } = read.declared;
      return makeDocument(path, read, title === undefined ? `${slugOfPath(path)}-${read.line}` : slugOf(title));
    }),
    problems: problems.map((message) => ({ document: path, message })),
  };
}

/** A document of what a reader made; `id` is for one that declares none. */
export function makeDocument(path: string, read: ReadText, id: string): SourceText {
  const { text, paragraphs, shifts, declared } = read;
  const name = declared.id ?? id;
  const problems = read.problems.map((message) => ({ document: name, message }));
  return { id: name, path, text, sha256: hashText(text), paragraphs, ...(shifts && { shifts }), declared, problems };
}
