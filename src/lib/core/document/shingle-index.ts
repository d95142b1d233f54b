/** Which texts have which shingles: numbers of texts by 32-bit hashes. */
export interface ShingleIndex {
  readonly add: (shingle: number, text: number) => void;
  /** Calls back with each text that has the shingle; with none where more than `most` have it. */
  readonly visit: (shingle: number, found: (text: number) => void) => void;
}

/**
 * An index in flat arrays: a hundred thousand texts have millions of shingles, and a map of lists would take ten times
 * the memory. A table with open places finds a shingle's first holder, and each holder the next.
 */
export function openShingleIndex(most: number): ShingleIndex {
  let keys = new Uint32Array(1 << 12);
  let first = new Int32Array(keys.length).fill(-1);
  let counts = new Uint16Array(keys.length);
  let texts = new Int32Array(1 << 12);
  let next = new Int32Array(texts.length);
  let [used, held] = [0, 0];

  const find = (shingle: number): number => {
    let at = shingle & (keys.length - 1);
    while (first[at]! >= 0 && keys[at] !== shingle) at = (at + 1) & (keys.length - 1);
    return at;
  };

  const widen = (): void => {
    const [oldKeys, oldFirst, oldCounts] = [keys, first, counts];
    keys = new Uint32Array(oldKeys.length * 2);
    first = new Int32Array(keys.length).fill(-1);
    counts = new Uint16Array(keys.length);
    for (let at = 0; at < oldKeys.length; at++) {
      if (oldFirst[at]! < 0) continue;
      const place = find(oldKeys[at]!);
      [keys[place], first[place], counts[place]] = [oldKeys[at]!, oldFirst[at]!, oldCounts[at]!];
    }
  };

  return {
    add: (shingle, text) => {
      if (used * 4 > keys.length * 3) widen();
      const at = find(shingle);
      if (counts[at]! > most) return;
      if (first[at]! < 0) used++;
      if (held === texts.length) [texts, next] = [double(texts), double(next)];
      [texts[held], next[held]] = [text, first[at]!];
      [keys[at], first[at]] = [shingle, held++];
      counts[at]!++;
    },
    visit: (shingle, found) => {
      const at = find(shingle);
      if (counts[at]! > most) return;
      for (let holder = first[at]!; holder >= 0; holder = next[holder]!) found(texts[holder]!);
    },
  };
}

function double(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
}
