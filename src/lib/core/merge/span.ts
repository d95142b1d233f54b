import { intersect, OPEN, type Bounds } from '../base/bounds.ts';
import type { Mention } from '../model.ts';

/** The days on which a mention's own words allow its happening, publication left aside. */
export function boundsOfMention(mention: Mention): Bounds {
  return mention.datings.reduce((bounds, { relation, expression }) => {
    if (!expression.bounds) return bounds;
    const { earliest, latest } = expression.bounds;
    switch (relation) {
      case 'on':
        return intersect(bounds, { earliest, latest });
      case 'before':
        return intersect(bounds, { earliest: null, latest: earliest === null ? null : earliest - 1 });
      case 'after':
      case 'since':
        return intersect(bounds, { earliest, latest: null });
      case 'until':
        return intersect(bounds, { earliest: null, latest });
    }
  }, OPEN);
}
