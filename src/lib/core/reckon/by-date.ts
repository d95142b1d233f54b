import { isOneDay, type Bounds } from '../base/bounds.ts';
import { wordBounds } from '../base/wording.ts';
import type { Dating, Mention } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { claimOf, within } from './ground.ts';
import { STRENGTH, type Constraint, type Reason } from './network.ts';
import { isLasting, type Nodes } from './nodes.ts';

/** What the date words of a mention say of its days. */
export function constrainByDates(mention: Mention, node: number, nodes: Nodes, dossier: Dossier): Constraint[] {
  return mention.datings.flatMap((dating) => {
    const { bounds, precision, basis, steps } = dating.expression;
    if (!bounds) return [];
    const quoted = dossier.quote(mention.document, dating.expression);
    const strength = basis === 'stated' ? STRENGTH.stated : STRENGTH.relative;
    return placesOf({ mention, dating, node, nodes, quote: quoted.quote }, bounds).flatMap(({ at, allowed, says }) => {
      const reason: Reason | null =
        says === null ? null : { rule: `date-${dating.relation}`, says: () => says, quoted };
      const claim = claimOf(allowed, wordBounds(allowed, precision), quoted);
      return within(at, allowed, { strength, steps, reason, claim });
    });
  });
}

/** Days that a date leaves to a node, and how it says so where it does not name them. */
interface Place {
  readonly at: number;
  readonly allowed: Bounds;
  readonly says: string | null;
}

interface Telling {
  readonly mention: Mention;
  readonly dating: Dating;
  readonly node: number;
  readonly nodes: Nodes;
  /** The date words. */
  readonly quote: string;
}

function placesOf({ mention, dating, node, nodes, quote }: Telling, bounds: Bounds): Place[] {
  const { relation, expression } = dating;
  const { earliest, latest } = bounds;
  const end = nodes.endOf(node);
  const words = wordBounds(bounds, expression.precision, expression.lasting);
  const tell = (says: string): string => `the text puts it ${says}`;
  const exact = expression.precision === 'day' || isOneDay(bounds);
  switch (relation) {
    case 'on':
      if (!isLasting(mention, dating)) {
        if (end === node || nodes.beginsAsDated(node)) return [{ at: node, allowed: bounds, says: null }];
        return [
          { at: node, allowed: { earliest: null, latest }, says: tell(`in a course that takes in ${words}`) },
          { at: end, allowed: { earliest, latest: null }, says: tell(`in a course that takes in ${words}`) },
        ];
      }
      return [
        { at: node, allowed: { earliest, latest: exact ? earliest : latest }, says: null },
        { at: end, allowed: { earliest: exact ? latest : earliest, latest }, says: null },
      ];
    case 'since':
      return [{ at: node, allowed: bounds, says: 'the text tells it as going on since then' }];
    case 'after': {
      const first = exact && latest !== null ? latest + 1 : earliest;
      return [{ at: node, allowed: { earliest: first, latest: null }, says: tell(`after ${words}`) }];
    }
    case 'before': {
      const last = expression.mod === 'END' ? latest : earliest === null ? null : earliest - 1;
      const bound = expression.mod === 'END' ? `“${quote}”` : words;
      return [{ at: node, allowed: { earliest: null, latest: last }, says: tell(`before ${bound}`) }];
    }
    case 'until':
      if (isLasting(mention, dating))
        return [{ at: end, allowed: bounds, says: 'the text tells it as going on until then' }];
      return [{ at: node, allowed: { earliest: null, latest }, says: tell(`until ${words}`) }];
    case 'by':
      return [{ at: node, allowed: { earliest: null, latest }, says: tell('no later') }];
  }
}
