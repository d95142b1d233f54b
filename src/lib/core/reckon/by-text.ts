import { wordDay } from '../base/wording.ts';
import type { Mention } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { claimOf, within } from './ground.ts';
import { STRENGTH, type Constraint } from './network.ts';

/** A text that says since when it tells goes on in that course. */
export function constrainByFrame({ frame, document }: Mention, node: number, dossier: Dossier): Constraint[] {
  if (!frame?.bounds || frame.bounds.earliest === null) return [];
  const quoted = dossier.quote(document, frame);
  const says = 'the text says since when it tells, and tells this in that course';
  const reason = { rule: 'frame', says: () => says, supposed: true, quoted };
  const bounds = { earliest: frame.bounds.earliest, latest: null };
  const claim = claimOf(bounds, `not before ${wordDay(frame.bounds.earliest)}: ${says}`, quoted);
  return within(node, bounds, { strength: STRENGTH.framed, steps: frame.steps, reason, claim });
}

/** What a text tells as past happened by the day it was published; what it announces had not. */
export function constrainByPublication(mention: Mention, node: number, dossier: Dossier): Constraint[] {
  const published = dossier.publishedOf(mention.document);
  if (!published || !mention.stands) return [];
  const planned = mention.status === 'planned';
  // A plan that somebody else told may have come true before this text was published.
  if (planned && mention.attribution !== null) return [];
  const day = planned ? published.earliest : published.latest;
  if (day === null) return [];
  const when = published.earliest === published.latest ? 'that day' : planned ? 'on or after it' : 'by then';
  const says = planned
    ? `the text that announces it was published ${when}, and it was still to come`
    : `the text that reports it was published ${when}`;
  const reason = { rule: 'published', says: () => says, quoted: dossier.publicationOf(mention.document) };
  const bounds = planned ? { earliest: day, latest: null } : { earliest: null, latest: day };
  const place = `not ${planned ? 'before' : 'after'} ${wordDay(day)}`;
  const claim = claimOf(bounds, `${place}: ${says}`, dossier.quote(mention.document, mention.clause));
  return within(node, bounds, { strength: planned ? STRENGTH.framed : STRENGTH.published, steps: [], reason, claim });
}
