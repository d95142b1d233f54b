import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { DESK, type Desk } from './desk.ts';
import type { Site } from './site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Where the page hears that the site has changed, and the script that listens. */
const CHANGES = 'sourceline-changes';
const LISTENER = 'sourceline-reload.js';
const LISTENER_CODE = `new EventSource('${CHANGES}').onmessage = () => location.reload();\n`;

export interface SiteServer {
  readonly url: string;
  /** Serves another site from now on, and has open pages load it where it shows another timeline. */
  readonly replace: (site: Site) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site on 127.0.0.1: on the port wished for, or on another free one where that is taken. With a desk, the page
 * can read and save the edits.
 */
export async function startServer(first: Site, wished: number, desk: Desk | null = null): Promise<SiteServer> {
  let site = first;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, { site, listeners, desk }));
  await listen(server, wished).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code))) {
      return listen(server, 0);
    }
    throw error;
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    replace: (next) => {
      const isSame = site.get('timeline.json') === next.get('timeline.json');
      site = next;
      if (isSame) return;
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Serving {
  readonly site: Site;
  readonly listeners: Set<ServerResponse>;
  readonly desk: Desk | null;
}

function answer(request: IncomingMessage, response: ServerResponse, { site, listeners, desk }: Serving): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  if (!isOwn(request)) return refuse(response, 403, 'This server answers only to its own address on this machine.');
  if (desk !== null && request.url === `/${DESK}`) {
    // A request that breaks off needs no answer.
    desk.answer(request, response).catch(() => response.destroy());
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is answered here.');
  const name = nameOf(request.url ?? '/');
  if (name === CHANGES) return keepListener(response, listeners);
  const content = name === LISTENER ? LISTENER_CODE : contentOf(site, name, desk);
  if (content === undefined) return refuse(response, 404, 'There is nothing at this address.');
  const type = TYPES[posix.extname(name)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(content) });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/**
 * Whether the request is for this server's own address and from its own pages. A foreign name that was made to point
 * at this machine (DNS rebinding) shows in Host, a foreign page in Origin.
 */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const hosts = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  const origin = headers.origin;
  return (
    hosts.includes(headers.host ?? '') && (origin === undefined || hosts.some((host) => origin === `http://${host}`))
  );
}

/** The file's name in the site for an address; an address that ends with a slash is its index. */
function nameOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0]!.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The front page gets the script that listens for changes, and the token with which it may save edits. */
function contentOf(site: Site, name: string, desk: Desk | null): string | Uint8Array | undefined {
  const content = site.get(name);
  if (name !== 'index.html' || typeof content !== 'string') return content;
  const token = desk === null ? '' : `<meta name="sourceline-token" content="${desk.token}">`;
  return content
    .replace('</head>', `${token}</head>`)
    .replace('</body>', `<script src="${LISTENER}" defer></script></body>`);
}

function keepListener(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
