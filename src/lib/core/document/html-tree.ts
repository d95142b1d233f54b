import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** The elements of a page in the order of its text, each with its parent's place in the list (−1 for the first). */
export interface Page {
  readonly elements: readonly Element[];
  readonly parents: readonly number[];
  readonly indexOf: ReadonlyMap<Element, number>;
}

/** Parses a page as a browser would. Walks without recursion: a hostile page nests deeper than the stack. */
export function parsePage(html: string): Page {
  const elements: Element[] = [];
  const parents: number[] = [];
  const indexOf = new Map<Element, number>();
  const pending: { node: Node; parent: number }[] = [];
  const push = (nodes: readonly Node[], parent: number): void => {
    for (let index = nodes.length - 1; index >= 0; index--) pending.push({ node: nodes[index]!, parent });
  };
  push(parse(html).childNodes, -1);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isElement(next.node)) continue;
    const index = elements.push(next.node) - 1;
    parents.push(next.parent);
    indexOf.set(next.node, index);
    push(next.node.childNodes, index);
  }
  return { elements, parents, indexOf };
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** All text inside an element, white space collapsed. */
export function textOf(element: Element): string {
  let text = '';
  const pending: Node[] = [...element.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) pending.push(child);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Elements nested deeper have no way to them worth writing. */
const DEEPEST = 200;

/**
 * Gives the way to an element from the root, as an XPath that finds it in the same file when a browser shows it:
 * `/html/body/article/p[3]`; undefined where it is nested too deep.
 */
export function openPaths({ elements, parents }: Page): (index: number) => string | undefined {
  // How many of its name stand before each among its siblings, and how many there are in all.
  const counts = new Map<string, number>();
  const keys = elements.map(({ tagName }, index) => `${parents[index]} ${tagName}`);
  const places = keys.map((key) => {
    const place = (counts.get(key) ?? 0) + 1;
    counts.set(key, place);
    return place;
  });
  return (index) => {
    let path = '';
    let depth = 0;
    for (let at = index; at >= 0; at = parents[at]!) {
      if (++depth > DEEPEST) return undefined;
      const which = counts.get(keys[at]!)! > 1 ? `[${places[at]}]` : '';
      path = `/${elements[at]!.tagName}${which}${path}`;
    }
    return path;
  };
}
