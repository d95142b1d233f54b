const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/**
 * The words of a piece of HTML, one text a paragraph. Lists of events have short texts with little markup; elements are
 * dropped, and scripts and styles with all that is in them.
 */
export function readMarkup(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .split(/<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|hr)\b[^>]*>/i)
    .map((part) => decodeEntities(part.replace(/<\/?[a-z][^>]*>/gi, '')))
    .filter((text) => text.trim() !== '');
}

/** The same as one text. */
export function readMarkupLine(html: string): string {
  return readMarkup(html).join(' ');
}

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : entity;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
