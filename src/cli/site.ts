import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Timeline } from '../lib/core/model.ts';
import { writeTimeline } from '../lib/core/timeline/write.ts';
import { escapeJson } from '../lib/core/write/escape.ts';
import { exportTimeline } from '../lib/core/write/export.ts';
import { FORMATS } from '../lib/core/write/formats.ts';
import { countListPages, writeList } from '../lib/core/write/list.ts';
import { OWN_JSON } from '../lib/core/write/own.ts';
import { writeOembed } from '../lib/core/write/oembed.ts';
import { writeHead, writeListPage } from '../lib/core/write/page.ts';
import { keepPassages } from '../lib/core/write/passages.ts';
import { OEMBED, PICTURE, type Place } from '../lib/core/write/preview.ts';
import { BadInput } from './effects.ts';
import { writeHeaders } from './headers.ts';
import { drawPicture } from './picture.ts';
import { speakFor } from './speech.ts';
import { STANDALONE, writeStandalone } from './standalone.ts';

/** The files of a site by their path from its root, with `/`. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

/** The page and the embed as the build left them, beside the command line in the package. */
const SHELL = fileURLToPath(new URL('../../dist/shell', import.meta.url));

/** What a person decides about a site, beside its timeline. */
export interface Publishing {
  /** The absolute address at which it will be, with a slash at its end: oEmbed and previews need it. */
  readonly url?: string | undefined;
}

/** A whole site round a timeline: any web server can serve it, under any path. */
export async function makeSite(timeline: Timeline, { url }: Publishing = {}): Promise<Site> {
  const site = await readShell();
  const speech = speakFor(timeline.language);
  const json = writeTimeline(timeline);
  const place = url === undefined ? null : await addPreview(site, timeline, url);
  const front = fill(site, 'index.html', timeline, '', place);
  const passages = writeTimeline(keepPassages(timeline, 'paragraph'));
  site.set('index.html', front);
  site.set('embed/index.html', fill(site, 'embed/index.html', timeline, writeEmbedded(passages), place));
  site.set(STANDALONE, writeStandalone(site, timeline));
  site.set('timeline.json', json);
  site.set('passages.json', passages);
  site.set(WHOLE, `globalThis.sourcelineWhole=${JSON.stringify(json)};\n`);
  for (let page = 2; page <= countListPages(timeline); page++) {
    site.set(`list/${page}/index.html`, writeListPage(timeline, speech, page, findStylesheets(front)));
  }
  for (const [name, content] of writeHeaders(site)) site.set(name, content);
  return site;
}

/** The script that holds the timeline with its whole texts: the embed loads it when somebody opens a source. */
const WHOLE = 'sourceline-whole.js';

/** Adds what others show of a site: its picture, and the answer of its oEmbed endpoint. */
async function addPreview(site: Map<string, string | Uint8Array>, timeline: Timeline, url: string): Promise<Place> {
  const { content, ...picture } = await drawPicture(timeline, speakFor(timeline.language));
  const place = { url, picture };
  site.set(PICTURE, content);
  site.set(OEMBED, writeOembed(timeline, place));
  return place;
}

/**
 * The timeline in every other format, in `exports/`, by their extensions; those of a file for each document have a
 * folder of their own. The timeline itself is at the site's root.
 */
export async function makeExports(timeline: Timeline): Promise<Site> {
  const speech = speakFor(timeline.language);
  const files = new Map<string, string | Uint8Array>();
  for (const format of FORMATS.filter((one) => one.id !== OWN_JSON.id)) {
    const exported = await exportTimeline(timeline, format, speech);
    for (const { name, content } of exported.files) {
      files.set(`exports/${format.many ? `${format.id}/${name}` : `timeline${format.extension}`}`, content);
    }
  }
  return files;
}

async function readShell(): Promise<Map<string, string | Uint8Array>> {
  const entries = await readdir(SHELL, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = new Map(files.map((file) => [relative(SHELL, file).split(sep).join('/'), file]));
  for (const needed of ['index.html', 'embed/index.html', 'sourceline-embed.js']) {
    if (!names.has(needed)) throw new BadInput('The page is not built yet. Run npm run build in the checkout first.');
  }
  return new Map(await Promise.all([...names].map(async ([name, file]) => [name, await readFile(file)] as const)));
}

/** A page of the shell with what this timeline puts into it. */
function fill(site: Site, name: string, timeline: Timeline, data: string, place: Place | null): string {
  const speech = speakFor(timeline.language);
  const parts: Readonly<Record<string, string>> = {
    '<!--sourceline:head-->': writeHead(timeline, speech, 1, place),
    '<!--sourceline:list-->': writeList(timeline, speech),
    '<!--sourceline:data-->': data,
  };
  const shell = new TextDecoder().decode(site.get(name) as Uint8Array);
  return shell
    .replace('<html lang="en">', `<html lang="${speech.code}" dir="${speech.direction}">`)
    .replace(/<!--sourceline:\w+-->/g, (placeholder) => parts[placeholder] ?? '');
}

/**
 * The data and the script of the embed: in a sandbox it can fetch nothing, so its page holds what receipts show, and
 * names the script that has the rest.
 */
function writeEmbedded(json: string): string {
  return `<script type="application/json" id="sourceline-data" data-whole="${WHOLE}">${escapeJson(json)}</script>
<script src="../sourceline-embed.js"></script>`;
}

/** The front page's style sheets, as addresses relative to the root. */
function findStylesheets(html: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  const sheets = links.filter((link) => /\brel="stylesheet"/.test(link));
  return sheets.flatMap((link) => /\bhref="(?:\.\/)?([^"]+)"/.exec(link)?.[1] ?? []);
}
