import type { Timeline } from '../lib/core/model.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';
import { isCaged } from '../lib/ui/cage.ts';
import { warmUp } from '../lib/ui/measure.ts';
import { home, loadScript } from './script.ts';

export type Loaded = { readonly timeline: Timeline } | { readonly problem: string };

const BLOCK = 'script[type="application/json"]';

/** The data inlined in the page: a JSON block inside the element, or the one marked as the page's own. */
export function findInlined(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>(BLOCK) ?? document.querySelector<HTMLElement>(`${BLOCK}#sourceline-data`);
}

/** Fetches a timeline file that the page's author named in the attribute `src`. */
export async function fetchTimeline(address: string): Promise<Loaded> {
  try {
    const request = fetch(new URL(address, document.baseURI));
    warmUp();
    const response = await request;
    if (response.ok) return readTimeline(await response.text());
    return { problem: `The timeline at ${address} could not be had: the server answered ${response.status}.` };
  } catch {
    const why = isCaged()
      ? 'This frame has no origin of its own (sandbox), so the file’s server must allow every page to read it, with the header Access-Control-Allow-Origin: *'
      : 'Look whether the address is right and allowed here.';
    return { problem: `The timeline at ${address} could not be had. ${why}` };
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

/**
 * What gives the timeline with its whole texts, where the one at hand holds no more than its passages: a file named by
 * the attribute `texts`, or a script named by the inlined block (`data-whole`), which loads in a sandbox too.
 */
export function findWhole(element: HTMLElement): (() => Promise<Timeline>) | null {
  const file = element.getAttribute('texts');
  if (file !== null) return async () => takeTimeline(await fetchTimeline(file));
  const name = element.hasAttribute('src') ? undefined : findInlined(element)?.dataset.whole;
  if (name === undefined || home === '') return null;
  return async () => {
    await loadScript(name);
    return takeTimeline(readTimeline((globalThis as { sourcelineWhole?: string }).sourcelineWhole ?? ''));
  };
}

function takeTimeline(loaded: Loaded): Timeline {
  if ('problem' in loaded) throw new Error(loaded.problem);
  return loaded.timeline;
}
