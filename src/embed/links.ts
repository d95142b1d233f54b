import { greetHost } from './host.ts';
import { home } from './script.ts';

/** Where links lead, and what the fragment of the host's address asks for. */
export interface Links {
  /** The address that stands before a query; its sign, `?` or `#`, is its last letter. */
  base: string;
  /** The query that the host's fragment holds. */
  open: string;
}

/** The height that an embed wishes for where its address names none. */
const HEIGHT = 480;

/**
 * Links of an embed go through its host. In a host's own page they are the page's address with a fragment; in a frame
 * too, once the host's script has said where it is, and until then they lead to the whole page. `onopen` hears what the
 * host's fragment asks for later.
 */
export function followHost(
  isOwnPage: boolean,
  height: string | null,
  signal: AbortSignal,
  onopen: (query: string) => void,
): Links {
  if (!isOwnPage) {
    const read = () => location.hash.slice(1);
    addEventListener('hashchange', () => onopen(read()), { signal });
    return { base: `${location.href.split('#')[0]}#`, open: read() };
  }
  const { href } = location;
  const page = home === '' ? href.split(/[?#]/)[0]! : new URL('../', href).href;
  const links: Links = { base: `${page}?`, open: '' };
  greetHost(Number(height) || HEIGHT, ({ at, open }) => {
    links.base = `${at.split('#')[0]}#`;
    onopen(open);
  });
  return links;
}

export function linkThrough({ base }: Links, query: string): string {
  return `${base}${query}`;
}
