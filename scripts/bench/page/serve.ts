import { createReadStream, createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeTimeline } from '../../../src/lib/core/timeline/write.ts';
import { inventLines, inventTimeline } from './data.ts';

const SHELL = 'dist/shell';
const VIS = 'node_modules/vis-timeline';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }; // prettier-ignore

/** The peer's page: the same events, stacked as it does by itself. Its mark is set as ours is, after the frame that shows them. */
const PEER = `<!doctype html><meta charset="utf-8"><title>peer</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css"><style>html,body,#t{margin:0;height:100%}</style>
<div id="t"></div><script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script><script>
const ended = (event) => event.when.start !== undefined || event.when.earliest !== event.when.latest;
fetch('timeline.json').then((response) => response.json()).then(({ events }) => {
  const items = events.map((event) => ({ id: event.id, content: event.title, start: event.when.earliest, ...(ended(event) ? { end: event.when.latest } : {}) }));
  const window = new URLSearchParams(location.search);
  const timeline = new vis.Timeline(document.getElementById('t'), new vis.DataSet(items), { height: '100%', start: window.get('from'), end: window.get('to') });
  globalThis.peer = timeline;
  timeline.on('changed', function shown() {
    if (document.querySelector('.vis-item') === null) return;
    timeline.off('changed', shown);
    requestAnimationFrame(() => setTimeout(() => performance.mark('sourceline:shown')));
  });
});
</script>`;

export interface BenchServer {
  readonly url: string;
  readonly close: () => void;
}

/** From so many events on they are lines of a file: as one text they would be too long. */
const MANY = 200_000;

export function isMany(count: number): boolean {
  return count >= MANY;
}

/** Serves the built shell and the peer, each with the timeline of so many events: `/ours/1000/`, `/peer/1000/`. */
export async function servePages(counts: readonly number[]): Promise<BenchServer> {
  const few = counts.filter((count) => !isMany(count));
  const timelines = new Map(few.map((count) => [count, Buffer.from(writeTimeline(inventTimeline(count)))]));
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

function answer(path: string, timelines: ReadonlyMap<number, Buffer>): string | Buffer | null {
  const [, who, count, rest = ''] = /^\/(\w+)\/(\d+)\/(.*)$/.exec(path) ?? [];
  if (rest === 'timeline.json') return timelines.get(Number(count)) ?? null;
  if (who === 'peer') return PEER;
  if (who === 'ours') return readShell(rest);
  return path.startsWith('/vis/') ? readFileSync(join(VIS, path.slice(5))) : null;
}

function readShell(rest: string): string | Buffer | null {
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const file = readFileSync(join(SHELL, name));
  if (!name.endsWith('.html')) return file;
  const script = name.startsWith('embed') ? '<script src="../sourceline-embed.js"></script>' : '';
  return file.toString().replace('<!--sourceline:data-->', script);
}
