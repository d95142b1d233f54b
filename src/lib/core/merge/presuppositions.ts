/**
 * What presupposes another thing comes after it. This is knowledge of the world and not of a text: it bounds a date only
 * where no source says otherwise, and the reason says that it is supposed. To add one: a line here, with an example and
 * a counter-example.
 */
export interface Presupposition {
  readonly later: Sort;
  readonly earlier: Sort;
  /** What two happenings must share to concern one affair. */
  readonly share: Share;
  /** The rule as a sentence for the reader. */
  readonly says: string;
}

/** A sort of happening: of a kind, or told by one of some words (English dictionary forms), or both. */
export interface Sort {
  readonly kind?: string;
  /** What it is told by: its verb, or its noun if no verb is known. */
  readonly words?: readonly string[];
  /** What it is about, in any of its words. */
  readonly about?: readonly string[];
}

/** `names`: places and sides. `person`: somebody named. `thing`: names, and a word for what it befell. */
export type Share = 'names' | 'person' | 'thing';

const words = (text: string): readonly string[] => text.split(' ');

export const PRESUPPOSITIONS: readonly Presupposition[] = [
  // Norrland withdrew its troops from Marel, after: it sent them there · not: Arvia withdrew its troops from Orn
  {
    later: { kind: 'withdrawal' },
    earlier: { kind: 'deployment' },
    share: 'names',
    says: 'a withdrawal comes after the deployment that it ends',
  },
  // The council of Marel replied to Arvia, after: Arvia appealed to the council of Marel
  {
    later: { kind: 'statement', words: words('reply respond answer') },
    earlier: { kind: 'request' },
    share: 'names',
    says: 'a reply comes after the request that it answers',
  },
  // Vera Holm was buried in Orn, after: Vera Holm died · not: Karl Strand died in Orn
  {
    later: { words: words('funeral burial bury') },
    earlier: { kind: 'death', words: words('die kill murder execute drown assassinate death killing murder') },
    share: 'person',
    says: 'a funeral comes after the death',
  },
  // Karl Strand was freed, after: police arrested Karl Strand · not: police arrested nine people
  {
    later: { words: words('free release') },
    earlier: { kind: 'arrest', words: words('arrest detain imprison jail capture detention imprisonment') },
    share: 'person',
    says: 'a release comes after the arrest',
  },
  // Karl Strand was sentenced, after: the trial of Karl Strand began
  {
    later: { kind: 'trial', words: words('sentence convict acquit verdict conviction acquittal') },
    earlier: { kind: 'trial', words: words('trial indict indictment prosecute charge') },
    share: 'person',
    says: 'a verdict comes after its trial began',
  },
  // Arvia and Norrland signed a truce, after: Arvia attacked Norrland
  {
    later: { kind: 'agreement', about: words('ceasefire truce armistice') },
    earlier: { kind: 'attack' },
    share: 'names',
    says: 'a ceasefire comes after the fighting that it ends',
  },
  // The airport of Orn reopened, after: the airport of Orn was closed · not: the bridge of Orn was closed
  {
    later: { words: words('reopen re-open') },
    earlier: { words: words('close shut closure') },
    share: 'thing',
    says: 'a reopening comes after the closing',
  },
  // The council of Orn lifted the curfew, after: the council of Orn imposed the curfew
  {
    later: { words: words('lift repeal revoke') },
    earlier: { words: words('impose introduce enact declare ban decree') },
    share: 'thing',
    says: 'what is lifted was imposed before',
  },
  // Talks between Arvia and Norrland resumed, after: they were suspended
  {
    later: { words: words('resume') },
    earlier: { words: words('suspend halt interrupt') },
    share: 'thing',
    says: 'what resumes was interrupted before',
  },
  // Arvia ratified the treaty with Norrland, after: it signed it
  {
    later: { words: words('ratify ratification') },
    earlier: { kind: 'agreement', words: words('sign conclude') },
    share: 'names',
    says: 'a treaty is ratified after it is signed',
  },
  // Karl Strand was sworn in, after: Karl Strand was elected
  {
    later: { kind: 'appointment', words: words('inaugurate swear inauguration') },
    earlier: { kind: 'election' },
    share: 'person',
    says: 'an inauguration comes after the election',
  },
];
