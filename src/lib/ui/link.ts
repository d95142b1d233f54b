const SCHEMES = ['http:', 'https:', 'mailto:'];

/** An address from a document as a link that is safe to follow, or null. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.includes(url.protocol) ? url.href : null;
}

/** From this many words on, a quote is named by how it begins and how it ends. */
const LONG_QUOTE = 12;
const FEW_WORDS = 5;

/**
 * The address of a web page at the words of a quote, as browsers understand it (a text fragment: `#:~:text=`); null
 * where the address is no web page's.
 */
export function linkToWords(address: string | null, quote: string): string | null {
  const link = safeLink(address);
  if (link === null || !link.startsWith('http')) return null;
  const words = quote.trim().split(/\s+/);
  const parts =
    words.length < LONG_QUOTE ? [words] : [words.slice(0, FEW_WORDS), words.slice(words.length - FEW_WORDS)];
  const text = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The address of this page with another query. */
export function linkHere(query: string): string {
  return new URL(`?${query}`, location.href).href;
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
