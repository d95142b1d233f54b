import type { Problem, Source, SourceText } from '../model.ts';
import { hashText } from './hash.ts';
import { identifyDocuments, slugOfPath } from './identify.ts';
import { readPlainText, type ReadText } from './text.ts';

export interface Documents {
  readonly documents: readonly SourceText[];
  readonly problems: readonly Problem[];
}

type Format = (content: string) => ReadText;

const FORMATS: Readonly<Record<string, Format>> = {
  txt: readPlainText,
};

/** The documents of all sources, with ids that differ, and every problem; the order of the sources does not show. */
export function readEverySource(sources: readonly Source[]): Documents {
  const results = sources.map(readDocuments);
  return {
    documents: identifyDocuments(results.flatMap((result) => result.documents)),
    problems: results.flatMap((result) => result.problems),
  };
}

/**
 * The documents of one source: one, or as many as an NDJSON file has lines. Ids are unique only within a set: pass all
 * documents of a set through `identifyDocuments`. `problems` are those that belong to no document.
 */
export function readDocuments(source: Source): Documents {
  const read = (FORMATS[extensionOf(source.path)] ?? readPlainText)(source.content);
  if (read.text.trim() === '') {
    const message = `${source.path} has no text to read.`;
    return { documents: [], problems: [{ document: source.path, message }] };
  }
  return { documents: [makeDocument(source, read)], problems: [] };
}

function makeDocument(source: Source, read: ReadText): SourceText {
  const declared = { ...read.declared, ...source.declared };
  const id = declared.id ?? slugOfPath(source.path);
  const { text, paragraphs } = read;
  const problems = read.problems.map((message) => ({ document: id, message }));
  return { id, path: source.path, text, sha256: hashText(text), paragraphs, declared, problems };
}

function extensionOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
