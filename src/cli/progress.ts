import { count } from './output.ts';
import type { Effects } from './effects.ts';

/** What is being done, and to what: words for "Reading: 3 of 5 files". */
export interface Work {
  readonly verb: string;
  readonly noun: string;
}

export const HASHING: Work = { verb: 'Looking for changes', noun: 'file' };
export const READING: Work = { verb: 'Reading', noun: 'file' };
export const UNDERSTANDING: Work = { verb: 'Understanding', noun: 'document' };

/** Tells a person who waits how far the work is. */
export interface Progress {
  readonly tell: (work: Work, done: number, total: number) => void;
  /** For work whose end cannot be foreseen. */
  readonly say: (words: string) => void;
  /** Takes the line away, before anything else is written. */
  readonly end: () => void;
}

export const NO_PROGRESS: Progress = { tell: () => undefined, say: () => undefined, end: () => undefined };

/** Work that is over before it is worth a line, and the time between two lines, in milliseconds. */
const [QUIET, BETWEEN] = [700, 200];

/** A line on stderr where that is a terminal, over and over; nothing elsewhere. `now` is in milliseconds. */
export function showProgress({ stderr }: Pick<Effects, 'stderr'>, now = () => performance.now()): Progress {
  if (stderr.isTTY !== true) return NO_PROGRESS;
  let current: Work | null = null;
  let start = now();
  let shown = start + QUIET - BETWEEN;
  let isShown = false;
  const show = (words: string, time: number): void => {
    [shown, isShown] = [time, true];
    stderr.write(`\r${words}\x1b[K`);
  };
  return {
    tell: (work, done, total) => {
      const time = now();
      // Each work has a pace of its own.
      if (current !== null && work !== current) start = time;
      current = work;
      if (time - shown >= BETWEEN) show(wordProgress(work, done, total, (time - start) / 1000), time);
    },
    say: (words) => {
      const time = now();
      if (time - shown >= 0) show(`${words} …`, time);
    },
    end: () => {
      if (isShown) stderr.write('\r\x1b[K');
      isShown = false;
    },
  };
}

function wordProgress({ verb, noun }: Work, done: number, total: number, seconds: number): string {
  const words = `${verb}: ${done.toLocaleString('en-GB')} of ${count(total, noun)}`;
  if (done === 0 || seconds === 0) return words;
  const rate = done / seconds;
  return `${words}, ${wordRate(rate)}, ${wordTime((total - done) / rate)} left`;
}

function wordRate(rate: number): string {
  if (rate < 1) return `${Math.round(rate * 60)} a minute`;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-GB')} a second`;
}

function wordTime(seconds: number): string {
  if (seconds < 90) return `about ${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.round(minutes / 60)} h`;
}
