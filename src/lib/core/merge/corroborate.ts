import type { Mention, Status } from '../model.ts';

/** How many telling words two undated tellings must share beside the verb and a name. */
const SHARED_WORDS = 2;
/** Sayings have verb and speaker in common with everything else that somebody said. */
const SHARED_SAYING = 5;
/** What is only planned or denied becomes no event by being told twice. */
const UNREAL: ReadonlySet<Status> = new Set<Status>(['planned', 'denied']);

/**
 * Lets mentions stand that another document tells as well: the same verb, a name, and further words. What a single text
 * tells undated may be background; what independent texts tell alike is a happening. Each word is looked up by itself,
 * whatever else the documents tell, so that what was an event stays one when documents are added. `originOf` names the
 * document that another is a copy of. Order and length stay.
 */
export function corroborateMentions(mentions: readonly Mention[], originOf: (document: string) => string): Mention[] {
  const origins = new Map<string, string>();
  const shared = new Set<string>();
  for (const mention of mentions.filter(isLikely)) {
    const origin = originOf(mention.document);
    for (const key of mention.names.flatMap((name) => keysOf(mention, name))) {
      if ((origins.get(key) ?? origin) !== origin) shared.add(key);
      origins.set(key, origin);
    }
  }
  return mentions.map((mention) =>
    !mention.stands && isLikely(mention) && isShared(mention, shared) ? { ...mention, stands: true } : mention,
  );
}

function isLikely({ told, lemma, status }: Mention): boolean {
  return told && lemma !== '' && !UNREAL.has(status);
}

function isShared(mention: Mention, shared: ReadonlySet<string>): boolean {
  const least = mention.kind === 'statement' ? SHARED_SAYING : SHARED_WORDS;
  return mention.names.some((name) => keysOf(mention, name).filter((key) => shared.has(key)).length >= least);
}

/** Verb, name and one further word, in all ways. */
function keysOf({ kind, lemma, terms }: Mention, name: string): string[] {
  const others = terms.filter((term) => !lemma.startsWith(term) && !term.startsWith(name));
  return others.map((term) => `${kind} ${lemma} ${name} ${term}`);
}
