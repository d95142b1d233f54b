import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

test('the package has what an installed program needs', () => {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  const needed = ['dist/cli/sourceline.js', 'dist/shell/index.html', 'dist/shell/embed/index.html', 'dist/shell/sourceline-embed.js', 'FORMAT.md', 'LICENSE']; // prettier-ignore
  expect(paths).toEqual(expect.arrayContaining(needed));
  expect(paths.filter((path) => path.startsWith('seeds/')).length).toBeGreaterThan(0);
  expect(paths.filter((path) => /^(src|tests|scripts)\//.test(path))).toEqual([]);
});

test('the built program needs nothing but Node and the dependencies', () => {
  expect(readFileSync('dist/cli/sourceline.js', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const parts = readdirSync('dist/cli', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const program = parts.map((path) => readFileSync(join('dist/cli', path), 'utf8')).join('\n');
  const imported = [...program.matchAll(/^(?:import|export) [^;]*?from "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm)];
  const names = new Set(imported.map(([, one, two]) => packageOf(one ?? two!)));
  const allowed = new Set([...Object.keys(manifest.dependencies), ...builtinModules]);
  expect(names.size).toBeGreaterThan(8);
  expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
});

/** `node:fs/promises` is Node's fs/promises; `@noble/hashes/sha2.js` is of the package @noble/hashes. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return name.slice(5);
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
