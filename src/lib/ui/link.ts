const SCHEMES = ['http:', 'https:', 'mailto:'];

/** An address from a document as a link that is safe to follow, or null. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.includes(url.protocol) ? url.href : null;
}
