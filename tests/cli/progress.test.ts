import { expect, it } from 'vitest';
import { HASHING, READING, showProgress, UNDERSTANDING } from '../../src/cli/progress.ts';

/** What a terminal is sent while the work goes on: at each time, in milliseconds, so many of 2,000 files are read. */
function show(isTTY: boolean, ...steps: readonly (readonly [time: number, done: number])[]): string[] {
  const said: string[] = [];
  let time = 0;
  const progress = showProgress({ stderr: { isTTY, write: (text) => said.push(String(text)) } }, () => time);
  for (const [at, done] of steps) {
    time = at;
    progress.tell(READING, done, 2000);
  }
  progress.end();
  return said;
}

it('tells a terminal how far it is, how fast, and how long it will take', () => {
  expect(show(true, [100, 10], [1000, 100], [1100, 105], [10_000, 1500])).toEqual([
    '\rReading: 100 of 2,000 files, 100 a second, about 19 s left\x1b[K',
    '\rReading: 1,500 of 2,000 files, 150 a second, about 4 s left\x1b[K',
    '\r\x1b[K',
  ]);
});

it('tells of slow work in the units of its length', () => {
  expect(show(true, [60_000, 12], [600_000, 30]).map((line) => line.replace(/^[^]*files, /, ''))).toEqual([
    '12 a minute, about 3 h left\x1b[K',
    '3 a minute, about 11 h left\x1b[K',
    '\r\x1b[K',
  ]);
});

it('says nothing of what is over at once, and nothing where nobody looks', () => {
  expect(show(true, [100, 2000])).toEqual([]);
  expect(show(false, [10_000, 100])).toEqual([]);
});

it('counts each work anew, and names one whose end it cannot know', () => {
  const said: string[] = [];
  let time = 1000;
  const progress = showProgress(
    { stderr: { isTTY: true, write: (text) => said.push(String(text)) } },
    () => time - 1000,
  );
  time = 2000;
  progress.tell(HASHING, 500, 1000);
  time = 3000;
  progress.tell(UNDERSTANDING, 1, 50);
  time = 4000;
  progress.tell(UNDERSTANDING, 20, 50);
  progress.say('Putting the events together');
  expect(said).toEqual([
    '\rLooking for changes: 500 of 1,000 files, 500 a second, about 1 s left\x1b[K',
    '\rUnderstanding: 1 of 50 documents\x1b[K',
    '\rUnderstanding: 20 of 50 documents, 20 a second, about 2 s left\x1b[K',
    '\rPutting the events together …\x1b[K',
  ]);
});
