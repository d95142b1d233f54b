import { flushSync, mount, unmount } from 'svelte';
import type { Timeline, TimelineEvent } from '../lib/core/model.ts';
import { readTimeline } from '../lib/core/timeline/read.ts';
import { readAddress } from '../lib/core/view/address.ts';
import Embed from '../lib/ui/Embed.svelte';
import { markShown } from '../lib/ui/shown.ts';
import { speakHere } from '../lib/ui/speech.ts';
import { fetchOwnTimeline, fetchTimeline, findInlined, findWhole, type Loaded } from './data.ts';
import { followHost, linkThrough } from './links.ts';
import { home } from './script.ts';
import { PLACE_ATTRIBUTES, queryOf } from './query.ts';
import { adaptStyles, adoptStyles, type Theme } from './style.ts';
import { loadWords } from './words.ts';

/** The style sheets of what is seen: vite.embed.config.ts puts them here when it builds the script. */
const STYLES = '__SOURCELINE_STYLES__';

/** How far below the window an element begins to load. */
const NEAR = '300px';

interface Shown extends Record<string, unknown> {
  readonly goTo: (place: ReturnType<typeof readAddress>) => void;
  readonly hasEvent: (id: string) => boolean;
}

/**
 * `<sourceline-timeline>`: a timeline with its receipts, in a shadow root. Its data is its property `timeline`, or a
 * file named by its attribute `src`, or a `<script type="application/json">` inside it, or the page's own block
 * `#sourceline-data`. It loads when it comes near the window, or at once with `loading="eager"`.
 * `static/sourceline-embed.d.ts` lists its attributes, properties and events. With the attribute `own-page` it is all of
 * its page: the query of the page's address says what is shown, and `?src=` in it may name another file.
 */
export class SourcelineTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'lang', ...PLACE_ATTRIBUTES];

  #shown: Shown | null = null;
  #timeline: Timeline | null = null;
  /** Grows with each showing: one that was overtaken while it loaded gives way. */
  #turn = 0;
  #left = new AbortController();

  get timeline(): Timeline | null {
    return this.#timeline;
  }

  set timeline(timeline: Timeline | null) {
    this.#timeline = timeline;
    if (this.#turn > 0) void this.#show();
  }

  connectedCallback(): void {
    this.#left = new AbortController();
    this.#adoptStyles();
    this.#whenNear(() => {
      if (document.readyState === 'loading' && this.#findSource() === null) {
        document.addEventListener('DOMContentLoaded', () => void this.#show(), {
          once: true,
          signal: this.#left.signal,
        });
      } else {
        void this.#show();
      }
    });
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#turn = 0;
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#turn === 0 || before === now) return;
    if (this.#shown && PLACE_ATTRIBUTES.includes(name)) this.#shown.goTo(readAddress(queryOf(this)));
    else {
      if (name === 'src') this.#timeline = null;
      if (name === 'theme') this.#adoptStyles();
      void this.#show();
    }
  }

  #whenNear(show: () => void): void {
    if (this.#isOwnPage || this.getAttribute('loading') === 'eager') return show();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        show();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this);
    this.#left.signal.addEventListener('abort', () => observer.disconnect());
  }

  get #isOwnPage(): boolean {
    return this.hasAttribute('own-page');
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const source = this.#findSource();
    // An inlined timeline is shown in the same turn, before the page is first painted.
    const loaded = typeof source === 'function' ? await source() : (source ?? NOTHING);
    const language = 'timeline' in loaded ? loaded.timeline.language : 'en';
    const words = loadWords(this.#query.get('lang') ?? this.getAttribute('lang'), language);
    const speech = speakHere(words instanceof Promise ? await words : words);
    if (turn !== this.#turn) return;
    this.#clear();
    const root = this.#root;
    if ('problem' in loaded) {
      showProblem(root, loaded.problem);
      this.#tell('problem', { problem: loaded.problem });
      markShown();
    } else {
      this.#timeline = loaded.timeline;
      const links = followHost(this.#isOwnPage, this.#query.get('height'), this.#left.signal, (query) => this.#open(query)); // prettier-ignore
      this.#shown = mount(Embed, {
        target: root,
        props: {
          timeline: loaded.timeline,
          speech,
          isPage: this.#isOwnPage,
          address: readAddress(this.#isOwnPage ? location.search : queryOf(this)),
          whole: this.#findWholePage(),
          linkTo: (query: string) => linkThrough(links, query),
          loadWhole: findWhole(this),
          onopen: (event: TimelineEvent | null) => this.#tell(event ? 'open' : 'close', event && { event }),
        },
      }) as Shown;
      flushSync();
      this.#open(links.open);
      this.#tell('shown', { timeline: loaded.timeline });
    }
    if (this.#isOwnPage) document.getElementById('sourceline-list')?.setAttribute('hidden', '');
  }

  /** Shows what a fragment of the host's address asks for, where it names an event of this timeline. */
  #open(query: string): void {
    const place = readAddress(query);
    if (place.event !== null && this.#shown?.hasEvent(place.event)) this.#shown.goTo(place);
  }

  #clear(): void {
    if (this.#shown !== null) void unmount(this.#shown);
    this.#shown = null;
    this.shadowRoot?.replaceChildren();
  }

  get #root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  #adoptStyles(): void {
    const theme = this.#query.get('theme') ?? this.getAttribute('theme');
    adoptStyles(this.#root, adaptStyles(STYLES, theme === 'dark' || theme === 'light' ? (theme as Theme) : null));
  }

  /** The query of the page's address where the element is all of its page. */
  get #query(): URLSearchParams {
    return new URLSearchParams(this.#isOwnPage ? location.search : '');
  }

  #findSource(): Loaded | (() => Promise<Loaded>) | null {
    if (this.#timeline !== null) return { timeline: this.#timeline };
    const wanted = this.#query.get('src');
    if (wanted !== null) return () => fetchOwnTimeline(wanted);
    const named = this.getAttribute('src');
    if (named !== null) return () => fetchTimeline(named);
    const json = findInlined(this)?.textContent;
    return json == null ? null : readTimeline(json);
  }

  /** The page of the whole timeline: the one named by `page`, or where a site has it. */
  #findWholePage(): string | null {
    const named = this.getAttribute('page');
    if (named !== null) return new URL(named, document.baseURI).href;
    // A page that holds this script itself is a file of its own, with no site round it.
    if (this.#isOwnPage) return home === '' ? null : new URL(`../${location.search}`, location.href).href;
    const src = this.getAttribute('src');
    return src === null ? null : new URL('./', new URL(src, document.baseURI)).href;
  }

  #tell(what: 'shown' | 'open' | 'close' | 'problem', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`sourceline-${what}`, { detail, bubbles: true, composed: true }));
  }
}

const NOTHING: Loaded = {
  problem: 'There is no timeline here: put its JSON inside the element, or name its file with src.',
};

function showProblem(root: ShadowRoot, problem: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = problem;
  root.replaceChildren(paragraph);
}

/** Attributes that are properties of the same name. */
for (const name of ['src', 'theme', 'page', ...PLACE_ATTRIBUTES]) {
  Object.defineProperty(SourcelineTimeline.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name);
    },
    set(this: HTMLElement, value: string | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    configurable: true,
    enumerable: true,
  });
}
