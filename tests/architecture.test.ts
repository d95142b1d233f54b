import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');
const CORE = path.join(SRC, 'lib/core');

/** What may import what, outside the core. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  ui: ['core', 'ui'],
  cli: ['core', 'cli'],
  embed: ['core', 'ui', 'embed'],
  routes: ['core', 'ui', 'routes'],
};

/** The longest a file may be, in lines. */
const LONGEST = 300;

/** Tables are data: they may be as long as what they list. So is the list of all types. */
const TABLES = [
  /core\/base\/language\//,
  /core\/mention\/language\//,
  /core\/expression\/language\//,
  /core\/model\.ts$/,
];

interface Import {
  readonly from: string;
  readonly target: string;
  /** Types vanish when built: a circle of them is none. */
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    target: resolve(file, match[2] ?? match[3]!),
    typeOnly: match[1] !== undefined,
  }));
}

/** An absolute path for the project's own files, the bare name for packages. */
function resolve(file: string, name: string): string {
  if (name.startsWith('$lib/')) return path.join(SRC, 'lib', name.slice('$lib/'.length));
  return name.startsWith('.') ? path.resolve(path.dirname(file), name) : name;
}

function partOf(file: string): string {
  const [first, second] = path.relative(SRC, file).split(path.sep);
  return first === 'lib' ? second! : first!;
}

function show({ from, target }: Import): string {
  return `${path.relative(SRC, from)} imports ${target.startsWith(SRC) ? path.relative(SRC, target) : target}`;
}

const imports = files.flatMap(importsOf);
const own = imports.filter(({ target }) => target.startsWith(SRC));

describe('the dependency rule', () => {
  test('there are imports to look at', () => {
    expect(own.length).toBeGreaterThan(100);
  });

  test('nothing imports what stands further out', () => {
    const wrong = own.filter(({ from, target }) => ALLOWED[partOf(from)]?.includes(partOf(target)) === false);
    expect(wrong.map(show)).toEqual([]);
  });

  test('a stage imports only from itself and from stages to its left', () => {
    const stageOf = (file: string): string | null => {
      const [stage, rest] = path.relative(CORE, file).split(path.sep);
      return file.startsWith(CORE) && rest !== undefined ? stage! : null;
    };
    const wrong = own.filter(({ from, target, typeOnly }) => {
      const [a, b] = [stageOf(from), stageOf(target)];
      if (a === null) return false;
      if (b === null) return !(typeOnly && target === path.join(CORE, 'model.ts'));
      return b > a;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, target, typeOnly } of own) {
      if (!typeOnly) next.set(from, [...(next.get(from) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].map((f) => path.relative(SRC, f)).join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('the core is pure: no host, no clock, no chance', () => {
    // The DOM and Node are kept out by the compiler: core's tsconfig has no types for them.
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|toLocale|localeCompare|Intl\.)/;
    const wrong = files.filter(
      (file) => file.startsWith(CORE) && impure.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    const host = imports.filter(
      ({ from, target }) => from.startsWith(CORE) && (target.startsWith('node:') || target.startsWith('svelte')),
    );
    expect([...wrong.map((file) => path.relative(SRC, file)), ...host.map(show)]).toEqual([]);
  });

  test('chrono-node is wrapped in one file', () => {
    const wrappers = new Set(
      imports.filter(({ target }) => target.startsWith('chrono-node')).map(({ from }) => path.relative(SRC, from)),
    );
    expect([...wrappers]).toEqual(['lib/core/expression/chrono.ts']);
  });
});

describe('the size of files', () => {
  test(`no file is longer than ${LONGEST} lines, tables aside`, () => {
    const long = files
      .filter((file) => !TABLES.some((table) => table.test(file)))
      .map((file) => ({ file: path.relative(SRC, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|(['"`])(?:\\.|(?!\1).)*\1/g, '');
}
