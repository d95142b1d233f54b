import type { CommandDef } from 'citty';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { datesCommand } from './dates.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { readCommand } from './read.ts';
import { serveCommand } from './serve.ts';

/** The commands in the order in which the help lists them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- citty's own type for commands of differing arguments
export const commands: Readonly<Record<string, CommandDef<any>>> = {
  serve: serveCommand,
  build: buildCommand,
  extract: extractCommand,
  export: exportCommand,
  check: checkCommand,
  read: readCommand,
  dates: datesCommand,
};
