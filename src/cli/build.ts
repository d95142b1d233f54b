import { defineCommand } from 'citty';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { OEMBED, PICTURE } from '../lib/core/write/preview.ts';
import { keepPassages } from '../lib/core/write/passages.ts';
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
    url: { type: 'string', description: 'The address at which the site will be, for previews and oEmbed', valueHint: 'URL' }, // prettier-ignore
    'quotes-only': { type: 'boolean', description: 'Publish passages with their sentences, not the whole texts' },
    edits: EDITS_OPTION,
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
    limit: LIMIT_OPTION,
  },
  run: ({ args, data }) => build(args._, args, data as Effects),
});

interface Building extends Wishes {
  readonly output?: string | undefined;
  readonly url?: string | undefined;
  readonly 'quotes-only'?: boolean | undefined;
}

const LEFT_OUT =
  'Left out without --url, because they need the absolute address: the oEmbed answer and the links to it, and the picture for previews (og:image, twitter:image).\n';

async function build(
  paths: readonly string[],
  { output, url: named, 'quotes-only': quotesOnly, ...wishes }: Building,
  effects: Effects,
): Promise<number> {
  if (paths.length === 0 || output === undefined) {
    throw new BadUsage('Name the documents and the folder: sourceline build PATH… -o site/');
  }
  const url = named === undefined ? undefined : readUrl(named);
  const folder = resolve(effects.cwd, output);
  const present = await listFolder(folder, output);
  const whole = await obtainTimeline(paths, wishes, effects);
  const timeline = quotesOnly ? keepPassages(whole, 'sentence') : whole;
  const site = new Map([...(await makeSite(timeline, { url })), ...(await makeExports(timeline))]);
  await writeSite(site, present, folder, output);
  reportProblems(timeline.problems, effects);
  effects.stderr.write(`${summarise(timeline)}\nThe site is in ${output}: put it on any web server.\n`);
  if (url === undefined) effects.stderr.write(LEFT_OUT);
  return statusOf(paths, effects);
}

/** An absolute address with a slash at its end. */
function readUrl(named: string): string {
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new BadUsage(
      `--url should be the address of the site, as https://example.org/strike/, and "${named}" is not.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
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

/** Parts of a site that not each has: further pages of the list, and what previews show. */
const OPTIONAL = ['list', OEMBED, PICTURE];

/** Takes away what an earlier site had in its parts and the new one has not. */
async function removeOldParts(site: Site, present: readonly string[], folder: string): Promise<void> {
  const own = new Set([...site.keys()].map((name) => name.split('/')[0]!));
  for (const part of present) {
    if (OPTIONAL.includes(part) && !own.has(part)) await rm(join(folder, part), { recursive: true });
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
