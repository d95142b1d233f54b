import { defineCommand } from 'citty';
import type { Quoted, SourceText, Timeline } from '../lib/core/model.ts';
import { listQuotes } from '../lib/core/timeline/quotes.ts';
import { timelineSchema } from '../lib/core/timeline/schema.ts';
import { verifyTimeline } from '../lib/core/timeline/verify.ts';
import { collectDocuments } from './documents.ts';
import { BadInput, BadUsage, type Effects } from './effects.ts';
import { count, reportProblems } from './output.ts';
import { openTimeline } from './stored.ts';

export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description:
      'Verify every quote, offset, hash and reference of a timeline, and look its quotes up in the documents',
  },
  args: {
    timeline: { type: 'positional', description: 'The timeline.json to verify', required: false },
    sources: { type: 'string', description: 'The documents as they are now: a file or a folder', valueHint: 'PATH' },
  },
  run: ({ args, data }) => checkTimeline(args._, args.sources, data as Effects),
});

/** Exit status 0 where all is as it should be, 1 where anything is not. */
async function checkTimeline(paths: readonly string[], sources: string | undefined, effects: Effects): Promise<number> {
  const [path, surplus] = paths;
  if (path === undefined || surplus !== undefined)
    throw new BadUsage('Name one timeline: sourceline check timeline.json');
  const timeline = await openTimeline(path, effects.cwd);
  const faults = [
    ...findUnfitFields(timeline),
    ...verifyTimeline(timeline).map(({ document, message }) => `${document}: ${message}`),
  ];
  for (const fault of faults) effects.stdout.write(`${fault}\n`);
  const quotes = listDistinctQuotes(timeline);
  effects.stdout.write(
    `${count(timeline.documents.length, 'document')}, ${count(timeline.events.length, 'event')}, ` +
      `${count(quotes.length, 'quote')}: ${faults.length === 0 ? 'all sound' : count(faults.length, 'fault')}.\n`,
  );
  const lost = sources === undefined ? 0 : await compareWithSources(timeline, quotes, sources, effects);
  return faults.length + lost === 0 ? 0 : 1;
}

/** Where the file breaks its schema, as sentences. */
function findUnfitFields(timeline: Timeline): string[] {
  const { error } = timelineSchema.safeParse(timeline);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}.`);
}

function listDistinctQuotes(timeline: Timeline): Quoted[] {
  const quotes = [...listQuotes(timeline)].map(({ quoted }) => quoted);
  return [...new Map(quotes.map((quoted) => [`${quoted.start} ${quoted.end} ${quoted.document}`, quoted])).values()];
}

/** Looks every quote up in the documents as they are now; returns how many are no longer where they were. */
async function compareWithSources(
  timeline: Timeline,
  quotes: readonly Quoted[],
  path: string,
  effects: Effects,
): Promise<number> {
  const { documents, problems } = await collectDocuments([path], { cwd: effects.cwd });
  reportProblems(problems, effects);
  if (documents.length === 0) throw new BadInput(`There is no document to compare with in ${path}. Check the path.`);
  const texts = matchDocuments(timeline, documents);
  const tally = { present: 0, moved: 0, gone: 0 };
  for (const quoted of quotes) {
    const state = locate(quoted, texts.get(quoted.document));
    tally[state]++;
    if (state !== 'present') effects.stdout.write(`${state}: “${quoted.quote}” (${quoted.document})\n`);
  }
  effects.stdout.write(`Against ${path}: ${tally.present} present, ${tally.moved} moved, ${tally.gone} gone.\n`);
  return tally.moved + tally.gone;
}

/** The text that each document of the timeline has now: of the same id, or else with the very same words. */
function matchDocuments(timeline: Timeline, current: readonly SourceText[]): ReadonlyMap<string, string> {
  const matches = timeline.documents.map(({ id, sha256 }) => {
    const match = current.find((text) => text.id === id) ?? current.find((text) => text.sha256 === sha256);
    return [id, match?.text] as const;
  });
  return new Map(matches.filter((match): match is readonly [string, string] => match[1] !== undefined));
}

function locate({ start, end, quote }: Quoted, text: string | undefined): 'present' | 'moved' | 'gone' {
  if (text?.slice(start, end) === quote) return 'present';
  return text?.includes(quote) ? 'moved' : 'gone';
}
