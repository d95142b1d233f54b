import type { Documents } from '../lib/core/document/read.ts';
import { readImprint } from '../lib/core/imprint/read.ts';
import type { Problem, SourceText } from '../lib/core/model.ts';

/** Lines of JSON, one a document, each with its line end. */
export interface Lines {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** `describeMore` gives further fields of a document. */
export function describeDocuments(
  { documents, problems }: Documents,
  describeMore: (document: SourceText) => object = () => ({}),
): Lines {
  const describe = (document: SourceText): object => ({ ...describeDocument(document), ...describeMore(document) });
  return { lines: documents.map((document) => `${JSON.stringify(describe(document))}\n`), problems };
}

/** Text and imprint of a document; `published` is a When; words in another language, a PDF’s pages and a mail’s thread follow. */
function describeDocument(document: SourceText): object {
  const { title, publisher, published, language, url, foreign } = readImprint(document);
  return {
    path: document.path,
    url: url?.value ?? null,
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    published,
    language: language?.value ?? null,
    sha256: document.sha256,
    text: document.text,
    problems: document.problems,
    ...(foreign.length > 0 && { foreign }),
    ...(document.paragraphs.some(({ lines }) => lines !== undefined) && { pages: listPages(document) }),
    ...(document.declared.thread !== undefined && { thread: document.declared.thread }),
  };
}

/** Where in the text each page begins; notes, which come after the text, are left out. */
function listPages({ paragraphs }: SourceText): { readonly page: number; readonly start: number }[] {
  const pages = new Map<number, number>();
  for (const { page, start } of paragraphs.flatMap(({ lines }) => lines ?? [])) {
    if (!pages.has(page)) pages.set(page, start);
  }
  return [...pages].map(([page, start]) => ({ page, start }));
}
