import { defineCommand } from 'citty';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { keepPassages } from '../lib/core/write/passages.ts';
import { CACHE_OPTION } from './cache.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { EDITS_OPTION, obtainTimeline, statusOf, type Wishes } from './extraction.ts';
import { explainFault, reportProblems } from './output.ts';
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
  if (present.length > 0) await removeOldSite(folder, present, site);
  await writeSite(site, folder, output);
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

/** Takes away the parts of an earlier site; files that somebody added beside them stay. */
async function removeOldSite(folder: string, present: readonly string[], site: Site): Promise<void> {
  const parts = new Set([...site.keys()].map((name) => name.split('/')[0]!))
    .add('list')
    .add('oembed.json')
    .add('picture.png');
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
