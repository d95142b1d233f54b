/** Gives each set of classes that a word can belong to its number, its sort: a run of words is then a list of numbers. */
export interface Sorts {
  readonly sortOf: (classes: readonly string[]) => number;
  /** The classes of a sort. */
  readonly classesOf: (sort: number) => ReadonlySet<string>;
}

export function createSorts(): Sorts {
  const known = new Map<string, number>();
  const classes: ReadonlySet<string>[] = [];
  return {
    sortOf(names) {
      const key = names.toSorted().join(' ');
      const existing = known.get(key);
      if (existing !== undefined) return existing;
      known.set(key, classes.length);
      classes.push(new Set(names));
      return classes.length - 1;
    },
    classesOf: (sort) => classes[sort]!,
  };
}
