import { spawn } from 'node:child_process';
import type { Effects } from './effects.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens a page in the user's browser where there is a terminal and a display; says so where that fails. */
export function openBrowser(url: string, { stdout, stderr }: Effects): void {
  const display = process.platform in OPENERS || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (stdout.isTTY !== true || !display) return;
  const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const fail = () => stderr.write(`The browser did not open by itself: go to ${url}\n`);
  const child = spawn(program, [...words, url], { detached: true, stdio: 'ignore' });
  child.on('error', fail);
  child.on('exit', (status) => (status === 0 ? undefined : fail()));
  child.unref();
}
