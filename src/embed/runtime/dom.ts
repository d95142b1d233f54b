import { effect, getOwner, render, untrack, type Source, derived, get, type Work } from './reactive.ts';

/** Flags of the compiler on a template: it is several nodes side by side. */
const FRAGMENT = 1;

/** The first and last node of what a branch shows, as the first template of it says. */
function note<T extends Node>(start: Node, end: Node, dom: T): T {
  const owner = getOwner();
  if (owner) owner.nodes ??= [start, end];
  return dom;
}

function template(html: string, flags: number, unwrap: boolean): () => Node {
  // What stands before a first placeholder would come to lie outside; so a mark of its own comes first.
  const source = html.startsWith('<!>') ? `<!>${html}` : html;
  let content: Node | null = null;
  return () => {
    if (content === null) {
      const element = document.createElement('template');
      element.innerHTML = unwrap ? `<svg>${source}</svg>` : source;
      const inside = element.content;
      if (unwrap) inside.replaceChildren(...inside.firstChild!.childNodes);
      content = (flags & FRAGMENT) === 0 ? inside.firstChild! : inside;
    }
    const clone = document.importNode(content, true);
    return flags & FRAGMENT ? note(clone.firstChild!, clone.lastChild!, clone) : note(clone, clone, clone);
  };
}

export const from_html = (html: string, flags = 0) => template(html, flags, false);
export const from_svg = (html: string, flags = 0) => template(html, flags, true);

/** A place for what comes and goes, with a mark before it. */
export function comment(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const [start, anchor] = [document.createComment(''), document.createTextNode('')];
  fragment.append(start, anchor);
  return note(start, anchor, fragment);
}

export function text(value = ''): Text {
  const node = document.createTextNode(value);
  return note(node, node, node);
}

export function append(anchor: ChildNode, dom: Node): void {
  anchor.before(dom);
}

export const child = (node: Node) => node.firstChild;
export const only_child = child;

export function first_child(fragment: Node): Node | null {
  const first = fragment.firstChild;
  return first instanceof Comment && first.data === '' ? first.nextSibling : first;
}

export function sibling(node: Node, count = 1): Node {
  let at = node;
  while (count-- > 0) at = at.nextSibling!;
  return at;
}

/** What an element was given last, so that only changes touch the page. */
const given = new WeakMap<Node, Record<string, unknown>>();

function isNew(node: Node, name: string, value: unknown): boolean {
  let all = given.get(node);
  if (!all) given.set(node, (all = {}));
  if (name in all && all[name] === value) return false;
  all[name] = value;
  return true;
}

export function set_text(node: Text, value: unknown): void {
  if (isNew(node, '', value)) node.nodeValue = value == null ? '' : String(value);
}

export function set_attribute(element: Element, name: string, value: unknown): void {
  if (!isNew(element, name, value)) return;
  if (value == null) element.removeAttribute(name);
  else if (typeof value !== 'string' && name in element) (element as unknown as Record<string, unknown>)[name] = value;
  else element.setAttribute(name, String(value));
}

type Classes = Readonly<Record<string, unknown>>;

export function set_class(
  element: Element,
  _: number,
  value: string | null,
  hash = '',
  __?: Classes,
  more: Classes = {},
): Classes {
  const names = [value ?? '', hash, ...Object.keys(more).filter((name) => more[name])].filter((name) => name !== '');
  const all = names.join(' ');
  if (isNew(element, 'class', all)) element.setAttribute('class', all);
  return more;
}

export function set_style(element: HTMLElement, _: string, before: Classes = {}, styles: Classes = {}): Classes {
  for (const name of new Set([...Object.keys(before), ...Object.keys(styles)])) {
    const value = styles[name];
    if (before[name] !== value) element.style.setProperty(name, value == null ? '' : String(value));
  }
  return styles;
}

export function clsx(value: unknown): string {
  if (Array.isArray(value)) return value.map(clsx).filter((name) => name !== '').join(' '); // prettier-ignore
  if (typeof value === 'object' && value !== null) return Object.keys(value).filter((name) => (value as Classes)[name]).join(' '); // prettier-ignore
  return value ? String(value) : '';
}

/** Runs anew with what its expressions give; each is worked out only when what it reads has changed. */
export function template_effect(
  work: (...values: unknown[]) => void,
  expressions: readonly (() => unknown)[] = [],
): void {
  const values = expressions.map(derived);
  render(() => {
    work(...values.map((value) => get(value as Source)));
  });
}

type Listener = (this: EventTarget, event: Event) => void;

export function event(name: string, target: EventTarget, listener: Listener | undefined): void {
  if (!listener) return;
  const hear = (heard: Event) => untrack(() => listener.call(target, heard));
  target.addEventListener(name, hear);
  // An element takes its listeners along; the document would keep them.
  if (!(target instanceof Element)) effect(() => () => target.removeEventListener(name, hear));
}

export const delegated = event;
export function delegate(): void {}
export function reset(): void {}
export function next(): void {}
export function noop(): void {}

const sized = new Map<Element, () => void>();
let observer: ResizeObserver | null = null;

export function bind_element_size(
  element: Element,
  name: 'clientWidth' | 'clientHeight',
  give: (size: number) => void,
): void {
  observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => sized.get(target)?.()));
  const before = sized.get(element);
  const measure = () => {
    before?.();
    give(element[name]);
  };
  effect(() => {
    sized.set(element, measure);
    observer!.observe(element);
    untrack(() => give(element[name]));
    return () => {
      sized.delete(element);
      observer!.unobserve(element);
    };
  });
}

export function bind_this<T>(value: T, give: (value: T | null) => void, ask: () => T | null): T {
  effect(() => {
    untrack(() => give(value));
    return () => queueMicrotask(() => ask() === value && give(null));
  });
  return value;
}

/** Follows what the attachment reads; it is put on anew when it changes. */
export function attach(element: Element, ask: () => ((element: Element) => ReturnType<Work>) | undefined): void {
  effect(() => {
    const put = ask();
    if (put) effect(() => put(element));
  });
}

const page = document;
export { page as document };
