import { isOneDay, type Bounds } from '../base/bounds.ts';
import type { Day } from '../base/day.ts';
import { sliceOf } from '../base/span.ts';
import { add, weigh, type Profile } from '../merge/profile.ts';
import { measureRarity } from '../merge/rarity.ts';
import { measureShares } from '../merge/salience.ts';
import type { Mention } from '../model.ts';
import type { Dossier, ReadDocument } from './dossier.ts';

/** How soon a text's news runs out, in UTF-16 units: so far down, what counts above the rest has fallen to 1/e. */
const LEAD = 2000;
/** What a mention far down counts, against one that opens the text: not every text is news. */
const REST = 0.5;
/** What a mention counts that names nothing the documents are about; what names their main subject counts 1 more. */
const OFF_TOPIC = 0.5;
/** What looking ahead to a day counts, against reporting it: most plans are news only until they come true. */
const AHEAD = 0.5;
/** By how much a text counts more with the logarithm of the days it looks back, up to a month: few are still spoken of. */
const LOOKING_BACK = 1 / 3;
const LONG_AGO = 30;
/** A text whose first so many UTF-16 units give no day tells the news of the day on which it was published … */
const OPENING = 1000;
/** … and counts as much as a text that gives that day halfway down its news. */
const UNDATED_OPENING = 0.6;

/** What the documents pay attention to. */
export interface Attention {
  /** How much a document dwells on a mention: where it stands, and how much it is to the point. */
  readonly ofMention: (mention: Mention) => number;
  /** How many documents speak of a day, each by as much as it dwells on it. Copies of a sentence count once. */
  readonly ofDay: (day: Day) => number;
  /** How near a mention comes to all that is told of the day: common words, each by its rarity and by how much it is told. */
  readonly nearnessTo: (day: Day, mention: Mention) => number;
}

/** What is told of a day: by how many documents, how much, and in which words. */
interface Talk {
  documents: number;
  /** As much as each document dwells on it. */
  dwelt: number;
  /** The same, with how far each document looks back at the day. */
  recalled: number;
  readonly words: Map<string, number>;
}

/**
 * Measures what a set of documents dwells on. Days that journalists choose for a timeline are those that many texts put
 * first, and that later ones refer back to (Kessler et al. 2012; Tran, Herder and Markert 2015).
 */
export function measureAttention(dossier: Dossier): Attention {
  const mentions = dossier.documents.flatMap((document) => document.mentions);
  const rarity = measureRarity(mentions);
  const shareOf = measureShares(mentions);
  const wordsOf = (mention: Mention): Profile<string> => {
    const words = weigh(mention.terms, (term) => rarity.ofTerm(term, mention));
    for (const name of mention.names) add(words, `=${name}`, rarity.ofName(name, mention));
    return words;
  };
  const ofMention = (mention: Mention): number => {
    const topic = Math.max(0, ...mention.names.map(shareOf));
    return leadOf(mention) * (OFF_TOPIC + topic);
  };
  const talks = new Map<Day, Talk>();
  const told = new Set<string>();
  for (const document of dossier.documents) {
    const fresh = findFresh(document, told);
    for (const mention of fresh) hear(talkOf(talks, dayOf(mention)!), wordsOf(mention), leadOf(mention));
    const published = dossier.publishedOf(document.doc.id);
    for (const [day, value] of weighDays(document, fresh, ofMention, published)) {
      const talk = talkOf(talks, day);
      talk.documents++;
      talk.dwelt += value;
      talk.recalled += value * perspectiveOf(day, published?.latest ?? day);
    }
  }
  return {
    ofMention,
    ofDay: (day) => attentionOf(talks.get(day)),
    nearnessTo: (day, mention) => nearnessOf(wordsOf(mention), talks.get(day)),
  };
}

/** The mentions of a document that give a day, in sentences that no document before it has. */
function findFresh({ doc, mentions }: ReadDocument, told: Set<string>): Mention[] {
  const dated = mentions.filter((mention) => dayOf(mention) !== null);
  const sentences = dated.map((mention) => sliceOf(doc.text, mention.sentence));
  const fresh = dated.filter((_, index) => !told.has(sentences[index]!));
  for (const sentence of sentences) told.add(sentence);
  return fresh;
}

/** How much a document dwells on each day: as much as where it does so most. */
function weighDays(
  { mentions }: ReadDocument,
  fresh: readonly Mention[],
  ofMention: (mention: Mention) => number,
  published: Bounds | null,
): Map<Day, number> {
  const most = new Map<Day, number>();
  const raise = (day: Day, value: number): unknown => most.set(day, Math.max(most.get(day) ?? 0, value));
  for (const mention of fresh) raise(dayOf(mention)!, ofMention(mention));
  const opening = mentions.filter((mention) => mention.clause.start < OPENING);
  const undated = opening.some(({ told }) => told) && opening.every((mention) => dayOf(mention) === null);
  if (undated && published !== null && isOneDay(published)) raise(published.earliest!, UNDATED_OPENING);
  return most;
}

function leadOf({ clause }: Mention): number {
  return REST + (1 - REST) * Math.exp(-clause.start / LEAD);
}

/** How much it says that a text published then speaks of a day. */
function perspectiveOf(day: Day, published: Day): number {
  return day > published ? AHEAD : 1 + LOOKING_BACK * Math.log(1 + Math.min(published - day, LONG_AGO));
}

/** A day that one document alone speaks of is not one that others refer back to. */
function attentionOf(talk: Talk | undefined): number {
  return talk === undefined ? 0 : talk.documents > 1 ? talk.recalled : talk.dwelt;
}

/** The one day that a mention's own words date it to. */
function dayOf({ datings }: Mention): Day | null {
  const dating = datings.find(
    ({ relation, expression: { bounds } }) => relation === 'on' && bounds !== null && isOneDay(bounds),
  );
  return dating?.expression.bounds?.earliest ?? null;
}

function talkOf(talks: Map<Day, Talk>, day: Day): Talk {
  const talk = talks.get(day) ?? { documents: 0, dwelt: 0, recalled: 0, words: new Map<string, number>() };
  talks.set(day, talk);
  return talk;
}

/** Adds a mention's words, as a vector of length one, by how much it counts. */
function hear(talk: Talk, { words, weights, squares }: Profile<string>, value: number): void {
  const unit = value / Math.sqrt(squares || 1);
  for (const [at, word] of words.entries()) talk.words.set(word, (talk.words.get(word) ?? 0) + unit * weights[at]!);
}

/** A sum of cosines, lengthened by the root of the mention's length: of two that are as near, the fuller tells more. */
function nearnessOf({ words, weights, squares }: Profile<string>, talk: Talk | undefined): number {
  if (!talk) return 0;
  let common = 0;
  for (const [at, word] of words.entries()) common += weights[at]! * (talk.words.get(word) ?? 0);
  return common / (squares || 1) ** 0.25;
}
