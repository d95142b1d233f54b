import { runSourceline } from '../../src/cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, as if in the folder `cwd`, with `stdin` as its input. */
export async function runCli(line: readonly string[], cwd: string, stdin = ''): Promise<Ran> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const status = await runSourceline(line, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (said) => stdout.push(textOf(said)) },
    stderr: { write: (said) => stderr.push(textOf(said)) },
    cwd,
    waitForStop: () => Promise.resolve(),
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** Bytes as text, a character each. */
function textOf(said: string | Uint8Array): string {
  return typeof said === 'string' ? said : Buffer.from(said).toString('latin1');
}
