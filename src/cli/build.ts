import { defineCommand } from 'citty';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CACHE_OPTION } from './cache.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { EDITS_OPTION, obtainTimeline, statusOf, type Wishes } from './extraction.ts';
import { LIMIT_OPTION } from './limit.ts';
import { explainFault, reportProblems } from './output.ts';
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
  if (present.length > 0) await removeOldSite(folder, present, site);
  await writeSite(site, folder, output);
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

/** Takes away the parts of an earlier site; files that somebody added beside them stay. */
async function removeOldSite(folder: string, present: readonly string[], site: Site): Promise<void> {
  const parts = new Set([...site.keys()].map((name) => name.split('/')[0]!)).add('list');
  const old = present.filter((name) => parts.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true })));
}

async function writeSite(site: Site, folder: string, named: string): Promise<void> {
  try {
    for (const [name, content] of site) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
  } catch (error) {
    throw new BadInput(`Cannot write to ${named}: ${explainFault(error)}. Name another folder.`);
  }
}
