/**
 * The kinds of happenings. To add one: a line here, and its cues in each language's table (`language/`).
 */
export interface KindRule {
  readonly kind: string;
  /** Whether a clause of this kind is an event even where nothing dates it: it changes what is the case. */
  readonly standsAlone: boolean;
  /** Whether it gathers happenings of many sorts, so that the same word must show that two are one: a coup is no siege. */
  readonly broad?: boolean;
  /** Whether it goes on for days, so that "until Friday" tells its end. */
  readonly lasts?: boolean;
  /** Whether it befalls the same thing once only, so that two printed dates for it are a dispute and not two happenings. */
  readonly once?: boolean;
}

export const KINDS: readonly KindRule[] = [
  { kind: 'protest', standsAlone: true, lasts: true },
  { kind: 'attack', standsAlone: true, lasts: true, broad: true },
  { kind: 'request', standsAlone: true },
  { kind: 'deployment', standsAlone: true, lasts: true },
  { kind: 'withdrawal', standsAlone: true },
  { kind: 'meeting', standsAlone: true },
  { kind: 'statement', standsAlone: false, broad: true },
  { kind: 'resignation', standsAlone: true, once: true },
  { kind: 'appointment', standsAlone: true, once: true },
  { kind: 'decision', standsAlone: false, broad: true },
  { kind: 'agreement', standsAlone: true, once: true },
  { kind: 'talks', standsAlone: false, lasts: true },
  { kind: 'election', standsAlone: true },
  { kind: 'arrest', standsAlone: true, once: true },
  { kind: 'trial', standsAlone: true, broad: true },
  { kind: 'death', standsAlone: true, once: true },
  { kind: 'disaster', standsAlone: true, once: true, broad: true },
  { kind: 'economy', standsAlone: false, broad: true },
  { kind: 'other', standsAlone: false, broad: true },
];

const RULES = new Map(KINDS.map((rule) => [rule.kind, rule]));

/** The rule of a kind; throws for a kind that is not in the table. */
export function ruleOf(kind: string): KindRule {
  const rule = RULES.get(kind);
  if (!rule) throw new Error(`unknown kind: ${kind}`);
  return rule;
}

/** Kinds that one happening may be told as: an attack kills, what police stop ends in court, a disaster kills. */
const AKIN: readonly (readonly [string, string])[] = [
  ['attack', 'death'],
  ['attack', 'disaster'],
  ['attack', 'protest'],
  ['disaster', 'death'],
  ['arrest', 'trial'],
  ['meeting', 'talks'],
];

const AKIN_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.map(({ kind }) => [kind, new Set(AKIN.filter((pair) => pair.includes(kind)).flat())]),
);

/** Whether what one source tells as the one kind another may tell as the other. */
export function areAkin(a: string, b: string): boolean {
  return AKIN_TO.get(a)?.has(b) === true;
}
