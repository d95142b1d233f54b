import { defineCommand } from 'citty';
import { readEverySource } from '../lib/core/document/read.ts';
import { readImprint } from '../lib/core/imprint/read.ts';
import type { SourceText } from '../lib/core/model.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { collectSources } from './files.ts';
import { reportProblems } from './output.ts';

export const readCommand = defineCommand({
  meta: {
    name: 'read',
    description: 'Print the text of documents and what they say of themselves, one JSON line each',
  },
  args: {
    paths: { type: 'positional', description: 'Documents: files, folders, .ndjson', required: false },
  },
  run: ({ args, data }) => printTexts(args._, data as Effects),
});

async function printTexts(paths: readonly string[], effects: Effects): Promise<number> {
  if (paths.length === 0) throw new BadUsage('Name a document or a folder: sourceline read PATH…');
  const collected = await collectSources(paths, effects.cwd);
  const { documents, problems } = readEverySource(collected.sources);
  reportProblems([...collected.problems, ...problems], effects);
  if (documents.length === 0) throw new BadInput('No document could be read.');
  for (const document of documents) effects.stdout.write(`${JSON.stringify(describeDocument(document))}\n`);
  return 0;
}

/** Text and imprint of a document; `published` is a When. */
function describeDocument(document: SourceText): object {
  const { title, publisher, published, language, url } = readImprint(document);
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
  };
}
