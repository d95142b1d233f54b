import type { Mention } from '../model.ts';
import { calendarOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { STRENGTH, type Restriction } from './network.ts';
import type { Nodes } from './nodes.ts';

/** What date words without their year or week say of a happening's day: "on a Friday", "7 May". */
export function restrictByCalendar({ ofMention }: Nodes, dossier: Dossier): Restriction[] {
  return [...ofMention].flatMap(([mention, node]) => restrictMention(mention, node, dossier));
}

function restrictMention({ datings, document }: Mention, node: number, dossier: Dossier): Restriction[] {
  return datings.flatMap(({ relation, expression }) => {
    const calendar = relation === 'on' ? calendarOf(expression.value) : null;
    if (calendar === null) return [];
    const quoted = dossier.quote(document, expression);
    const says = `the text says that it was “${quoted.quote.replace(/\s+/g, ' ')}”`;
    const reason = { rule: 'calendar', says: () => says, quoted };
    const claim = { earliest: null, latest: null, says, ...quoted };
    return [{ node, calendar, strength: STRENGTH.relative, steps: [], reason, claim }];
  });
}
