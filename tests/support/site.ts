import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeSite } from '../../src/cli/site.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { serveFolder, type Served } from './serve.ts';

export interface Serving {
  /** Files beside the site's own, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The site of a timeline on a plain web server, as `sourceline build` writes it, in a folder below the server's root. */
export async function serveSite(
  timeline: Timeline,
  folder = '',
  { beside = {}, headers = {} }: Serving = {},
): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  for (const [name, content] of [...(await makeSite(timeline)), ...Object.entries(beside)]) {
    await mkdir(dirname(join(root, folder, name)), { recursive: true });
    await writeFile(join(root, folder, name), content);
  }
  const served = await serveFolder(root, headers);
  return {
    ...served,
    close: async () => {
      await served.close();
      await rm(root, { recursive: true });
    },
  };
}

/** One page on a server of its own: a foreign site that embeds something. */
export async function servePage(html: string): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-page-'));
  await writeFile(join(root, 'index.html'), html);
  const served = await serveFolder(root);
  return {
    ...served,
    close: async () => {
      await served.close();
      await rm(root, { recursive: true });
    },
  };
}
