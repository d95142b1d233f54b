/** Attributes that say what is open and shown at first, each as in the query of a page's address. */
const SINGLE = ['event', 'document', 'at', 'from', 'to', 'search', 'since', 'until', 'view', 'lanes', 'share'] as const;

/** Attributes that hold several names, parted by commas, and the field of the query that each name is one of. */
const SEVERAL = { kinds: 'kind', sources: 'source', actors: 'who', places: 'where' } as const;

export const PLACE_ATTRIBUTES: readonly string[] = [...SINGLE, ...Object.keys(SEVERAL)];

/** The query that an element's attributes stand for: `kinds="protest, attack"` is `kind=protest&kind=attack`. */
export function queryOf(element: Element): string {
  const pairs = SINGLE.map((name) => [name, element.getAttribute(name)] as const);
  const lists = Object.entries(SEVERAL).flatMap(([name, field]) =>
    (element.getAttribute(name) ?? '').split(',').map((value) => [field, value.trim()] as const),
  );
  const said = [...pairs, ...lists].filter(([, value]) => value);
  return said.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&');
}
