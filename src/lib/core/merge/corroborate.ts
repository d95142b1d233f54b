import type { Mention, Status } from '../model.ts';

/** How many telling words two undated tellings must share beside the verb and a name; further names are of the cast. */
const SHARED_WORDS = 2;
/** Sayings have verb and speaker in common with everything else that somebody said. */
const SHARED_SAYING = 5;
/** What is only planned or denied becomes no event by being told twice. */
const UNREAL: ReadonlySet<Status> = new Set<Status>(['planned', 'denied']);

/**
 * Lets mentions stand that another document tells as well: the same verb, a name, and further words. What a single text
 * tells undated may be background; what independent texts tell alike is a happening. `originOf` names the document that
 * another is a copy of, and `sentenceOf` gives the words round a mention: the same sentence in two texts is a page's
 * furniture, or background that one took from the other. Order and length stay, and documents that are added only let
 * more mentions stand.
 */
export function corroborateMentions(
  mentions: readonly Mention[],
  originOf: (document: string) => string,
  sentenceOf: (mention: Mention) => string,
): Mention[] {
  const shared = new Set<Mention>();
  const groups = groupTellings(mentions.filter(isLikely), originOf, sentenceOf);
  for (const tellings of groups.values()) markShared(tellings, shared);
  return mentions.map((mention) => (!mention.stands && shared.has(mention) ? { ...mention, stands: true } : mention));
}

/** A mention beside others with its verb and one of its names. */
interface Telling {
  readonly mention: Mention;
  readonly origin: string;
  readonly sentence: string;
  /** The words beside the verb and the names. */
  readonly others: ReadonlySet<string>;
}

function isLikely({ told, lemma, status }: Mention): boolean {
  return told && lemma !== '' && !UNREAL.has(status);
}

/** The tellings of each kind, verb and name that have enough further words to be told alike. */
function groupTellings(
  mentions: readonly Mention[],
  originOf: (document: string) => string,
  sentenceOf: (mention: Mention) => string,
): Map<string, Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const mention of mentions) {
    const { kind, lemma, names, terms } = mention;
    const isNamed = (term: string): boolean => names.some((name) => term.startsWith(name));
    for (const name of names) {
      const others = new Set(terms.filter((term) => !lemma.startsWith(term) && !isNamed(term)));
      if (others.size < leastShared(mention)) continue;
      const key = `${kind} ${lemma} ${name}`;
      const telling = { mention, origin: originOf(mention.document), sentence: sentenceOf(mention), others };
      const group = groups.get(key);
      if (group) group.push(telling);
      else groups.set(key, [telling]);
    }
  }
  return groups;
}

function leastShared({ kind }: Mention): number {
  return kind === 'statement' ? SHARED_SAYING : SHARED_WORDS;
}

/**
 * Marks those that share enough words with one of another origin. Two sets of words that share `least` have one of the
 * rarest `size − least + 1` of either in common (Chaudhuri, Ganti and Kaushik 2006), so only few are compared.
 */
function markShared(tellings: readonly Telling[], shared: Set<Mention>): void {
  if (new Set(tellings.map(({ origin }) => origin)).size < 2) return;
  const places = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const term of telling.others) {
      const known = places.get(term);
      if (known) known.push(telling);
      else places.set(term, [telling]);
    }
  }
  for (const { mention, origin, sentence, others } of tellings) {
    if (mention.stands || shared.has(mention)) continue;
    const least = leastShared(mention);
    const rarest = [...others]
      .sort((a, b) => places.get(a)!.length - places.get(b)!.length)
      .slice(0, others.size - least + 1);
    const alike = (other: Telling): boolean =>
      other.origin !== origin &&
      other.sentence !== sentence &&
      [...others].filter((term) => other.others.has(term)).length >= least;
    if (rarest.some((term) => places.get(term)!.some(alike))) shared.add(mention);
  }
}
