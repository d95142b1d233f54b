import { FACETS } from '../lib/core/view/address.ts';

/** Attributes that say what is open and shown at first, each as in the query of a page's address. */
const SINGLE = ['event', 'document', 'at', 'from', 'to', 'search', 'since', 'until', 'view', 'lanes', 'share'] as const;

export const PLACE_ATTRIBUTES: readonly string[] = [...SINGLE, ...FACETS.map(([, facet]) => facet)];

/** The query that an element's attributes stand for: `kinds="protest, attack"` is `kind=protest&kind=attack`. */
export function queryOf(element: Element): string {
  const pairs = SINGLE.map((name) => [name, element.getAttribute(name)] as const);
  const lists = FACETS.flatMap(([field, facet]) =>
    (element.getAttribute(facet) ?? '').split(',').map((value) => [field, value.trim()] as const),
  );
  const said = [...pairs, ...lists].filter(([, value]) => value);
  return said.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&');
}
