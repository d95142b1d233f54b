import { count } from './output.ts';
import type { Effects } from './effects.ts';

/** Tells a person who waits how far the work is. */
export interface Progress {
  readonly tell: (done: number, total: number) => void;
  /** Takes the line away, before anything else is written. */
  readonly end: () => void;
}

export const NO_PROGRESS: Progress = { tell: () => undefined, end: () => undefined };

/** Work that is over before it is worth a line, and the time between two lines, in milliseconds. */
const [QUIET, BETWEEN] = [700, 200];

/** A line on stderr where that is a terminal, over and over; nothing elsewhere. `now` is in milliseconds. */
export function showProgress({ stderr }: Pick<Effects, 'stderr'>, now = () => performance.now()): Progress {
  if (stderr.isTTY !== true) return NO_PROGRESS;
  const start = now();
  let shown = start + QUIET - BETWEEN;
  let isShown = false;
  return {
    tell: (done, total) => {
      const time = now();
      if (time - shown < BETWEEN) return;
      [shown, isShown] = [time, true];
      stderr.write(`\r${wordProgress(done, total, (time - start) / 1000)}\x1b[K`);
    },
    end: () => {
      if (isShown) stderr.write('\r\x1b[K');
      isShown = false;
    },
  };
}

function wordProgress(done: number, total: number, seconds: number): string {
  const rate = done / seconds;
  const words = `Reading: ${done.toLocaleString('en-GB')} of ${count(total, 'file')}`;
  if (done === 0) return words;
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
