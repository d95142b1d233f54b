/**
 * What a command may touch of the machine, so that tests can call commands without a process of their own.
 * A command gets it as citty's `data`: `run({ args, data })`, with `data as Effects`.
 */
export interface Effects {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Relative paths that the user names start here. */
  readonly cwd: string;
  /** Ends when the user ends the program (Ctrl-C); for commands that run until then. */
  readonly waitForStop: () => Promise<void>;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string | Uint8Array): unknown;
}

/** What the user gave cannot be used; the message is a sentence for them. The command ends with status 1. */
export class BadInput extends Error {
  readonly status = 1;
}

/** The command was called in a way it does not know; the message is a sentence for the user. Ends with status 2. */
export class BadUsage extends Error {
  readonly status = 2;
}
