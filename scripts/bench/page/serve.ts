import { createReadStream, createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { speakFor } from '../../../src/cli/speech.ts';
import type { Timeline } from '../../../src/lib/core/model.ts';
import { writeTimeline } from '../../../src/lib/core/timeline/write.ts';
import { escapeJson } from '../../../src/lib/core/write/escape.ts';
import { exportTimeline } from '../../../src/lib/core/write/export.ts';
import { keepPassages } from '../../../src/lib/core/write/passages.ts';
import { TIMELINEJS } from '../../../src/lib/core/write/timelinejs.ts';
import { inventLines, inventTimeline } from './data.ts';

const SHELL = 'dist/shell';
const VIS = 'node_modules/vis-timeline';
const TIMELINE_JS = 'node_modules/@knight-lab/timelinejs/dist';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }; // prettier-ignore

/**
 * The peer's page: the same events, stacked as it does by itself. It hides its drawing until its first one is complete
 * (a second later if it is told a window to begin with, so it gets the common window after that) and draws no step
 * before; so its mark is set, as ours is, after the frame that shows them.
 */
const PEER = `<!doctype html><meta charset="utf-8"><title>peer</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css"><style>html,body,#t{margin:0;height:100%}</style>
<div id="t"></div><script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script><script>
const ended = (event) => event.when.start !== undefined || event.when.earliest !== event.when.latest;
fetch('timeline.json').then((response) => response.json()).then(({ events }) => {
  const items = events.map((event) => ({ id: event.id, content: event.title, start: event.when.earliest, ...(ended(event) ? { end: event.when.latest } : {}) }));
  const window = new URLSearchParams(location.search);
  const onInitialDrawComplete = () => requestAnimationFrame(() => setTimeout(() => {
    peer.setWindow(window.get('from'), window.get('to'), { animation: false });
    performance.mark('sourceline:shown');
  }));
  globalThis.peer = new vis.Timeline(document.getElementById('t'), new vis.DataSet(items), { height: '100%', onInitialDrawComplete });
});
</script>`;

/** A page that embeds something in a frame, as all that it is asked for is measured from its own start. */
const host = (src: string) =>
  `<!doctype html><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><h1>News</h1>
<iframe src="${src}" width="1100" height="600" frameborder="0"></iframe>`;

export interface BenchServer {
  readonly url: string;
  readonly close: () => void;
}

/** From so many events on they are lines of a file: as one text they would be too long. */
const MANY = 200_000;

export function isMany(count: number): boolean {
  return count >= MANY;
}

/** One timeline as each program takes it. */
interface Served {
  readonly json: Buffer;
  /** The embed's page as a site has it, with its data inside. */
  readonly embed: string;
  readonly timelineJs: string | Uint8Array;
}

/**
 * Serves the built shell and vis-timeline, each with the timeline of so many events: `/ours/1000/`, `/peer/1000/`; and
 * pages that embed ours and TimelineJS3's own embed: `/host/ours/1000/`, `/host/timelinejs/1000/`.
 */
export async function servePages(counts: readonly number[]): Promise<BenchServer> {
  const timelines = new Map<number, Served>();
  for (const count of counts) if (!isMany(count)) timelines.set(count, await prepare(inventTimeline(count)));
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  for (const count of counts.filter(isMany)) {
    await pipeline(Readable.from(inventLines(count)), createWriteStream(join(folder, `${count}.ndjson`)));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, lines] = /^\/ours\/(\d+)\/events\.ndjson$/.exec(pathname) ?? [];
    if (lines !== undefined) {
      const file = join(folder, `${lines}.ndjson`);
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-length': statSync(file).size });
      createReadStream(file).pipe(response);
      return;
    }
    const body = answer(normalize(pathname), timelines);
    const type = TYPES[extname(pathname)] ?? TYPES['.html']!;
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function prepare(timeline: Timeline): Promise<Served> {
  const data = escapeJson(writeTimeline(keepPassages(timeline, 'paragraph')));
  const embed = `<script type="application/json" id="sourceline-data">${data}</script><script src="../sourceline-embed.js"></script>`; // prettier-ignore
  const { files } = await exportTimeline(timeline, TIMELINEJS, speakFor('en'));
  return {
    json: Buffer.from(writeTimeline(timeline)),
    embed: readShell('embed/', embed).toString(),
    timelineJs: files[0]!.content,
  };
}

function answer(path: string, timelines: ReadonlyMap<number, Served>): string | Uint8Array | null {
  if (path.startsWith('/vis/')) return readFileSync(join(VIS, path.slice('/vis/'.length)));
  if (path.startsWith('/timelinejs/')) return readFileSync(join(TIMELINE_JS, path.slice('/timelinejs/'.length)));
  const [, who, count, rest = ''] = /^\/([\w/]+)\/(\d+)\/(.*)$/.exec(path) ?? [];
  const timeline = timelines.get(Number(count));
  if (rest === 'timeline.json') return timeline?.json ?? null;
  if (timeline === undefined) return who === 'ours' && isMany(Number(count)) ? readShell(rest) : null;
  if (rest === 'timelinejs.json') return timeline.timelineJs;
  if (who === 'host/ours') return host(`/inlined/${count}/embed/`);
  if (who === 'host/timelinejs') return host(`/timelinejs/embed/index.html?source=${encodeURIComponent(`/ours/${count}/timelinejs.json`)}`); // prettier-ignore
  if (who === 'peer') return PEER;
  if (who === 'inlined' && rest === 'embed/') return timeline.embed;
  return readShell(rest);
}

/** A file of the shell; the embed's page takes its data from its address, unless it has some inside. */
function readShell(rest: string, embed = '<script src="../sourceline-embed.js"></script>'): string | Buffer {
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const file = readFileSync(join(SHELL, name));
  if (!name.endsWith('.html')) return file;
  return file.toString().replace('<!--sourceline:data-->', () => (name.startsWith('embed') ? embed : ''));
}
