/**
 * Values, what is derived from them, and effects that follow them. A change marks what hangs on it; work is done when
 * it is asked for (derived values) or in a microtask (effects), and only where a value that was read is a new one.
 */

export interface Source<T = unknown> {
  value: T;
  /** The tick of its last change. */
  changed: number;
  readonly readers: Set<Reader>;
}

/** Marks of a reader: what it read stands, may have changed, has changed. */
const [CLEAN, MAYBE, DIRTY] = [0, 1, 2];

interface Reader {
  reads: Source[];
  mark: number;
  /** The tick at which it ran last. */
  ran: number;
}

/** A derived value is heard by what it read only while somebody reads it in turn; else it looks for itself. */
export interface Derived<T = unknown> extends Source<T>, Reader {
  readonly compute: () => T;
}

/** What it gives back, where that is a function, undoes what it did. */
export type Work = () => unknown;

/** Effects form a tree: what one makes while it runs goes when it runs again, or ends. */
export interface Effect extends Reader {
  readonly work: Work;
  /** After everything that is drawn, as against drawing itself. */
  readonly late: boolean;
  /** It looks after those below it by itself: they stay when it runs again. */
  readonly keeps: boolean;
  readonly depth: number;
  readonly order: number;
  readonly parent: Effect | null;
  readonly below: Set<Effect>;
  readonly context: unknown;
  undo: (() => void) | undefined;
  /** The first and last node that it put into the page, where it is a branch. */
  nodes: [Node, Node] | null;
  ended: boolean;
}

let now = 1;
let made = 0;
let reader: Reader | null = null;
let reading: Source[] = [];
let owner: Effect | null = null;
let isPlanned = false;
const waiting = new Set<Effect>();

/** What effects remember of the component that they belong to. */
export const current: { context: unknown } = { context: null };

export function getOwner(): Effect | null {
  return owner;
}

export function state<T>(value: T): Source<T> {
  return { value, changed: 0, readers: new Set() };
}

export function derived<T>(compute: () => T): Derived<T> {
  return { ...state(undefined as T), compute, reads: [], mark: DIRTY, ran: 0 };
}

function isDerived(source: Source): source is Derived {
  return 'compute' in source;
}

export function get<T>(source: Source<T>): T {
  if (isDerived(source)) refresh(source);
  if (reader !== null) reading.push(source);
  return source.value;
}

export function set<T>(source: Source<T>, value: T): T {
  if (!Object.is(source.value, value)) {
    source.value = value;
    source.changed = ++now;
    tell(source, DIRTY);
  }
  return value;
}

function tell(source: Source, mark: number): void {
  for (const one of source.readers) {
    const before = one.mark;
    one.mark = Math.max(before, mark);
    if (before !== CLEAN) continue;
    if ('compute' in one) tell(one as Derived, MAYBE);
    else plan(one as Effect);
  }
}

/** Whether anything that it read is not what it was; brings derived values among that up to date, in order. */
function isStale(one: Reader): boolean {
  if (one.mark === DIRTY) return true;
  for (const source of one.reads) {
    if (isDerived(source)) refresh(source);
    if (source.changed > one.ran) return true;
  }
  one.mark = CLEAN;
  return false;
}

function refresh(one: Derived): void {
  const isFirst = one.ran === 0;
  if (!isFirst && one.readers.size === 0) one.mark = MAYBE;
  if (one.mark === CLEAN || (!isFirst && !isStale(one))) return;
  const value = follow(one, one.compute, one.readers.size > 0);
  if (!isFirst && Object.is(value, one.value)) return;
  one.value = value;
  // Not later than what it follows from: who reads it now has not missed a change.
  one.changed = one.reads.reduce((last, { changed }) => Math.max(last, changed), 0);
}

/** Runs a reader's work and notes what it reads; where it listens, changes of that will mark it. */
function follow<T>(one: Reader, work: () => T, listens: boolean): T {
  const [lastReader, lastReading] = [reader, reading];
  [reader, reading] = [one, []];
  one.ran = now;
  one.mark = CLEAN;
  try {
    return work();
  } finally {
    const read = new Set(reading);
    [reader, reading] = [lastReader, lastReading];
    const before = one.reads;
    one.reads = [...read];
    if (listens) {
      for (const source of read) listen(source, one);
      for (const source of before) if (!read.has(source)) leave(source, one);
    }
  }
}

function listen(source: Source, one: Reader): void {
  if (isDerived(source) && source.readers.size === 0) {
    for (const read of source.reads) listen(read, source);
    source.mark = CLEAN;
  }
  source.readers.add(one);
}

function leave(source: Source, one: Reader): void {
  source.readers.delete(one);
  if (isDerived(source) && source.readers.size === 0) for (const read of source.reads) leave(read, source);
}

/** Runs something whose reading nothing follows. */
export function untrack<T>(work: () => T): T {
  const last = reader;
  reader = null;
  try {
    return work();
  } finally {
    reader = last;
  }
}

function makeEffect(work: Work, late: boolean, keeps: boolean): Effect {
  const effect: Effect = {
    work,
    late,
    keeps,
    depth: (owner?.depth ?? 0) + 1,
    order: made++,
    parent: owner,
    below: new Set(),
    context: current.context,
    undo: undefined,
    nodes: null,
    ended: false,
    reads: [],
    mark: DIRTY,
    ran: 0,
  };
  owner?.below.add(effect);
  return effect;
}

/** Follows what it reads from now on, before anything is painted: what draws. */
export function render(work: Work): Effect {
  const effect = makeEffect(work, false, false);
  run(effect);
  return effect;
}

/** As `render`, for what has branches below it that it makes and ends by itself. */
export function block(work: () => void): Effect {
  const effect = makeEffect(work, false, true);
  run(effect);
  return effect;
}

/** Runs once everything is drawn, and again after what it reads has changed. */
export function effect(work: Work): void {
  plan(makeEffect(work, true, false));
}

/** A part that comes and goes as a whole; what it reads directly is not followed. */
export function branch(work: () => void): Effect {
  const effect = makeEffect(work, false, true);
  within(effect, () => untrack(work));
  return effect;
}

function within(effect: Effect, work: () => void): void {
  const [lastOwner, lastContext] = [owner, current.context];
  [owner, current.context] = [effect, effect.context];
  try {
    work();
  } finally {
    [owner, current.context] = [lastOwner, lastContext];
  }
}

function run(effect: Effect): void {
  if (!effect.keeps) endBelow(effect);
  effect.undo?.();
  effect.undo = undefined;
  within(effect, () => {
    const undo: unknown = follow(effect, effect.work, true);
    // An arrow gives back whatever it ends with: only a function undoes.
    effect.undo = typeof undo === 'function' ? (undo as () => void) : undefined;
  });
  // What changed while it ran, by its own hand, counts.
  if (effect.reads.some(({ changed }) => changed > effect.ran)) {
    effect.mark = DIRTY;
    plan(effect);
  }
}

function endBelow(effect: Effect): void {
  for (const one of effect.below) end(one);
  effect.below.clear();
}

/** Ends an effect with all below it; nodes stay, unless it is a branch that is removed. */
export function end(effect: Effect): void {
  effect.ended = true;
  effect.parent?.below.delete(effect);
  waiting.delete(effect);
  endBelow(effect);
  for (const source of effect.reads) leave(source, effect);
  effect.reads = [];
  if (effect.undo) untrack(effect.undo);
}

function plan(effect: Effect): void {
  waiting.add(effect);
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(flushSync);
}

/** So many rounds mean that effects chase each other. */
const MOST_ROUNDS = 1000;

/** Runs what waits: what draws first, from the outside in, then the rest in the order in which it was made. */
export function flushSync(): void {
  for (let round = 0; waiting.size > 0; round++) {
    if (round > MOST_ROUNDS) throw new Error('effects that change what they read');
    const all = [...waiting];
    const drawing = all.filter(({ late }) => !late).toSorted((a, b) => a.depth - b.depth || a.order - b.order);
    const batch = drawing.length > 0 ? drawing : all.toSorted((a, b) => a.order - b.order);
    for (const one of batch) {
      if (!waiting.delete(one) || one.ended) continue;
      if (untrack(() => isStale(one))) untrack(() => run(one));
    }
  }
  isPlanned = false;
}

/** Resolves when everything that has changed is drawn. */
export async function tick(): Promise<void> {
  await Promise.resolve();
  flushSync();
}
