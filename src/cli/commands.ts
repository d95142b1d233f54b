import type { CommandDef } from 'citty';

/** The commands in the order in which the help lists them, each loaded when it is called. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- citty's own type for commands of differing arguments
export const commands: Readonly<Record<string, () => Promise<CommandDef<any>>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  extract: async () => (await import('./extract.ts')).extractCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  read: async () => (await import('./read.ts')).readCommand,
  dates: async () => (await import('./dates.ts')).datesCommand,
};
