/**
 * What a framed embed and the page round it say to each other. The embed tells its height in the ways that hosts listen
 * for; a host with our script answers with its own address and with what its fragment asks for.
 */

/** What the host's script says: where its page is, and the query in its address's fragment. */
export interface Greeting {
  readonly at: string;
  readonly open: string;
}

/** The query by which pym's host names the frame, and the fragment in which WordPress gives its secret. */
const CHILD = /[?&]childId=([\w-]+)/;
const SECRET = /[#?&]secret=(\w+)/;

/** The messages that say one height to Datawrapper's, AMP's, Medium's, Flourish's, pym's and WordPress's hosts, and ours. */
export function sayHeight(
  height: number,
  { href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>,
): unknown[] {
  const child = CHILD.exec(search)?.[1];
  const secret = SECRET.exec(hash)?.[1];
  const resize = { sender: 'Flourish', method: 'resize', context: 'iframe.resize', src: href, height };
  return [
    { sourceline: 'height', height },
    { 'datawrapper-height': { sourceline: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify(resize),
    ...(child === undefined ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', secret, value: height }]),
  ];
}

/** Tells the page round this one that the embed is here, how high it wants to be, and hears its answers. */
export function greetHost(height: number, onanswer: (greeting: Greeting) => void): void {
  if (parent === window) return;
  addEventListener('message', ({ source, data }: MessageEvent<Partial<Record<string, unknown>> | null>) => {
    if (source !== parent || data?.sourceline !== 'host') return;
    const { at, open } = data;
    if (typeof at === 'string' && /^https?:\/\//.test(at) && typeof open === 'string') onanswer({ at, open });
  });
  // Nothing in these is secret, and a host's origin is not known: they go to whoever frames the page.
  for (const message of sayHeight(height, location)) parent.postMessage(message, '*');
}
