import { flushSync, mount, unmount } from 'svelte';
import Embed, { type ReadingPart } from '../lib/ui/Embed.svelte';
import { home, loadScript } from './script.ts';
import { loadWords } from './words.ts';
import { markShown } from '../lib/ui/shown.ts';
import { fetchOwnTimeline, fetchTimeline, findInlined, type Loaded } from './data.ts';
import { speakHere } from '../lib/ui/speech.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';
import { adoptStyles } from './style.ts';

/** What this script shares with its part: vite.embed.config.ts puts it round the modules. */
declare const sourcelineShared: unknown;

/** The style sheets of what is seen at first: vite.embed.config.ts puts them here when it builds the script. */
const STYLES = '__SOURCELINE_STYLES__';

/**
 * `<sourceline-timeline>`: a timeline with its receipts, in a shadow root. Its data is a
 * `<script type="application/json">` inside it, or a file named by its attribute `src`, or the page's own block
 * `#sourceline-data`. With the attribute `own-page` the query `?src=` of the page's address may name another file.
 */
export class SourcelineTimeline extends HTMLElement {
  #shown: Record<string, unknown> | null = null;

  connectedCallback(): void {
    if (document.readyState === 'loading' && findSource(this) === null) {
      document.addEventListener('DOMContentLoaded', () => void this.#show(), { once: true });
    } else {
      void this.#show();
    }
  }

  disconnectedCallback(): void {
    if (this.#shown !== null) void unmount(this.#shown);
    this.#shown = null;
  }

  async #show(): Promise<void> {
    const source = findSource(this);
    // An inlined timeline is shown in the same turn, before the page is first painted.
    const loaded = source === null || typeof source === 'string' ? readInlined(source) : await source();
    const language = 'timeline' in loaded ? loaded.timeline.language : 'en';
    const words = loadWords(this.hasAttribute('own-page'), language);
    const speech = speakHere(words instanceof Promise ? await words : words);
    if (!this.isConnected || this.#shown !== null) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, STYLES);
    if ('problem' in loaded) {
      showProblem(root, loaded.problem);
      markShown();
    } else {
      root.replaceChildren();
      this.#shown = mount(Embed, {
        target: root,
        props: {
          timeline: loaded.timeline,
          speech,
          isPage: this.hasAttribute('own-page'),
          loadReading: () => loadReading(root),
        },
      });
      flushSync();
    }
    document.getElementById('sourceline-list')?.setAttribute('hidden', '');
  }
}

/** The part in which one reads, with its styles in the root. */
async function loadReading(root: ShadowRoot): Promise<ReadingPart> {
  const parts = globalThis as { sourcelineReading?: (shared: unknown) => typeof import('./reading.ts') };
  if (home !== '') await loadScript('sourceline-reading.js');
  if (!parts.sourcelineReading) throw new Error('The script sourceline-reading.js is not beside the embed.');
  const { styles, ...part } = parts.sourcelineReading(sourcelineShared);
  adoptStyles(root, styles);
  return part;
}

/** The inlined text, or how to fetch the file that is named; null where there is nothing. */
function findSource(element: HTMLElement): string | (() => Promise<Loaded>) | null {
  const wanted = element.hasAttribute('own-page') ? new URLSearchParams(location.search).get('src') : null;
  if (wanted !== null) return () => fetchOwnTimeline(wanted);
  const named = element.getAttribute('src');
  if (named !== null) return () => fetchTimeline(named);
  return findInlined(element);
}

function readInlined(json: string | null): Loaded {
  if (json !== null) return readTimeline(json);
  return { problem: 'There is no timeline here: put its JSON inside the element, or name its file with src.' };
}

function showProblem(root: ShadowRoot, problem: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = problem;
  root.replaceChildren(paragraph);
}
