/** An element of an XML document; names are without their prefix, and so are the names of attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Elements deeper than this are put beside their parent: nothing that people write is so deep. */
const DEEPEST = 200;

/** Every piece ends before the next `<` or at its own end, so that hostile markup takes no more than linear time. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|<![^<>]*>|<\/([^\s<>]*)[^<>]*>|<([^\s/<>!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The head of a document up to its type declaration, with the entities that it declares. */
const DOCTYPE =
  /^[^<]{0,1000}(?:<\?[^>]{0,1000}>\s*|<!--[^>]{0,4000}-->\s*){0,20}<!DOCTYPE[^<>[]{0,1000}(?:\[[^\]]*\]\s*)?>/i;

/**
 * Reads XML for its text: broken markup is read as far as it goes, a declared entity is never expanded, and nothing is
 * fetched. Gives a nameless element that holds all others.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  const say = (words: string): void => {
    if (words !== '') open.at(-1)!.children.push(words);
  };
  const body = text.replace(DOCTYPE, '');
  for (const match of body.matchAll(MARKUP)) {
    say(decodeEntities(body.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, data, closed, opened, attributes, empty] = match;
    if (data !== undefined) say(data);
    else if (closed !== undefined) close(open, localName(closed));
    else if (opened !== undefined) {
      const element = { name: localName(opened), attributes: readAttributes(attributes!), children: [] };
      open.at(-1)!.children.push(element);
      if (empty === '' && open.length < DEEPEST) open.push(element);
    }
  }
  say(decodeEntities(body.slice(at)));
  return root;
}

function close(open: XmlElement[], name: string): void {
  const depth = open.findLastIndex((element) => element.name === name);
  if (depth > 0) open.length = depth;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (written.trim() === '') return attributes;
  for (const [, name, double, single] of written.matchAll(/(?<=^|[\s"'])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(localName(name!), decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Characters by number and the few names that XML has; any other name stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name as string] ?? (written as string);
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (written as string);
  });
}

/** The elements inside, at any depth, that have one of the names; those inside a found one are not looked for. */
export function findElements(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findElements(child, ...names);
  });
}

/** The first child element of the name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text inside an element as it is written. */
export function textWithin(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}
