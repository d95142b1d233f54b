import type { Day } from '../base/day.ts';
import type { Quoted, Reading, Step } from '../model.ts';

/**
 * A network of difference constraints: the simple temporal problem of Dechter, Meiri and Pearl, "Temporal constraint
 * networks", Artificial Intelligence 49 (1991). Nodes are days; node 0 is the origin, day 0. The tightest bounds that
 * all constraints imply are shortest paths from and to the origin, and the constraints on such a path are the proof.
 */
export interface Constraint {
  readonly from: number;
  readonly to: number;
  /** day(to) − day(from) ≤ days */
  readonly days: number;
  /** Where constraints contradict each other, the weakest gives way. */
  readonly strength: number;
  readonly steps: readonly Step[];
  /** What it says of the date, for showing it against another where they contradict. */
  readonly claim: Reading & Quoted;
}

/**
 * What holds against what, where constraints contradict each other. What sources say is told to the reader as a conflict;
 * what is only supposed (the last two) gives way in silence, since a contradiction shows that it did not apply.
 */
export const STRENGTH = {
  edited: 6,
  stated: 5,
  relative: 4,
  told: 3,
  published: 2,
  presupposed: 1,
  framed: 0,
} as const;

/** Constraints that cannot all hold: the one that gave way, and those it contradicts. */
export interface Contradiction {
  readonly rejected: Constraint;
  readonly against: readonly Constraint[];
}

export interface Solution {
  /** Per node, null where nothing bounds it. */
  readonly earliest: readonly (Day | null)[];
  readonly latest: readonly (Day | null)[];
  /** Per node, the constraints that prove its bound, from the origin to the node. */
  readonly proofOfEarliest: (node: number) => readonly Constraint[];
  readonly proofOfLatest: (node: number) => readonly Constraint[];
  readonly contradictions: readonly Contradiction[];
}

/** The minimal domain of every node. Constraints are taken strongest first; among equals, in the order given. */
export function solveNetwork(nodes: number, constraints: readonly Constraint[]): Solution {
  const { accepted, contradictions } = acceptConsistent(nodes, constraints);
  const latest = shortestPaths(nodes, accepted, (constraint) => [constraint.from, constraint.to]);
  const earliest = shortestPaths(nodes, accepted, (constraint) => [constraint.to, constraint.from]);
  return {
    latest: latest.distance.map((distance) => (distance === Infinity ? null : distance)),
    earliest: earliest.distance.map((distance) => (distance === Infinity ? null : 0 - distance)),
    proofOfLatest: (node) => pathTo(node, latest.parent, (constraint) => constraint.from),
    proofOfEarliest: (node) => pathTo(node, earliest.parent, (constraint) => constraint.to),
    contradictions,
  };
}

/**
 * Adds constraints one by one and keeps a potential that proves the network free of negative cycles (Cotton and Maler,
 * "Fast and flexible difference constraint propagation", SAT 2006). One that would close such a cycle is rejected.
 */
function acceptConsistent(
  nodes: number,
  constraints: readonly Constraint[],
): { accepted: Constraint[]; contradictions: Contradiction[] } {
  const potential = firstGuess(nodes, constraints);
  const outgoing: Constraint[][] = Array.from({ length: nodes }, () => []);
  const accepted: Constraint[] = [];
  const contradictions: Contradiction[] = [];
  for (const constraint of constraints.toSorted((a, b) => b.strength - a.strength)) {
    const against = relax(constraint, potential, outgoing);
    if (against) contradictions.push({ rejected: constraint, against });
    else {
      accepted.push(constraint);
      outgoing[constraint.from]!.push(constraint);
    }
  }
  return { accepted, contradictions };
}

/**
 * Any potential proves a network without constraints. One near the dates that the nodes will get makes most constraints
 * hold as they come, so that adding them costs next to nothing.
 */
function firstGuess(nodes: number, constraints: readonly Constraint[]): number[] {
  const guess = new Array<number>(nodes).fill(NaN);
  guess[0] = 0;
  for (const { from, to, days } of constraints) {
    if (to === 0 && Number.isNaN(guess[from])) guess[from] = -days;
    if (from === 0 && Number.isNaN(guess[to])) guess[to] = days;
  }
  const latest = guess.reduce((most, day) => (day > most ? day : most), 0);
  return guess.map((day) => (Number.isNaN(day) ? latest : day));
}

/** Lowers potentials until the new constraint holds; gives the rest of the cycle where it cannot, changing nothing. */
function relax(added: Constraint, potential: number[], outgoing: readonly Constraint[][]): Constraint[] | null {
  const lowered = new Map<number, number>();
  const parent = new Map<number, Constraint>();
  const valueOf = (node: number): number => lowered.get(node) ?? potential[node]!;
  const queue: number[] = [];
  const lower = (constraint: Constraint): boolean => {
    const value = valueOf(constraint.from) + constraint.days;
    if (value >= valueOf(constraint.to)) return false;
    lowered.set(constraint.to, value);
    parent.set(constraint.to, constraint);
    return true;
  };
  if (lower(added)) queue.push(added.to);
  if (added.from === added.to && added.days < 0) return [];
  for (let next = 0; next < queue.length; next++) {
    for (const constraint of outgoing[queue[next]!]!) {
      if (!lower(constraint)) continue;
      if (constraint.to === added.from) return cycleOf(added, parent);
      queue.push(constraint.to);
    }
  }
  for (const [node, value] of lowered) potential[node] = value;
  return null;
}

function cycleOf(added: Constraint, parent: ReadonlyMap<number, Constraint>): Constraint[] {
  const cycle: Constraint[] = [];
  for (let node = added.from; node !== added.to;) {
    const constraint = parent.get(node)!;
    cycle.push(constraint);
    node = constraint.from;
  }
  return cycle.reverse();
}

interface Paths {
  readonly distance: number[];
  readonly parent: (Constraint | null)[];
}

/** Bellman and Ford's shortest paths from the origin, with a queue. The network has no negative cycle. */
function shortestPaths(
  nodes: number,
  constraints: readonly Constraint[],
  ends: (constraint: Constraint) => readonly [number, number],
): Paths {
  const outgoing: Constraint[][] = Array.from({ length: nodes }, () => []);
  for (const constraint of constraints) outgoing[ends(constraint)[0]]!.push(constraint);
  const distance = new Array<number>(nodes).fill(Infinity);
  const parent = new Array<Constraint | null>(nodes).fill(null);
  distance[0] = 0;
  const queue = [0];
  const waiting = new Set(queue);
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next]!;
    waiting.delete(node);
    for (const constraint of outgoing[node]!) {
      const to = ends(constraint)[1];
      if (distance[node]! + constraint.days >= distance[to]!) continue;
      distance[to] = distance[node]! + constraint.days;
      parent[to] = constraint;
      if (!waiting.has(to)) {
        waiting.add(to);
        queue.push(to);
      }
    }
  }
  return { distance, parent };
}

function pathTo(
  node: number,
  parent: readonly (Constraint | null)[],
  before: (constraint: Constraint) => number,
): Constraint[] {
  const path: Constraint[] = [];
  for (let at = node; parent[at]; at = before(parent[at]!)) path.push(parent[at]!);
  return path.reverse();
}
