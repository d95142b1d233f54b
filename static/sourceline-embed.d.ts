/**
 * Types of `<sourceline-timeline>`, the custom element that `sourceline-embed.js` defines. Every attribute is a property
 * of the same name.
 */
export interface SourcelineTimelineElement extends HTMLElement {
  /** Address of a timeline.json. */
  src: string | null;
  /** A timeline as data, in place of `src`; also what is shown. Null until it is there. */
  timeline: SourcelineTimeline | null;
  /** `light` or `dark`; else as the reader's system has it. */
  theme: string | null;
  /** Address of the whole page; else the folder in which `src` lies. */
  page: string | null;
  /** The id of the event whose receipts are open. */
  event: string | null;
  /** The id of the document that is open whole, and the words of it that are shown: `120-180`. */
  document: string | null;
  at: string | null;
  /** The window that is shown first: `2022-01-02` and `2022-01-11`. */
  from: string | null;
  to: string | null;
  /** Only events that may lie in these days. */
  since: string | null;
  until: string | null;
  /** Only events of these kinds, sources (ids), actors or places, parted by commas. */
  kinds: string | null;
  sources: string | null;
  actors: string | null;
  places: string | null;
  /** Only events of which this much is known: `day`, `wider`, `open`, `none` or `conflict`, parted by commas. */
  certainty: string | null;
  search: string | null;
  /** `drawing` or `story`; a narrow element shows the story. */
  view: string | null;
  /** What the lanes of the drawing tell apart: `kind`, `source`, `actor` or `place`. */
  lanes: string | null;
  /** From key events, `0`, to everything, `1`. */
  share: string | null;
}

/** The file, as FORMAT.md describes it. */
export interface SourcelineTimeline {
  readonly format: 'sourceline/1';
  readonly title: string;
  readonly language: string;
  readonly events: readonly SourcelineEvent[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

export interface SourcelineEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
}

export interface SourcelineEventMap {
  /** The timeline is there. */
  'sourceline-shown': CustomEvent<{ readonly timeline: SourcelineTimeline }>;
  /** The reader, a link or an attribute has opened an event. */
  'sourceline-open': CustomEvent<{ readonly event: SourcelineEvent }>;
  'sourceline-close': CustomEvent<null>;
  /** The timeline could not be had or read; `problem` says why, in a sentence. */
  'sourceline-problem': CustomEvent<{ readonly problem: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sourceline-timeline': SourcelineTimelineElement;
  }
  interface HTMLElementEventMap extends SourcelineEventMap {}
}
