import { block, branch, end, set, state, untrack, type Effect, type Source } from './reactive.ts';

type Draw = (anchor: ChildNode, ...values: never[]) => void;

/** Ends a branch and takes its nodes out of the page. */
function remove(one: Effect): void {
  end(one);
  if (one.nodes === null) return;
  const [start, last] = one.nodes;
  for (let node: Node | null = start; node !== null;) {
    const following: Node | null = node === last ? null : node.nextSibling;
    (node as ChildNode).remove();
    node = following;
  }
}

/** Shows one branch at a time: another one whenever the key is another. */
function choose(pick: () => { readonly key: unknown; readonly draw: (() => void) | null }): void {
  let shown: Effect | null = null;
  let last: unknown = choose;
  block(() => {
    const { key, draw } = pick();
    if (Object.is(key, last)) return;
    last = key;
    if (shown) remove(shown);
    shown = draw && branch(draw);
  });
}

function ifBlock(anchor: ChildNode, decide: (show: (draw: Draw, key?: number) => void) => void): void {
  choose(() => {
    let picked: { key: unknown; draw: (() => void) | null } = { key: false, draw: null };
    decide((draw, key = 0) => (picked = { key, draw: () => draw(anchor) }));
    return picked;
  });
}
export { ifBlock as if };

export function key(anchor: ChildNode, ask: () => unknown, draw: Draw): void {
  choose(() => ({ key: ask(), draw: () => draw(anchor) }));
}

export function component<T>(anchor: ChildNode, ask: () => T, draw: (anchor: ChildNode, component: T) => void): void {
  choose(() => {
    const one = ask();
    return { key: one, draw: one ? () => draw(anchor, one) : null };
  });
}

export function snippet(anchor: ChildNode, ask: () => Draw | undefined, ...values: never[]): void {
  choose(() => {
    const draw = ask();
    return { key: draw, draw: draw ? () => draw(anchor, ...values) : null };
  });
}

/** Flags of the compiler on a list: its items are followed, their numbers too; it is all of its element. */
const [ITEM, INDEX, CONTROLLED] = [1, 2, 4];

interface Item {
  readonly one: Effect;
  readonly value: Source | null;
  readonly index: Source<number> | null;
}

export const index = (_: unknown, number: number) => number;

export function each(
  place: Node,
  flags: number,
  ask: () => Iterable<unknown> | null | undefined,
  keyOf: (value: unknown, number: number) => unknown,
  draw: (anchor: ChildNode, value: unknown, index: unknown) => void,
  drawEmpty?: Draw,
): void {
  const anchor = flags & CONTROLLED ? place.appendChild(document.createTextNode('')) : (place as ChildNode);
  let items = new Map<unknown, Item>();
  let empty: Effect | null = null;

  function add(value: unknown, number: number): Item {
    const [held, counted] = [flags & ITEM ? state(value) : null, flags & INDEX ? state(number) : null];
    return { one: branch(() => draw(anchor, held ?? value, counted ?? number)), value: held, index: counted };
  }

  block(() => {
    const values = [...(ask() ?? [])];
    untrack(() => {
      const kept = new Map<unknown, Item>();
      for (const [number, value] of values.entries()) {
        const key = keyOf(value, number);
        const before = items.get(key);
        if (before?.value) set(before.value, value);
        if (before?.index) set(before.index, number);
        if (kept.has(key)) throw new Error(`a list has the key "${String(key)}" twice`);
        kept.set(key, before ?? add(value, number));
      }
      for (const [key, { one }] of items) if (!kept.has(key)) remove(one);
      items = kept;
      arrange([...kept.values()], anchor);
      if (empty && values.length > 0) remove(empty);
      if (values.length > 0) empty = null;
      else if (drawEmpty) empty ??= branch(() => drawEmpty(anchor));
    });
  });
}

/** Puts the nodes of items into their order, from the last on; what stands right is not touched. */
function arrange(items: readonly Item[], anchor: ChildNode): void {
  let next: ChildNode = anchor;
  for (const { one } of items.toReversed()) {
    const [start, last] = one.nodes as [ChildNode, ChildNode];
    if (last.nextSibling !== next) {
      const range = document.createRange();
      range.setStartBefore(start);
      range.setEndAfter(last);
      next.before(range.extractContents());
    }
    next = start;
  }
}
