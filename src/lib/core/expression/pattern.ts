import type { Token } from './word.ts';

/**
 * Patterns over tokens. Every distinct set of classes that a word can belong to has one character, its sort; a run of
 * tokens is then a short string, and a pattern is a regular expression over it: `month dot? day ( comma? year )?`.
 * Matching costs the same whatever the words are, and a pattern has no unbounded repetition, so that it is linear.
 */
export interface Pattern {
  readonly matches: (sorts: string, at: number) => number;
  /** The sorts that it can begin with. */
  readonly first: ReadonlySet<string>;
}

/** Gives each set of classes its sort. */
export interface Sorts {
  readonly sortOf: (classes: readonly string[]) => string;
  readonly sortsWith: (name: string) => string;
}

export function createSorts(): Sorts {
  const known = new Map<string, string>();
  const asWritten = new Map<string, string>();
  const byClass = new Map<string, string>();
  return {
    sortOf(classes) {
      const written = classes.join(' ');
      const seen = asWritten.get(written);
      if (seen !== undefined) return seen;
      const key = classes.toSorted().join(' ');
      const existing = known.get(key);
      const sort = existing ?? String.fromCharCode(0x4e00 + known.size);
      asWritten.set(written, sort);
      if (existing !== undefined) return existing;
      known.set(key, sort);
      for (const name of classes) byClass.set(name, (byClass.get(name) ?? '') + sort);
      return sort;
    },
    sortsWith: (name) => byClass.get(name) ?? '',
  };
}

/** Compiles a pattern; every sort must have been given out before. Classes that no word has match nothing. */
export function compilePattern(source: string, sorts: Sorts): Pattern {
  const expression = source.replace(/[A-Za-z0-9]+/g, (name) => `[${sorts.sortsWith(name)}]`).replace(/\s+/g, '');
  const regexp = new RegExp(expression, 'y');
  const matches = (text: string, at: number): number => {
    regexp.lastIndex = at;
    return regexp.test(text) ? regexp.lastIndex - at : 0;
  };
  return { matches, first: firstSorts(source, sorts) };
}

/** All sorts that occur before the first term that must be there. */
function firstSorts(source: string, sorts: Sorts): ReadonlySet<string> {
  const first = new Set<string>();
  const terms = source.match(/[A-Za-z0-9]+\??|\(|\)\??|\|/g) ?? [];
  let depth = 0;
  for (const term of terms) {
    if (term === '(') depth++;
    else if (term.startsWith(')')) {
      depth--;
      if (term === ')' && depth === 0) return first;
    } else if (term !== '|') {
      for (const sort of sorts.sortsWith(term.replace('?', ''))) first.add(sort);
      if (depth === 0 && !term.endsWith('?')) return first;
    }
  }
  return first;
}

/** The tokens that a pattern took, asked by class. */
export interface Match {
  readonly text: string;
  readonly tokens: readonly Token[];
  has(name: string): boolean;
  /** What the first token of the class means; throws where there is none. */
  get(name: string): number;
  word(name: string): string;
  all(name: string): readonly Token[];
}

export function matchOf(text: string, tokens: readonly Token[]): Match {
  const all = (name: string) => tokens.filter((token) => token.senses[name] !== undefined);
  const find = (name: string) => {
    const token = tokens.find((candidate) => candidate.senses[name] !== undefined);
    if (!token) throw new Error(`the pattern has no ${name}`);
    return token.senses[name]!;
  };
  return {
    text,
    tokens,
    all,
    has: (name) => tokens.some((token) => token.senses[name] !== undefined),
    get: (name) => Number(find(name)),
    word: (name) => String(find(name)),
  };
}
