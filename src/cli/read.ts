import { defineCommand } from 'citty';
import type { Problem } from '../lib/core/model.ts';
import { CACHE_OPTION, openCache } from './cache.ts';
import { CHOICE_OPTIONS, readChoices, type ChoiceWishes } from './choices.ts';
import { streamDocuments, takeInventory } from './documents.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { LIMIT_OPTION, readLimit } from './limit.ts';
import { reportProblems } from './output.ts';
import { NO_PROGRESS, showProgress } from './progress.ts';

export const readCommand = defineCommand({
  meta: {
    name: 'read',
    description: 'Print the text of documents and what they say of themselves, one JSON line each',
  },
  args: {
    paths: { type: 'positional', description: 'Documents: files and folders', required: false },
    places: {
      type: 'boolean',
      description: 'Print also where each paragraph stands in its file, so that extract can lead back to it',
    },
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
    limit: LIMIT_OPTION,
  },
  run: ({ args, data }) => printTexts(args._, args, data as Effects),
});

async function printTexts(
  paths: readonly string[],
  {
    cache: folder,
    limit,
    places,
    ...choices
  }: ChoiceWishes & {
    readonly cache?: string | undefined;
    readonly limit?: string | undefined;
    readonly places?: boolean | undefined;
  },
  effects: Effects,
): Promise<number> {
  if (paths.length === 0) throw new BadUsage('Name a document or a folder: sourceline read PATH…');
  const { cwd, stdout } = effects;
  const patience = readLimit(limit);
  const reading = {
    cwd,
    cache: await openCache(folder, cwd),
    // On one screen, the lines themselves tell how far it is.
    progress: stdout.isTTY ? NO_PROGRESS : showProgress(effects),
    patience,
    choices: readChoices(choices),
  };
  const inventory = await takeInventory(paths, reading);
  const problems: Problem[] = [...inventory.problems];
  let printed = 0;
  for await (const { made: read } of streamDocuments(inventory, places ? 'placed' : 'lines', reading)) {
    for (const problem of read.problems) problems.push(problem);
    for (const line of read.lines) stdout.write(line);
    printed += read.lines.length;
  }
  reportProblems(problems, effects);
  if (printed === 0) throw new BadInput('No document could be read.');
  return 0;
}
