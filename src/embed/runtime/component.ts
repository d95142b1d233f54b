import { branch, current, effect, end, flushSync, type Effect, type Work } from './reactive.ts';

/** A component while it is made: what it gives to those below it, and the effects that wait until it is there. */
interface Context {
  readonly above: Context | null;
  readonly given: Map<unknown, unknown>;
  waiting: Work[] | null;
}

const here = () => current.context as Context | null;

export function push(): void {
  current.context = { above: here(), given: new Map(), waiting: [] } satisfies Context;
}

export function pop<T>(exports?: T): T {
  const context = here()!;
  const { waiting, above } = context;
  context.waiting = null;
  waiting?.forEach(effect);
  current.context = above;
  return exports ?? ({} as T);
}

export function user_effect(work: Work): void {
  const waiting = here()?.waiting;
  if (waiting) waiting.push(work);
  else effect(work);
}

const PROPERTY_LAZY = 16;

/** A property that has a value of its own where none is given. */
export function prop<T>(
  properties: Readonly<Record<string, T>>,
  name: string,
  flags: number,
  usual: T | (() => T),
): () => T {
  const own = () => (flags & PROPERTY_LAZY ? (usual as () => T)() : (usual as T));
  return () => properties[name] ?? (properties[name] === undefined ? own() : properties[name]);
}

export function createContext<T>(): [() => T, (value: T) => T] {
  const key = {};
  const find = (): T => {
    for (let context = here(); context !== null; context = context.above) {
      if (context.given.has(key)) return context.given.get(key) as T;
    }
    throw new Error('a context that nobody gave');
  };
  const give = (value: T): T => {
    here()!.given.set(key, value);
    return value;
  };
  return [find, give];
}

type Component = (anchor: ChildNode, properties: object) => Record<string, unknown>;

const mounted = new WeakMap<object, { readonly root: Effect; readonly anchor: ChildNode }>();

export function mount(
  component: Component,
  { target, props }: { target: Node; props: object },
): Record<string, unknown> {
  const anchor = target.appendChild(document.createTextNode(''));
  let exports: Record<string, unknown> = {};
  const root = branch(() => (exports = component(anchor, props)));
  mounted.set(exports, { root, anchor });
  return exports;
}

export function unmount(exports: object): void {
  const { root, anchor } = mounted.get(exports)!;
  end(root);
  anchor.remove();
  flushSync();
}
