import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from './cli.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/sourceline.js');

/** Starts the built program in a process of its own. */
export function startProgram(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...line], { env: { ...process.env, ...environment } });
}

/** Runs the built program to its end. */
export async function runProgram(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = startProgram(line, environment);
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => stderr.push(data));
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
