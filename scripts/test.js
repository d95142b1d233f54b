/**
 * `npm test`: finds a browser or gets one, builds where the build is older than the sources, runs every test, and
 * fails where a test was left out. Further arguments go to vitest, and then leaving tests out is what was asked for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ORIGINALS = resolve(ROOT, process.env.SOURCELINE_ORIGINALS ?? '../shared/seeds');

/** What the build is made from, and files that it makes last. */
const INPUTS = ['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts', 'vite.cli.config.ts', 'vite.embed.config.ts']; // prettier-ignore
const OUTPUTS = ['dist/shell/index.html', 'dist/shell/sourceline-embed.js', 'dist/cli/sourceline.js'];

process.chdir(ROOT);
process.exitCode = main(process.argv.slice(2));

/** @param {readonly string[]} words */
function main(words) {
  if (findBrowser() === null && !installBrowser()) {
    return fail(
      'The tests need a browser. Install the package "chromium", or set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  if (isBuildOld() && run('npm', ['run', '--silent', 'build']) !== 0) return fail('The build failed; see above.');
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
  const report = join(folder, 'report.json');
  const status = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...words,
  ]);
  const complete = existsSync(report) && judge(JSON.parse(readFileSync(report, 'utf8')), words.length > 0);
  rmSync(folder, { recursive: true });
  return status === 0 && complete ? 0 : 1;
}

/** Debian's package, where this user may install it. */
function installBrowser() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error !== undefined) return false;
  print('No Chromium found: installing Debian’s package.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], environment);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], environment);
  return findBrowser() !== null;
}

function isBuildOld() {
  if (OUTPUTS.some((output) => !existsSync(output))) return true;
  const built = Math.min(...OUTPUTS.map((output) => statSync(output).mtimeMs));
  return INPUTS.flatMap(listFiles).some((input) => statSync(input).mtimeMs > built);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

/**
 * Prints the closing line, and says whether every test ran: only the test on the original articles may be left out,
 * and only where they are not there.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 * @param {boolean} chosen whether only some tests were asked for
 */
function judge(report, chosen) {
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ file: name, ...test })),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const excused = skipped.filter(({ file }) => /originals/.test(file) && !existsSync(ORIGINALS));
  if (excused.length > 0) print(`The test on the original articles was left out: ${ORIGINALS} is not there.`);
  const missing = chosen ? [] : skipped.filter((test) => !excused.includes(test));
  for (const { fullName } of missing) print(`Left out, which no test may be: ${fullName}`);
  print(`${report.numPassedTests} passed, ${report.numFailedTests + missing.length} failed`);
  return missing.length === 0;
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} environment
 */
function run(program, words, environment = process.env) {
  return spawnSync(program, words, { stdio: 'inherit', env: environment }).status ?? 1;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
