import { kindOf, LETTER } from './letter.ts';

/**
 * Words by their letters. Every letter that some word has is a column, capitals with the small ones; a space or hyphen
 * and an apostrophe of either form are columns too. A word is looked up while its end is looked for, and nothing is
 * cut out of the text.
 */
export interface Trie {
  /** The column of each unit of text, 0 where no word has it. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** The node that each node leads to, by `node * width + column`; 0 where to none. The root is node 1. */
  readonly next: Uint16Array | Uint32Array;
  /** What was stored at each node; -1 where nothing was. */
  readonly entries: Int32Array;
  /** 1 for the nodes from which a word goes on with something else than a letter. */
  readonly joints: Uint8Array;
  /** The column of each letter, plus one; `NO_LETTER` for what is none, 0 for what has not come up yet. */
  readonly letters: Uint8Array;
}

export const NO_LETTER = 255;

/** What a unit of text is as a letter of this trie's words: its column plus one, or `NO_LETTER`. */
export function letterOf({ letters, columns }: Trie, code: number): number {
  return letters[code]! || (letters[code] = kindOf(code) === LETTER ? (columns[code] ?? 0) + 1 : NO_LETTER);
}

export const ROOT = 1;
/** The columns of what parts the words of a longer one, and of apostrophes. */
export const GAP = 1;
export const MARK = 2;

/** Stores numbers by words, which are small letters; a gap in a word is one space. */
export function createTrie(words: Iterable<readonly [string, number]>): Trie {
  const columns = new Map<string, number>([
    [' ', GAP],
    ["'", MARK],
  ]);
  const nodes: Map<number, number>[] = [new Map(), new Map()];
  const stored = new Map<number, number>();
  for (const [word, entry] of words) {
    let node = ROOT;
    for (const unit of word.split('')) {
      if (!columns.has(unit)) columns.set(unit, columns.size + 1);
      const column = columns.get(unit)!;
      let next = nodes[node]!.get(column);
      if (next === undefined) {
        next = nodes.push(new Map()) - 1;
        nodes[node]!.set(column, next);
      }
      node = next;
    }
    stored.set(node, entry);
  }
  const entries = new Int32Array(nodes.length).fill(-1);
  for (const [node, entry] of stored) entries[node] = entry;
  return {
    columns: columnsOf(columns),
    width: columns.size + 1,
    next: flatten(nodes, columns.size + 1),
    entries,
    joints: findJoints(nodes, columns),
    letters: new Uint8Array(0x10000),
  };
}

function findJoints(nodes: readonly ReadonlyMap<number, number>[], columns: ReadonlyMap<string, number>): Uint8Array {
  const others = [...columns].filter(([unit]) => kindOf(unit.charCodeAt(0)) !== LETTER).map(([, column]) => column);
  return Uint8Array.from(nodes, (edges) => (others.some((column) => edges.has(column)) ? 1 : 0));
}

function flatten(nodes: readonly ReadonlyMap<number, number>[], width: number): Trie['next'] {
  const next = nodes.length < 0x10000 ? new Uint16Array(nodes.length * width) : new Uint32Array(nodes.length * width);
  nodes.forEach((edges, node) => edges.forEach((target, column) => (next[node * width + column] = target)));
  return next;
}

/** Units with their other cases and forms. */
function columnsOf(columns: ReadonlyMap<string, number>): Uint8Array {
  const all = new Map<number, number>();
  for (const [unit, column] of columns) {
    for (const form of [unit, unit.toUpperCase(), unit.toUpperCase().toLowerCase(), ...(OTHER_FORMS[unit] ?? [])]) {
      if (form.length === 1) all.set(form.charCodeAt(0), column);
    }
  }
  const table = new Uint8Array(Math.max(...all.keys()) + 1);
  for (const [code, column] of all) table[code] = column;
  return table;
}

const OTHER_FORMS: Readonly<Record<string, readonly string[]>> = {
  ' ': ['-', '\u00a0', '\n'],
  "'": ['’'],
};
