import type { Day } from '../base/day.ts';
import { acceptConsistent, type Accepted } from './accept.ts';
import type { Constraint, Contradiction, Ground, Restriction } from './network.ts';
import { findEarliest, findLatest, type Paths, type Proof } from './paths.ts';

/** So many days are listed one by one; more are told by their bounds alone. */
const MOST_DAYS = 62;
/** So many times a day is moved on to the next that a calendar allows, before two calendars are taken never to meet. */
const PATIENCE = 10_000;

interface Domains {
  readonly latest: Paths;
  /** Its days have their signs turned, so that the smaller is the tighter on either side. */
  readonly earliest: Paths;
}

export interface Restricted extends Domains {
  /** Per restricted node, the days that are left to it. */
  readonly days: ReadonlyMap<number, readonly Day[]>;
  readonly contradictions: readonly Contradiction[];
}

/** One side of all domains, with the constraints along which it travels. */
interface Side {
  readonly paths: Paths;
  readonly edges: readonly (readonly Constraint[])[];
  readonly ahead: (constraint: Constraint) => number;
  /** The tightest value that a calendar leaves. */
  readonly snap: (restriction: Restriction, days: number) => number | null;
}

interface State {
  readonly sides: readonly [Side, Side];
  readonly restrictions: Map<number, Restriction[]>;
  /** What was overwritten since the last checkpoint, for taking it back. */
  log: { readonly side: Side; readonly node: number; readonly days: Day; readonly proof: Proof | null }[];
}

/**
 * Narrows domains to the days that the calendar allows. Constraints `y − x ≤ n` and sets of days are closed under taking
 * the earlier and the later of two solutions, so moving bounds to the next allowed day until nothing moves gives the exact
 * bounds (Jeavons and Cooper, "Tractable constraints on ordered domains", Artificial Intelligence 79, 1995); of the days
 * between, one is left where the same holds with that day alone. Changes `domains`.
 */
export function restrictDays(accepted: Accepted, domains: Domains, restrictions: readonly Restriction[]): Restricted {
  const state: State = { sides: sidesOf(accepted, domains), restrictions: new Map(), log: [] };
  const contradictions: Contradiction[] = [];
  for (const restriction of restrictions.toSorted((a, b) => b.strength - a.strength)) {
    const others = state.restrictions.get(restriction.node) ?? [];
    state.restrictions.set(restriction.node, [...others, restriction]);
    state.log = [];
    const against = propagate(state, restriction.node);
    if (against === null) continue;
    undo(state);
    state.restrictions.set(restriction.node, others);
    const conflict = fewestOf([...against, ...(against.has(restriction) ? [] : [restriction])]);
    contradictions.push({ rejected: restriction, against: conflict.filter((ground) => ground !== restriction) });
  }
  return { ...domains, days: listDays(state), contradictions };
}

function sidesOf({ outgoing, incoming }: Accepted, { latest, earliest }: Domains): State['sides'] {
  return [
    {
      paths: latest,
      edges: outgoing,
      ahead: ({ to }) => to,
      snap: ({ calendar }, days) => calendar.upTo(days),
    },
    {
      paths: earliest,
      edges: incoming,
      ahead: ({ from }) => from,
      snap: ({ calendar }, days) => {
        const day = calendar.from(0 - days);
        return day === null ? null : 0 - day;
      },
    },
  ];
}

/** Moves bounds until nothing moves, from a node on; gives the grounds that leave some node no day, where they do. */
function propagate(state: State, start: number): Set<Ground> | null {
  const queue = state.sides.map((side) => ({ side, node: start }));
  let moves = 0;
  for (let next = 0; next < queue.length; next++) {
    const { side, node } = queue[next]!;
    const days = side.paths.days[node]!;
    for (const restriction of days === Infinity ? [] : (state.restrictions.get(node) ?? [])) {
      const snapped = side.snap(restriction, side.paths.days[node]!);
      if (snapped === null) return groundsOf([side.paths.proofs[node]!], restriction);
      if (snapped === side.paths.days[node]) continue;
      lower(state, side, node, snapped, restriction, side.paths.proofs[node]!);
      queue.push({ side, node });
      if (++moves > PATIENCE) return groundsOf([side.paths.proofs[node]!], restriction);
    }
    const [latest, earliest] = state.sides;
    if (latest.paths.days[node]! + earliest.paths.days[node]! < 0) {
      return groundsOf([latest.paths.proofs[node]!, earliest.paths.proofs[node]!]);
    }
    for (const constraint of side.edges[node]!) {
      const to = side.ahead(constraint);
      const reach = side.paths.days[node]! + constraint.days;
      if (reach >= side.paths.days[to]!) continue;
      lower(state, side, to, reach, constraint, side.paths.proofs[node]!);
      queue.push({ side, node: to });
    }
  }
  return null;
}

function lower(state: State, side: Side, node: number, days: number, ground: Ground, before: Proof | null): void {
  const { paths } = side;
  state.log.push({ side, node, days: paths.days[node]!, proof: paths.proofs[node]! });
  paths.days[node] = days;
  paths.proofs[node] = { ground, before };
}

function undo(state: State): void {
  for (const { side, node, days, proof } of state.log.toReversed()) {
    side.paths.days[node] = days;
    side.paths.proofs[node] = proof;
  }
  state.log = [];
}

function groundsOf(proofs: readonly (Proof | null)[], ...more: readonly Ground[]): Set<Ground> {
  const grounds = new Set<Ground>(more);
  for (const proof of proofs) for (let at = proof; at; at = at.before) grounds.add(at.ground);
  return grounds;
}

/** The days left to each restricted node, where both its bounds are known and they are few. */
function listDays(state: State): Map<number, Day[]> {
  const left = new Map<number, Day[]>();
  for (const [node, restrictions] of state.restrictions) {
    const days = restrictions.length === 0 ? null : allowedDays(state, node, restrictions);
    if (days) left.set(node, days);
  }
  const alone = state.restrictions.size < 2;
  for (const [node, days] of left) {
    if (!alone)
      left.set(
        node,
        days.filter((day) => isLeft(state, node, day)),
      );
  }
  return left;
}

function allowedDays({ sides }: State, node: number, restrictions: readonly Restriction[]): Day[] | null {
  const [last, first] = [sides[0].paths.days[node]!, 0 - sides[1].paths.days[node]!];
  if (last === Infinity || first === -Infinity) return null;
  const [rule] = restrictions;
  const days: Day[] = [];
  for (let day = rule!.calendar.from(first); day !== null && day <= last; day = rule!.calendar.from(day + 1)) {
    if (restrictions.every(({ calendar }) => calendar.from(day!) === day)) days.push(day);
    if (days.length > MOST_DAYS) return null;
  }
  return days;
}

/** Whether everything else can still hold with a node on one day. */
function isLeft(state: State, node: number, day: Day): boolean {
  state.log = [];
  const ground = state.restrictions.get(node)![0]!;
  const [latest, earliest] = state.sides;
  lower(state, latest, node, day, ground, latest.paths.proofs[node]!);
  lower(state, earliest, node, 0 - day, ground, earliest.paths.proofs[node]!);
  const fits = propagate(state, node) === null;
  undo(state);
  return fits;
}

/** Of grounds that cannot all hold, so few that the rest can as soon as any one is taken away. */
function fewestOf(grounds: readonly Ground[]): readonly Ground[] {
  let kept = grounds;
  for (const ground of grounds) {
    const without = kept.filter((other) => other !== ground);
    if (!isPossible(without)) kept = without;
  }
  return kept;
}

/** Whether a few grounds can all hold. */
function isPossible(grounds: readonly Ground[]): boolean {
  const numbers = new Map([[0, 0]]);
  const numberOf = (node: number): number => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node)!;
  };
  const [constraints, restrictions]: [Constraint[], Restriction[]] = [[], []];
  for (const ground of grounds) {
    if ('calendar' in ground) restrictions.push({ ...ground, node: numberOf(ground.node) });
    else constraints.push({ ...ground, from: numberOf(ground.from), to: numberOf(ground.to) });
  }
  const accepted = acceptConsistent(numbers.size, constraints);
  if (accepted.contradictions.length > 0) return false;
  const domains = { latest: findLatest(accepted), earliest: findEarliest(accepted) };
  const state: State = { sides: sidesOf(accepted, domains), restrictions: new Map(), log: [] };
  for (const one of restrictions) {
    state.restrictions.set(one.node, [...(state.restrictions.get(one.node) ?? []), one]);
  }
  return [...state.restrictions.keys()].every((node) => propagate(state, node) === null);
}
