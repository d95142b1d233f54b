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
