import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/lib/core/model.ts';
import { buildTimeline } from '../src/lib/core/pipeline.ts';
import { mergeMentions } from '../src/lib/core/merge/merge.ts';
import { listQuotes } from '../src/lib/core/timeline/quotes.ts';
import { readTimeline } from '../src/lib/core/timeline/read.ts';
import { verifyTimeline } from '../src/lib/core/timeline/verify.ts';
import { writeTimeline } from '../src/lib/core/timeline/write.ts';
import { runProgram } from './support/process.ts';
import { describeStages, readEachDocument, readEdits, readSources } from './support/stages.ts';

const STORIES = join(import.meta.dirname, 'stories');
const SEEDS = join(import.meta.dirname, '../seeds');
const FOLDERS = [...readdirSync(STORIES).map((name) => join(STORIES, name)), SEEDS];

test.each(readdirSync(STORIES))('the output of every stage is as it was last looked over: %s', async (name) => {
  const stages = describeStages(readSources(join(STORIES, name)), readEdits(join(STORIES, name)));
  await expect(stages).toMatchFileSnapshot(join(STORIES, name, 'stages.txt'));
});

describe.each(FOLDERS.map((folder) => [folder.split('/').at(-1)!, folder] as const))('%s', (_, folder) => {
  const sources = readSources(folder);
  const timeline = buildTimeline(sources);

  test('each quote stands in its text, and there are some', () => {
    const texts = new Map(timeline.documents.map(({ id, text }) => [id, text]));
    const quotes = [...listQuotes(timeline)];
    expect(quotes.length).toBeGreaterThan(timeline.events.length);
    for (const { where, quoted } of quotes) {
      expect(texts.get(quoted.document)?.slice(quoted.start, quoted.end), where()).toBe(quoted.quote);
      expect(quoted.quote.trim(), where()).not.toBe('');
    }
  });

  test('a proof names other events by their titles', () => {
    const titles = new Set(timeline.events.map(({ title }) => title));
    const ties = timeline.events.flatMap(({ when }) => when.because).filter(({ rule }) => rule.startsWith('order-'));
    const named = ties.flatMap(({ says }) => /“([^“”]+)”(?: to it with “[^“”]+”)?$/u.exec(says)?.[1] ?? []);
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  test('each standing mention is in exactly one event', () => {
    const mentions = readEachDocument(sources).flatMap((reading) => reading.mentions);
    const merged = mergeMentions(mentions).flatMap((event) => event.mentions);
    expect(new Set(merged).size).toBe(merged.length);
    const standing = mentions.filter(({ stands, told, datings }) => stands && (told || datings.length > 0));
    for (const mention of standing) expect(merged).toContain(mention);
  });

  test('the order of the documents changes nothing', () => {
    const expected = writeTimeline(timeline);
    fc.assert(
      fc.property(fc.shuffledSubarray<Source>(sources, { minLength: sources.length }), (shuffled) => {
        expect(writeTimeline(buildTimeline(shuffled))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  test('write, read, write is byte-equal', () => {
    const text = writeTimeline(timeline);
    const read = readTimeline(text);
    expect(read).toEqual({ timeline });
    expect(writeTimeline((read as { timeline: typeof timeline }).timeline)).toBe(text);
  });

  test('the file keeps its promises', () => {
    expect(verifyTimeline(timeline)).toEqual([]);
  });

  test('it has events and no problems', () => {
    expect(timeline.events.length).toBeGreaterThan(2);
    expect(timeline.problems).toEqual([]);
  });

  test('nothing told as past starts after the last document', () => {
    const last = timeline.documents
      .map(({ published }) => published.latest ?? '9')
      .sort()
      .at(-1)!;
    const late = timeline.events.filter(({ when, status }) => status !== 'planned' && (when.earliest ?? '') > last);
    expect(late.map(({ title }) => title)).toEqual([]);
  });
});

/** Places that changed their clocks or calendars oddly, each with a process of its own. */
describe('the same bytes wherever it runs', async () => {
  const paths = FOLDERS.flatMap((folder) => readSources(folder).map(({ path }) => join(folder, path)));
  const expected = await extract(paths, 'UTC');

  test.each(['Pacific/Apia', 'America/Sao_Paulo', 'America/Los_Angeles', 'Asia/Kathmandu'])('%s', async (zone) => {
    expect(await extract(paths, zone)).toBe(expected);
  });
});

async function extract(paths: readonly string[], zone: string): Promise<string> {
  const { status, stdout, stderr } = await runProgram(['extract', ...paths], { TZ: zone });
  expect(status, stderr).toBe(0);
  return stdout;
}
