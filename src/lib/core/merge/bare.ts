import { ruleOf } from '../mention/kinds.ts';
import type { Mention } from '../model.ts';
import type { Cluster } from './cluster.ts';

/** "The strikes", "his death": only named, with nothing that says whose, where or when. */
export function isBare({ told, names, datings }: Mention): boolean {
  return !told && names.length === 0 && datings.length === 0;
}

/**
 * Gives mentions that say nothing by themselves to what their own text told last of their kind: a bare noun takes up
 * what was told, and means nothing in another text. Where the text told nothing such, they support nothing.
 */
export function attachBare(bare: readonly Mention[], clusters: readonly Cluster[]): readonly Cluster[] {
  const told = new Map<string, { readonly cluster: Cluster; readonly mention: Mention }[]>();
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const known = told.get(mention.document);
      if (known) known.push({ cluster, mention });
      else told.set(mention.document, [{ cluster, mention }]);
    }
  }
  for (const list of told.values()) list.sort((a, b) => a.mention.clause.start - b.mention.clause.start);
  for (const mention of bare) {
    const same = (told.get(mention.document) ?? []).filter((one) => isLike(one.mention, mention));
    const before = same.findLast((one) => one.mention.clause.start <= mention.clause.start) ?? same[0];
    before?.cluster.mentions.push(mention);
  }
  return clusters;
}

/** Of one kind; of a kind of many sorts, by the same word. */
function isLike(told: Mention, bare: Mention): boolean {
  return told.kind === bare.kind && (told.lemma === bare.lemma || ruleOf(told.kind).broad !== true);
}
