import { defineCommand } from 'citty';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CACHE_OPTION } from './cache.ts';
import { CHOICE_OPTIONS } from './choices.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { EDITS_OPTION, obtainTimeline, statusOf, type Wishes } from './extraction.ts';
import { LIMIT_OPTION } from './limit.ts';
import { explainFault, reportProblems } from './output.ts';
import { openDraft, replaceFile } from './replace.ts';
import { makeExports, makeSite, type Site } from './site.ts';
import { summarise } from './summary.ts';

export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Make a static site from documents: page, embed and list' },
  args: {
    paths: { type: 'positional', description: 'Documents, or one timeline.json', required: false },
    output: { type: 'string', alias: 'o', description: 'The folder to write', valueHint: 'FOLDER' },
    title: { type: 'string', description: "The timeline's title", valueHint: 'TITLE' },
    edits: EDITS_OPTION,
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
    limit: LIMIT_OPTION,
  },
  run: ({ args, data }) => build(args._, args, data as Effects),
});

async function build(
  paths: readonly string[],
  { output, ...wishes }: Wishes & { readonly output?: string | undefined },
  effects: Effects,
): Promise<number> {
  if (paths.length === 0 || output === undefined) {
    throw new BadUsage('Name the documents and the folder: sourceline build PATH… -o site/');
  }
  const folder = resolve(effects.cwd, output);
  const present = await listFolder(folder, output);
  const timeline = await obtainTimeline(paths, wishes, effects);
  const site = new Map([...(await makeSite(timeline)), ...(await makeExports(timeline))]);
  await writeSite(site, present, folder, output);
  reportProblems(timeline.problems, effects);
  effects.stderr.write(`${summarise(timeline)}\nThe site is in ${output}: put it on any web server.\n`);
  return statusOf(paths, effects);
}

/** What is in the folder; a folder with something in it must be an earlier site, so that nothing of the user's goes. */
async function listFolder(folder: string, named: string): Promise<string[]> {
  let present: string[];
  try {
    present = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new BadInput(`Cannot write to ${named}: ${explainFault(error)}. Name another folder.`);
  }
  const ours = present.includes('sourceline-embed.js') && present.includes('timeline.json');
  if (present.length > 0 && !ours) {
    throw new BadInput(`${named} is not empty and holds no site of Sourceline. Name a new folder, or empty this one.`);
  }
  return present;
}

/**
 * A new site appears whole. In an earlier one each file is replaced whole, and what the new site does not have goes last:
 * whenever the program ends, a site is there. Files that somebody added beside it stay.
 */
async function writeSite(site: Site, present: readonly string[], folder: string, named: string): Promise<void> {
  try {
    if (present.length === 0) await writeWhole(site, folder);
    else {
      await writeFiles(site, folder);
      await removeOldParts(site, present, folder);
    }
  } catch (error) {
    throw new BadInput(`Cannot write to ${named}: ${explainFault(error)}. Name another folder.`);
  }
}

async function writeFiles(site: Site, folder: string): Promise<void> {
  for (const [name, content] of site) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await replaceFile(join(folder, name), content);
  }
}

/** Writes beside the folder and puts the result in its place. */
async function writeWhole(site: Site, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await openDraft(folder);
  try {
    await writeFiles(site, draft);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Takes away what an earlier site had in its parts and the new one has not. */
async function removeOldParts(site: Site, present: readonly string[], folder: string): Promise<void> {
  const own = new Set([...site.keys()].map((name) => name.split('/')[0]!));
  for (const part of present) {
    if (part === 'list' && !own.has(part)) await rm(join(folder, part), { recursive: true });
    else if (own.has(part)) {
      const files = (await stat(join(folder, part))).isDirectory() ? await listBelow(folder, part) : [part];
      for (const name of files) if (!site.has(name)) await rm(join(folder, name));
    }
  }
}

async function listBelow(folder: string, part: string): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
