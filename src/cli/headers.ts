import { posix } from 'node:path';
import type { Site } from './site.ts';

/** Every file says its type truly, tells nobody where its reader came from, and may be framed. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** What pages of other sites read: the element's script, and the data that it or a sandboxed frame asks for. */
const SHARED = ['sourceline-embed.js', 'sourceline-host.js', 'timeline.json', 'passages.json', 'oembed.json'];
const OPEN = ['Access-Control-Allow-Origin', '*'] as const;

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * Files that tell common servers the headers of a site, to copy from: in `servers/`, where no server takes them for
 * its own. The policies are those that the pages have in themselves, with hashes and without `unsafe-inline`; a header
 * holds before the first byte of a page is read.
 */
export function writeHeaders(site: Site): ReadonlyMap<string, string> {
  const policies = [...site].flatMap(([name, content]) => {
    const policy = name.endsWith('.html') && typeof content === 'string' ? POLICY.exec(content)?.[1] : undefined;
    return policy === undefined ? [] : [[addressOf(name), policy.replaceAll('&#39;', "'")] as const];
  });
  const shared = SHARED.filter((name) => site.has(name));
  return new Map([
    ['servers/_headers', writeNetlify(policies, shared)],
    ['servers/htaccess', writeApache(policies, shared)],
    ['servers/nginx.conf', writeNginx(policies, shared)],
    ['servers/Caddyfile', writeCaddy(policies, shared)],
  ]);
}

type Policies = readonly (readonly [address: string, policy: string])[];

/** A page's address below the site's root. */
function addressOf(name: string): string {
  return posix.basename(name) === 'index.html' ? `/${name.slice(0, -'index.html'.length)}` : `/${name}`;
}

/** Netlify, Cloudflare Pages: a file `_headers` at the root. */
function writeNetlify(policies: Policies, shared: readonly string[]): string {
  const block = (address: string, headers: readonly (readonly [string, string])[]) =>
    [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', EVERYWHERE),
    ...policies.map(([address, policy]) => block(address, [['Content-Security-Policy', policy]])),
    ...shared.map((name) => block(`/${name}`, [OPEN])),
  ].join('\n')}\n`;
}

/** Apache with mod_headers: a file `.htaccess` at the root. */
function writeApache(policies: Policies, shared: readonly string[]): string {
  const set = ([name, value]: readonly [string, string]) => `Header always set ${name} "${value}"`;
  return `${[
    ...EVERYWHERE.map(set),
    ...policies.map(
      ([address, policy]) =>
        `Header always set Content-Security-Policy "${policy}" "expr=%{REQUEST_URI} =~ m#${address.replaceAll('.', '\\.')}(index\\.html)?$#"`,
    ),
    ...shared.map((name) => `<Files "${name}">\n  ${set(OPEN)}\n</Files>`),
  ].join('\n')}\n`;
}

/** nginx: locations for a `server` whose root is the site. A location that sets a header inherits none. */
function writeNginx(policies: Policies, shared: readonly string[]): string {
  const add = ([name, value]: readonly [string, string]) => `  add_header ${name} "${value}" always;`;
  const block = (match: string, headers: readonly (readonly [string, string])[]) =>
    `location ${match} {\n${[...EVERYWHERE, ...headers].map(add).join('\n')}\n}`;
  return `${[
    block('/', []),
    ...policies.map(([address, policy]) =>
      block(`= ${address.endsWith('/') ? `${address}index.html` : address}`, [['Content-Security-Policy', policy]]),
    ),
    ...shared.map((name) => block(`= /${name}`, [OPEN])),
  ].join('\n')}\n`;
}

/** Caddy: directives for a site block. */
function writeCaddy(policies: Policies, shared: readonly string[]): string {
  const set = (match: string, [name, value]: readonly [string, string]) => `header ${match} ${name} "${value}"`;
  return `${[
    ...EVERYWHERE.map((header) => set('*', header)),
    ...policies.map(([address, policy]) => set(address, ['Content-Security-Policy', policy])),
    ...shared.map((name) => set(`/${name}`, OPEN)),
  ].join('\n')}\n`;
}
