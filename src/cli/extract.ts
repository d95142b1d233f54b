import { defineCommand } from 'citty';
import { CACHE_OPTION } from './cache.ts';
import { CHOICE_OPTIONS } from './choices.ts';
import { BadUsage, type Effects } from './effects.ts';
import { EDITS_OPTION, extractText, statusOf, type Wishes } from './extraction.ts';
import { LIMIT_OPTION } from './limit.ts';
import { reportProblems, writeResult } from './output.ts';

export const extractCommand = defineCommand({
  meta: { name: 'extract', description: 'Make a timeline from documents' },
  args: {
    paths: {
      type: 'positional',
      description: 'Documents: files, folders, .ndjson; - for lines of "sourceline read" on standard input',
      required: false,
    },
    output: { type: 'string', alias: 'o', description: 'The file to write; else stdout', valueHint: 'FILE' },
    title: { type: 'string', description: "The timeline's title", valueHint: 'TITLE' },
    edits: EDITS_OPTION,
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
    limit: LIMIT_OPTION,
  },
  run: ({ args, data }) => extract(args._, args, data as Effects),
});

async function extract(
  paths: readonly string[],
  { output, ...wishes }: Wishes & { readonly output?: string | undefined },
  effects: Effects,
): Promise<number> {
  if (paths.length === 0) throw new BadUsage('Name the documents: sourceline extract PATH… -o timeline.json');
  const { text, problems, summary } = await extractText(paths, wishes, effects);
  reportProblems(problems, effects);
  await writeResult(text, output, effects);
  effects.stderr.write(`${summary}\n`);
  return statusOf(paths, effects);
}
