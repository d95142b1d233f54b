import { isEmpty } from '../base/bounds.ts';
import type { Dating, Relation } from '../model.ts';
import { boundsOfDatings } from './bounds.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { clarityOf, titleDraft } from './headline.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findOwner } from './own.ts';
import type { Sentence } from './sentence.ts';
import { standsAlone } from './stand.ts';

/**
 * Gives each date of a sentence to the happening whose words it hangs on, and decides which drafts stand on their own. Of
 * two dates that exclude each other, the first is the happening's; the other is of something else.
 */
export function assignDatings(sentence: Sentence, drafts: readonly Draft[], lexicon: Lexicon): DatedDraft[] {
  const given = new Map<Draft, Dating[]>();
  for (const dating of sentence.datings) {
    const draft = findOwner(sentence, drafts, dating, lexicon);
    if (!draft) continue;
    const datings = [...(given.get(draft) ?? []), { ...dating, relation: relationFor(draft, dating) }];
    if (!isEmpty(boundsOfDatings(datings))) given.set(draft, datings);
  }
  return drafts.map((draft) => {
    const datings = given.get(draft) ?? [];
    const title = titleDraft(draft, datings, lexicon);
    const stands = standsAlone(draft, datings, title, lexicon);
    return { ...draft, datings, title, stands, clarity: clarityOf(draft, title, lexicon) };
  });
}

/** "Introduced since 5 January": a change that is in force since then happened then. A state or a movement lasts. */
function relationFor(draft: Draft, { relation }: Dating): Relation {
  const changes =
    draft.told && (ruleOf(draft.kind).standsAlone || draft.kind === 'decision') && draft.kind !== 'protest';
  return relation === 'since' && changes ? 'on' : relation;
}
