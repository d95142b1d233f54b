import { BadUsage } from './effects.ts';
import { PATIENCE } from './documents.ts';

/** The option of every command that reads documents. */
export const LIMIT_OPTION = {
  type: 'string',
  description: `How long a document may take to be read before it is given up; ${PATIENCE} unless named`,
  valueHint: 'SECONDS',
} as const;

/** In seconds. */
export function readLimit(written: string | undefined): number {
  const seconds = written === undefined ? PATIENCE : Number(written);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new BadUsage(`--limit must be a number of seconds such as 60, not ${JSON.stringify(written)}.`);
  }
  return seconds;
}
