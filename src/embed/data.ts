import type { Timeline } from '../lib/core/model.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';

export type Loaded = { readonly timeline: Timeline } | { readonly problem: string };

const BLOCK = 'script[type="application/json"]';

/** The data inlined in the page: a JSON block inside the element, or the one marked as the page's own. */
export function findInlined(element: HTMLElement): string | null {
  const block = element.querySelector(BLOCK) ?? document.querySelector(`${BLOCK}#sourceline-data`);
  return block?.textContent ?? null;
}

/** Fetches a timeline file that the page's author named in the attribute `src`. */
export async function fetchTimeline(address: string): Promise<Loaded> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (response.ok) return readTimeline(await response.text());
    return { problem: `The timeline at ${address} could not be had: the server answered ${response.status}.` };
  } catch {
    return {
      problem: `The timeline at ${address} could not be had. Look whether the address is right and allowed here.`,
    };
  }
}

/**
 * Fetches the timeline file that the page's own address names (`?src=`). Anybody can write such an address, so only
 * files of the page's own origin are read.
 */
export async function fetchOwnTimeline(address: string): Promise<Loaded> {
  const own = URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin;
  if (own) return fetchTimeline(address);
  return { problem: `This page shows only timelines of its own site, and ${address} is somewhere else.` };
}
