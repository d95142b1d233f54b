import type { CDPSession, Page } from 'playwright-core';

/** A node of Chromium's accessibility tree, as far as it is used here. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** States that a screen reader says, with how it is written here when they hold. */
const STATES = ['pressed', 'expanded', 'checked', 'selected', 'disabled', 'invalid', 'posinset', 'setsize'];

/** Roles round a stop that a screen reader says when one comes into them. */
const PLACES = new Set(['banner', 'main', 'navigation', 'complementary', 'region', 'search', 'group', 'listbox', 'list', 'dialog', 'toolbar', 'form', 'article']); // prettier-ignore

interface Place {
  readonly id: string;
  readonly says: string;
}

/** What of the accessibility tree a screen reader says at a stop: the places that it is in, and the stop itself. */
export interface Stop {
  readonly places: readonly Place[];
  readonly says: string;
}

/** The stop that has the focus, out of Chromium's own tree (not from what the markup says). */
export async function readStop(page: Page, session: CDPSession): Promise<Stop> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = (await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: true,
  })) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // The node asked for comes first.
  const [node] = nodes;
  const places: Place[] = [];
  for (let one = byId.get(node!.parentId ?? ''); one; one = byId.get(one.parentId ?? '')) {
    if (!one.ignored && PLACES.has(roleOf(one))) places.unshift({ id: one.nodeId, says: sayNode(one) });
  }
  return { places, says: sayNode(node!) };
}

/** The stops as an outline: places are said once, when one comes into them. */
export function outlineStops(stops: readonly Stop[]): string {
  let inside: readonly Place[] = [];
  const lines: string[] = [];
  for (const { places, says } of stops) {
    const shared = places.findIndex(({ id }, index) => id !== inside[index]?.id);
    const from = shared < 0 ? places.length : shared;
    places.slice(from).forEach((place, index) => lines.push(`${'  '.repeat(from + index)}${place.says}`));
    lines.push(`${'  '.repeat(places.length)}→ ${says}`);
    inside = places;
  }
  return `${lines.join('\n')}\n`;
}

function roleOf({ role }: AxNode): string {
  return role?.value ?? '';
}

function sayNode(node: AxNode): string {
  const { name, description, value, properties = [] } = node;
  const states = STATES.flatMap((state) => {
    const told = properties.find((property) => property.name === state)?.value.value;
    return told === undefined || (state === 'disabled' && told === false) || (state === 'invalid' && told === 'false')
      ? []
      : [`${state}: ${String(told)}`];
  });
  const parts = [
    roleOf(node),
    ...(name?.value ? [`“${name.value.replaceAll(/\s+/g, ' ').trim()}”`] : []),
    ...(value?.value !== undefined && value.value !== '' ? [`= ${value.value}`] : []),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(description?.value ? [`– ${description.value}`] : []),
  ];
  return parts.join(' ');
}
