/**
 * Orders that do not depend on the locale: strings by UTF-16 unit, and the first difference of several keys decides.
 */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Key<T> = (value: T) => string | number;

/** A comparator for `toSorted` that goes by the first key that differs. */
export function by<T>(...keys: readonly Key<T>[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}
