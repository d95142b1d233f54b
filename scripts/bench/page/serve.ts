import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { writeTimeline } from '../../../src/lib/core/timeline/write.ts';
import { inventTimeline } from './data.ts';

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

/** Serves the built shell and the peer, each with the timeline of so many events: `/ours/1000/`, `/peer/1000/`. */
export async function servePages(counts: readonly number[]): Promise<BenchServer> {
  const timelines = new Map(counts.map((count) => [count, Buffer.from(writeTimeline(inventTimeline(count)))]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = answer(normalize(pathname), timelines);
    const type = TYPES[extname(pathname)] ?? TYPES['.html']!;
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
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
