import { defineCommand } from 'citty';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exportTimeline } from '../lib/core/write/export.ts';
import type { ExportFormat, WrittenFile } from '../lib/core/write/format.ts';
import { FORMATS } from '../lib/core/write/formats.ts';
import { sayLosses } from '../lib/core/write/loss.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { explainFault, writeResult } from './output.ts';
import { PNG } from './picture.ts';
import { replaceFile } from './replace.ts';
import { speakFor, tellWork } from './speech.ts';
import { openTimeline } from './stored.ts';

/** Every format of the core, and the one that is made of points. */
const OFFERED = [...FORMATS, PNG];

export const exportCommand = defineCommand({
  meta: { name: 'export', description: 'Write a timeline in another format, and say what that format cannot hold' },
  args: {
    timeline: { type: 'positional', description: 'The timeline.json, or a list in a format that is read', required: false }, // prettier-ignore
    to: { type: 'string', description: `One of: ${OFFERED.map(({ id }) => id).join(', ')}`, valueHint: 'FORMAT' },
    output: { type: 'string', alias: 'o', description: 'The file to write, else stdout; a folder for a format of several files', valueHint: 'FILE' }, // prettier-ignore
  },
  run: ({ args, data }) => convert(args._, args, data as Effects),
});

async function convert(
  paths: readonly string[],
  { to, output }: { readonly to?: string | undefined; readonly output?: string | undefined },
  effects: Effects,
): Promise<number> {
  const [path, surplus] = paths;
  if (path === undefined || surplus !== undefined || to === undefined) {
    throw new BadUsage('Name one timeline and a format: sourceline export timeline.json --to FORMAT -o FILE');
  }
  const format = findFormat(to);
  const timeline = await openTimeline(path, effects.cwd);
  const { files, losses } = await exportTimeline(timeline, format, speakFor(timeline.language));
  if (format.many) await writeFolder(files, output, effects);
  else await writeResult(files[0]!.content, output, effects);
  for (const sentence of sayLosses(losses, tellWork)) effects.stderr.write(`${sentence}\n`);
  return 0;
}

function findFormat(id: string): ExportFormat {
  const format = OFFERED.find((one) => one.id === id);
  if (format === undefined) {
    throw new BadUsage(`There is no format "${id}". Choose one of ${OFFERED.map((one) => one.id).join(', ')}.`);
  }
  return format;
}

/** Formats of a file for each document go into a folder, which may be there already. */
async function writeFolder(files: readonly WrittenFile[], output: string | undefined, effects: Effects): Promise<void> {
  if (output === undefined)
    throw new BadUsage('This format is a file for each document: name a folder with -o FOLDER/');
  const folder = resolve(effects.cwd, output);
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) await replaceFile(join(folder, name), content);
  } catch (error) {
    throw new BadInput(`Cannot write to ${output}: ${explainFault(error)}. Name another folder.`);
  }
}
