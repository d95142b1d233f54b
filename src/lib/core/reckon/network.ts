import type { Day } from '../base/day.ts';
import type { Quoted, Reading, Step } from '../model.ts';
import { acceptConsistent } from './accept.ts';
import { restrictDays } from './domain.ts';
import { findEarliest, findLatest, type Proof } from './paths.ts';

/** What a bound can rest on. */
interface Basis {
  /** Where grounds contradict each other, the weakest gives way. */
  readonly strength: number;
  /** How the words that it rests on are read. */
  readonly steps: readonly Step[];
  /** What makes a bound of them; null where the words name the day itself. */
  readonly reason: Reason | null;
  /** What it says of the date, for showing it against another where they contradict. */
  readonly claim: Reading & Quoted;
}

/** Why a ground bounds a node: the end of a sentence that begins with the bound, "not after 9 January 2022: …". */
export interface Reason {
  readonly rule: string;
  readonly says: (node: number, titleOf: TitleOf) => string;
  /** Whether no text says so: the sentence then says that it is supposed. */
  readonly supposed?: boolean;
  readonly quoted: Quoted | null;
}

export type TitleOf = (node: number) => string;

/**
 * A network of difference constraints: the simple temporal problem of Dechter, Meiri and Pearl, "Temporal constraint
 * networks", Artificial Intelligence 49 (1991). Nodes are days; node 0 is the origin, day 0. The tightest bounds that
 * all constraints imply are shortest paths from and to the origin, and the constraints on such a path are the proof.
 */
export interface Constraint extends Basis {
  readonly from: number;
  readonly to: number;
  /** day(to) − day(from) ≤ days */
  readonly days: number;
}

/** What the calendar says of a node's day without saying which it is: "a Friday", "7 May" of some year. */
export interface Restriction extends Basis {
  readonly node: number;
  readonly calendar: Calendar;
}

/** A set of days, as its next one from a day on and its last one up to a day; null where there is none. */
export interface Calendar {
  readonly from: (day: Day) => Day | null;
  readonly upTo: (day: Day) => Day | null;
}

export type Ground = Constraint | Restriction;

/**
 * What holds against what, where constraints contradict each other: that an end comes after its beginning, what a person
 * set, what sources say, what is supposed. What sources say is told to the reader as a conflict; what is only supposed
 * (the last two) gives way in silence, since a contradiction shows that it did not apply.
 */
export const STRENGTH = {
  logical: 7,
  edited: 6,
  stated: 5,
  relative: 4,
  told: 3,
  published: 2,
  presupposed: 1,
  framed: 0,
} as const;

/** The fewest grounds that cannot all hold: the one that gave way, and those it contradicts. */
export interface Contradiction {
  readonly rejected: Ground;
  readonly against: readonly Ground[];
}

export interface Solution {
  /** Per node, null where nothing bounds it. */
  readonly earliest: readonly (Day | null)[];
  readonly latest: readonly (Day | null)[];
  /** The days left to a node that the calendar restricts, where they are few. */
  readonly daysOf: (node: number) => readonly Day[] | null;
  /** Per node, the grounds that prove its bound, from the origin to the node. */
  readonly proofOfEarliest: (node: number) => readonly Ground[];
  readonly proofOfLatest: (node: number) => readonly Ground[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * The minimal domain of every node. The strongest grounds are taken first, among equals what more documents say, then in
 * the order given.
 */
export function solveNetwork(
  nodes: number,
  constraints: readonly Constraint[],
  restrictions: readonly Restriction[] = [],
): Solution {
  const accepted = acceptConsistent(nodes, constraints);
  const domains = { latest: findLatest(accepted), earliest: findEarliest(accepted) };
  const { latest, earliest, days, contradictions } = restrictDays(accepted, domains, restrictions);
  const weaker = contradictions.map(turnToWeakest).filter((one) => !('calendar' in one.rejected));
  if (weaker.length > 0) {
    const rejected = new Set<Ground>(weaker.map((one) => one.rejected));
    const kept = constraints.filter((constraint) => !rejected.has(constraint));
    const solution = solveNetwork(nodes, kept, restrictions);
    return { ...solution, contradictions: [...weaker, ...solution.contradictions] };
  }
  return {
    latest: latest.days.map((day) => (day === Infinity ? null : day)),
    earliest: earliest.days.map((day) => (day === Infinity ? null : 0 - day)),
    daysOf: (node) => days.get(node) ?? null,
    proofOfLatest: (node) => listGrounds(latest.proofs[node]!),
    proofOfEarliest: (node) => listGrounds(earliest.proofs[node]!),
    contradictions: [...accepted.contradictions, ...contradictions],
  };
}

/** A contradiction with the calendar, turned so that what is weakest gives way. */
function turnToWeakest({ rejected, against }: Contradiction): Contradiction {
  const weakest = against.reduce((a, b) => (b.strength < a.strength ? b : a), rejected);
  if (weakest === rejected) return { rejected, against };
  return { rejected: weakest, against: [rejected, ...against.filter((ground) => ground !== weakest)] };
}

function listGrounds(proof: Proof | null): Ground[] {
  const grounds: Ground[] = [];
  for (let at = proof; at; at = at.before) grounds.push(at.ground);
  return grounds.reverse();
}
