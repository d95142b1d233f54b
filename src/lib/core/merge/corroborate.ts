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
  const told: Tellings = new Map();
  for (const mention of mentions.filter(isLikely)) {
    const origin = originOf(mention.document);
    for (const name of mention.names) {
      const key = keyOf(mention, name);
      const origins = told.get(key) ?? new Map<string, string | null>();
      told.set(key, origins);
      for (const term of othersIn(mention, name)) {
        const known = origins.get(term);
        origins.set(term, known === undefined || known === origin ? origin : null);
      }
    }
  }
  return mentions.map((mention) =>
    !mention.stands && isLikely(mention) && isShared(mention, told) ? { ...mention, stands: true } : mention,
  );
}

/** For each verb with a name, and each further word, the document that tells them; null where several do. */
type Tellings = Map<string, Map<string, string | null>>;

function isLikely({ told, lemma, status }: Mention): boolean {
  return told && lemma !== '' && !UNREAL.has(status);
}

function isShared(mention: Mention, told: Tellings): boolean {
  const least = mention.kind === 'statement' ? SHARED_SAYING : SHARED_WORDS;
  return mention.names.some((name) => {
    const origins = told.get(keyOf(mention, name))!;
    return othersIn(mention, name).filter((term) => origins.get(term) === null).length >= least;
  });
}

function keyOf({ kind, lemma }: Mention, name: string): string {
  return `${kind} ${lemma} ${name}`;
}

/** The words beside the verb and the name. */
function othersIn({ lemma, terms }: Mention, name: string): string[] {
  return terms.filter((term) => !lemma.startsWith(term) && !term.startsWith(name));
}
