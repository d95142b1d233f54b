import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/lib/core/model.ts';
import { readText, wordDatings } from './support.ts';

/**
 * Small stories, one phenomenon each: `## name`, a text of 15 March 2019 (a Friday), and a line for each happening that
 * stands: `→ how it is dated | kind | status: who says so | title`. A story without such lines tells nothing.
 */
const FOLDER = join(import.meta.dirname, 'stories');

interface Story {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function readStories(file: string): Story[] {
  const parts = readFileSync(join(FOLDER, file), 'utf8').split(/^## /m).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const expected = lines.filter((line) => line.startsWith('→ ')).map((line) => line.slice(2));
    return { name, expected, text: lines.filter((line) => !line.startsWith('→ ')).join('\n') };
  });
}

function describeMention(mention: Mention): string {
  const { kind, status, attribution, title } = mention;
  const dates = wordDatings(mention).join(', ') || 'undated';
  return [dates, kind, attribution === null ? status : `${status}: ${attribution}`, title].join(' | ');
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test.each(readStories(file).map((story) => [story.name, story] as const))('%s', (_, { text, expected }) => {
    const standing = readText(text, 'en', 'week.md').mentions.filter((mention) => mention.stands);
    expect(standing.map(describeMention)).toEqual(expected);
  });
});
