import { defineCommand } from 'citty';
import type { Documents } from '../lib/core/document/read.ts';
import { readImprint } from '../lib/core/imprint/read.ts';
import type { Problem, SourceText } from '../lib/core/model.ts';
import { CACHE_OPTION, openCache } from './cache.ts';
import { CHOICE_OPTIONS, readChoices, type ChoiceWishes } from './choices.ts';
import { streamDocuments } from './documents.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { reportProblems } from './output.ts';

export const readCommand = defineCommand({
  meta: {
    name: 'read',
    description: 'Print the text of documents and what they say of themselves, one JSON line each',
  },
  args: {
    paths: { type: 'positional', description: 'Documents: files and folders', required: false },
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
  },
  run: ({ args, data }) => printTexts(args._, args, data as Effects),
});

async function printTexts(
  paths: readonly string[],
  { cache: folder, ...choices }: ChoiceWishes & { readonly cache?: string | undefined },
  effects: Effects,
): Promise<number> {
  if (paths.length === 0) throw new BadUsage('Name a document or a folder: sourceline read PATH…');
  const cache = await openCache(folder, effects.cwd);
  const problems: Problem[] = [];
  let printed = 0;
  for await (const read of streamDocuments(paths, effects.cwd, cache, 'lines', printDocuments, readChoices(choices))) {
    for (const problem of read.problems) problems.push(problem);
    for (const line of read.lines) effects.stdout.write(line);
    printed += read.lines.length;
  }
  reportProblems(problems, effects);
  if (printed === 0) throw new BadInput('No document could be read.');
  return 0;
}

function printDocuments({ documents, problems }: Documents): {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
} {
  return { lines: documents.map((document) => `${JSON.stringify(describeDocument(document))}\n`), problems };
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
