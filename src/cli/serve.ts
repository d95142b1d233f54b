import { watch } from 'chokidar';
import { defineCommand } from 'citty';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Timeline } from '../lib/core/model.ts';
import { CACHE_OPTION } from './cache.ts';
import { CHOICE_OPTIONS } from './choices.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { openDesk } from './desk.ts';
import { findEditsFiles } from './edits.ts';
import { EDITS_OPTION, isStored, obtainTimeline, type Wishes } from './extraction.ts';
import { LIMIT_OPTION } from './limit.ts';
import { openBrowser } from './open.ts';
import { reportProblems } from './output.ts';
import { startServer, type SiteServer } from './server.ts';
import { makeSite } from './site.ts';
import { summarise } from './summary.ts';

const USUAL_PORT = 4173;

/** Changes that follow each other within this time are one. */
const PAUSE_MS = 300;

/** What is shown where no document is named. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Show a timeline of documents in the browser, and keep it up with them' },
  args: {
    paths: { type: 'positional', description: 'Documents, or one timeline.json; else the examples', required: false },
    port: { type: 'string', description: 'The port to serve on', valueHint: 'PORT' },
    open: { type: 'boolean', description: 'Open the page in the browser' },
    title: { type: 'string', description: "The timeline's title", valueHint: 'TITLE' },
    edits: EDITS_OPTION,
    cache: CACHE_OPTION,
    ...CHOICE_OPTIONS,
    limit: LIMIT_OPTION,
  },
  run: ({ args, data }) => serve(args._, args, data as Effects),
});

interface Serving extends Wishes {
  readonly port?: string | undefined;
  readonly open?: boolean | undefined;
}

async function serve(named: readonly string[], { port, open, ...wishes }: Serving, effects: Effects): Promise<void> {
  const wished = port === undefined ? USUAL_PORT : readPort(port);
  const paths = named.length === 0 ? [SEEDS] : named;
  const make = () => obtainTimeline(paths, wishes, effects);
  const timeline = await make();
  const edits = isStored(paths) ? [] : findEditsFiles(paths, wishes.edits, effects.cwd);
  // The examples belong to the program: edits of theirs are downloaded, not saved.
  const desk = named.length === 0 || edits[0] === undefined ? null : openDesk(edits[0]);
  const server = await startServer(await makeSite(timeline), wished, desk);
  report(timeline, effects);
  effects.stdout.write(`${server.url}\n`);
  effects.stderr.write('Press Ctrl-C to stop. When a document changes, the timeline is made anew.\n');
  if (open) openBrowser(server.url, effects);
  const stopWatching = await followChanges([...paths, ...edits], make, server, effects);
  await effects.waitForStop();
  await stopWatching();
  await server.close();
}

function readPort(port: string): number {
  const number = Number(port);
  if (/^\d+$/.test(port) && number <= 65535) return number;
  throw new BadUsage(`The port should be a number up to 65535, and "${port}" is not.`);
}

function report(timeline: Timeline, effects: Effects): void {
  reportProblems(timeline.problems, effects);
  effects.stdout.write(`${summarise(timeline)}\n`);
}

/** Makes the timeline anew when a document changes; a fault leaves the last good one in place and is told. */
async function followChanges(
  paths: readonly string[],
  make: () => Promise<Timeline>,
  server: SiteServer,
  effects: Effects,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const remake = async () => {
    try {
      const timeline = await make();
      server.replace(await makeSite(timeline));
      report(timeline, effects);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      effects.stderr.write(`${error.message} The page still shows the timeline from before.\n`);
    }
  };
  const watcher = watch(
    paths.map((path) => resolve(effects.cwd, path)),
    { ignoreInitial: true },
  ).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(remake)), PAUSE_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await work;
  };
}
