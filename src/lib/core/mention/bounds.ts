import { intersect, OPEN, type Bounds } from '../base/bounds.ts';
import type { Dating } from '../model.ts';

/** The days on which a happening's own date words allow it, publication left aside. */
export function boundsOfDatings(datings: readonly Dating[]): Bounds {
  return datings.reduce((bounds, { relation, expression }) => {
    if (!expression.bounds) return bounds;
    const { earliest, latest } = expression.bounds;
    switch (relation) {
      case 'on':
        return intersect(bounds, { earliest, latest });
      case 'before':
        if (expression.mod === 'END') return intersect(bounds, { earliest: null, latest });
        return intersect(bounds, { earliest: null, latest: earliest === null ? null : earliest - 1 });
      case 'after':
      case 'since':
        return intersect(bounds, { earliest, latest: null });
      case 'until':
      case 'by':
        return intersect(bounds, { earliest: null, latest });
    }
  }, OPEN as Bounds);
}
