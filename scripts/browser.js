import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: CHROMIUM_PATH, or the first one in PATH; null where there is none.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | null}
 */
export function findBrowser(environment = process.env) {
  if (environment.CHROMIUM_PATH !== undefined) return environment.CHROMIUM_PATH;
  const folders = (environment.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}
