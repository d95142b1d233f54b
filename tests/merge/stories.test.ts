import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';

/**
 * Small stories of one happening or several in several documents: `## name`, then for each document a line
 * `@ 2019-03-05 en` (`@ – en` for one without a date) and its text, then a line for each event: `→ the documents that
 * tell it | independent sources | kind | date | title`, and below it `! ` with what its sources differ in.
 */
const FOLDER = join(import.meta.dirname, 'stories');

interface Story {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly expected: readonly string[];
}

function readStories(file: string): Story[] {
  const parts = readFileSync(join(FOLDER, file), 'utf8').split(/^## /m).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const expected = lines.filter((line) => /^[→!] /.test(line));
    const texts = lines.filter((line) => !/^[→!] /.test(line)).join('\n');
    return { name, expected, sources: texts.split(/^@ /m).slice(1).map(readSource) };
  });
}

function readSource(part: string, index: number): Source {
  const [header = '', ...lines] = part.trimEnd().split('\n');
  const [published = '', language = ''] = header.split(' ');
  const declared = { title: `Report ${index + 1}`, language, ...(published !== '–' && { published }) };
  return { path: `${index + 1}.txt`, content: lines.join('\n'), declared };
}

function describeEvent({ passages, sources, kind, when, title, conflicts, status }: TimelineEvent): string[] {
  const documents = [...new Set(passages.map(({ document }) => document))].sort().join('+');
  const told = status === 'reported' ? title : `${status}: ${title}`;
  return [
    `→ ${documents} | ${sources} | ${kind} | ${when.edtf ?? 'undated'} | ${told}`,
    ...conflicts.map(({ says }) => `! ${says}`),
  ];
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test.each(readStories(file).map((story) => [story.name, story] as const))('%s', (_, { sources, expected }) => {
    expect(buildTimeline(sources).events.flatMap(describeEvent)).toEqual(expected);
  });
});
