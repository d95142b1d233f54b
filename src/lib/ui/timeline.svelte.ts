import { createContext } from 'svelte';
import type { Passage, Timeline, TimelineDocument, TimelineEvent } from '../core/model.ts';
import type { Address, View } from '../core/view/address.ts';
import type { Span } from '../core/base/span.ts';
import { filterEvents, isEmptyFilter, keepHeaviest, NO_FILTER, type Facet, type Filter } from '../core/view/filter.ts';
import type { Grouping } from '../core/view/group.ts';
import { placeEvents, type Placed } from '../core/view/place.ts';
import { WIDEST_LABEL } from '../core/view/label.ts';
import { indexEvents, searchEvents } from '../core/view/search.ts';
import { stepFrom, type Move } from '../core/view/step.ts';
import { lengthOf, type TimeWindow } from '../core/view/time.ts';
import { firstWindow, revealIn, wholeWindow, zoomWindow } from '../core/view/window.ts';
import { LiveWindow } from './live.ts';
import { indexById, indexPlaced } from './lookup.ts';

const [getTimelineState, setTimelineState] = createContext<TimelineState>();
export { getTimelineState };

/** Makes the state of one timeline and gives it to the components below. */
export function provideTimelineState(
  timeline: Timeline,
  address: Address,
  originals: Originals | null = null,
): TimelineState {
  return setTimelineState(new TimelineState(timeline, address, originals));
}

/** The files of documents that the reader brought. */
export interface Originals {
  readonly has: (path: string) => boolean;
  readonly show: (path: string, passage: Passage) => void;
}

/** What is chosen, opened and shown of one timeline, whose values never change; editing puts another in its place. */
export class TimelineState {
  timeline = $state.raw() as Timeline;
  readonly #index = $derived(indexEvents(this.timeline));
  readonly #lookup = $derived(indexById(this.timeline));

  search = $state('');
  filter = $state.raw<Filter>(NO_FILTER);
  view = $state<View>('drawing');
  lanes = $state<Grouping>('kind');
  /** From key events, 0, to everything, 1. */
  share = $state(1);
  /** Lanes that are folded to their counts. */
  closed = $state.raw<readonly string[]>([]);
  /** The event whose receipts are open. */
  event = $state.raw<TimelineEvent | null>(null);
  /** The document that is open whole. */
  document = $state.raw<TimelineDocument | null>(null);
  /** The words of the document that are shown, where they are not an event's. */
  spot = $state.raw<Span | null>(null);
  /** Shows a passage on the page of its file, where the page has the file; null elsewhere. */
  readonly originals: Originals | null;
  /** Events too close to be told apart, listed to choose from. */
  crowd = $state.raw<readonly TimelineEvent[]>([]);
  /** The event that has the focus among the marks, or had it last. */
  active = $state.raw<string | null>(null);
  /** Whether the first frame has been shown; until then only what it needs is made. */
  isShown = $state(false);
  /** The width of the drawing; 0 until it is there. */
  width = $state(0);
  /** The share of the drawing that a last label takes. */
  readonly room = $derived(this.width > 0 ? Math.min(0.34, WIDEST_LABEL / this.width + 0.03) : 0.2);
  #language: string | null = null;
  #window = $state.raw<TimeWindow | null>(null);

  /** The index is made when somebody searches. */
  readonly #found = $derived(this.search.trim() === '' ? this.timeline.events : searchEvents(this.#index, this.search));
  readonly #chosen = $derived(filterEvents(this.#found, this.filter));
  readonly events = $derived(keepHeaviest(this.#chosen, this.share));
  readonly placement = $derived(placeEvents(this.events, this.lanes, this.timeline.documents));
  readonly #placedById = $derived(indexPlaced(this.placement.placed));
  readonly whole = $derived(wholeWindow(this.placement.placed));
  readonly first = $derived(firstWindow(this.placement.placed, this.room));
  readonly window = $derived(this.#window ?? this.first);
  /** The window while it moves; `window` is where it rests. */
  readonly live = new LiveWindow((window) => this.showWindow(window));
  readonly isFiltered = $derived(this.search.trim() !== '' || !isEmptyFilter(this.filter) || this.share < 1);

  constructor(timeline: Timeline, address: Address, originals: Originals | null) {
    this.timeline = timeline;
    this.originals = originals;
    this.goTo(address);
  }

  /** What the address should say now. The first window is left out: it follows from the rest. */
  get address(): Address {
    return {
      event: this.event?.id ?? null,
      document: this.document?.id ?? null,
      at: this.document && this.spot,
      window: this.#window,
      search: this.search,
      ...this.filter,
      view: this.view,
      language: this.#language,
      lanes: this.lanes,
      share: this.share,
    };
  }

  /** Goes where the browser's history leads: from an event back to the crowd it was chosen from, from there out. */
  goBack(address: Address): void {
    const crowd = this.event ? this.crowd : [];
    this.goTo(address);
    this.crowd = crowd;
  }

  goTo(address: Address): void {
    this.search = address.search;
    const { kinds, sources, actors, places, certainty, since, until } = address;
    this.filter = { kinds, sources, actors, places, certainty, since, until };
    this.spot = address.at;
    this.#language = address.language;
    this.view = address.view;
    this.lanes = address.lanes;
    this.share = address.share;
    this.live.stop();
    this.#window = address.window;
    this.crowd = [];
    this.event = (address.event !== null && this.#lookup.events.get(address.event)) || null;
    this.document = (address.document !== null && this.#lookup.documents.get(address.document)) || null;
    this.active = this.event?.id ?? this.active;
    if (this.event && address.window === null) this.reveal(this.event.id);
  }

  /** Shows another state of the same timeline: what was open stays open where it is still there. */
  revise(timeline: Timeline): void {
    this.timeline = timeline;
    this.event = this.event && this.findEvent(this.event.id);
    this.crowd = this.crowd.flatMap(({ id }) => this.findEvent(id) ?? []);
  }

  documentOf(id: string): TimelineDocument {
    const document = this.#lookup.documents.get(id);
    if (!document) throw new Error(`unknown document: ${id}`);
    return document;
  }

  /** The document of an id, or null where the file has none. */
  findDocument(id: string): TimelineDocument | null {
    return this.#lookup.documents.get(id) ?? null;
  }

  /** The event that an id leads to, or null. */
  findEvent(id: string): TimelineEvent | null {
    return this.#lookup.events.get(id) ?? null;
  }

  /** The event of an id on the axis; undefined where it is filtered out or has no date. */
  placedOf(id: string): Placed | undefined {
    return this.#placedById.get(id);
  }

  eventOf(id: string): TimelineEvent {
    const event = this.findEvent(id);
    if (!event) throw new Error(`unknown event: ${id}`);
    return event;
  }

  openEvent(id: string): void {
    this.crowd = [];
    this.openMember(id);
  }

  /** Opens an event of the crowd, which stays behind it to go back to. */
  openMember(id: string): void {
    this.event = this.eventOf(id);
    this.document = null;
    this.active = id;
    this.reveal(id);
  }

  /** Opens a document whole, at the words of the span, or of the event that is open. */
  openDocument(id: string, spot: Span | null = null): void {
    this.document = this.documentOf(id);
    this.spot = spot;
  }

  /** Closes what lies on top: the document, then the event, then the list of a crowd. */
  close(): void {
    if (this.document) this.document = null;
    else if (this.event) this.event = null;
    else this.crowd = [];
  }

  closeAll(): void {
    this.document = null;
    this.event = null;
    this.crowd = [];
  }

  /** Shows a window. */
  showWindow(window: TimeWindow): void {
    this.live.stop();
    this.#window = this.#fit(window);
  }

  /** Shows a window for a moment: more of the movement is to come. */
  moveWindow(window: TimeWindow): void {
    this.live.move(this.#fit(window));
  }

  /** A window within reach of the events, between two hours and four times the whole. */
  #fit(window: TimeWindow): TimeWindow {
    const centre = (window.from + window.to) / 2;
    const fitting = zoomWindow(window, 1, centre, this.whole);
    const length = lengthOf(fitting);
    const [least, most] = [this.whole.from - length * 0.9, this.whole.to - length * 0.1];
    const from = Math.min(Math.max(fitting.from, least), most);
    return { from, to: from + length };
  }

  showFirst(): void {
    this.live.stop();
    this.#window = null;
  }

  zoom(factor: number, centre = (this.window.from + this.window.to) / 2): void {
    this.showWindow(zoomWindow(this.window, factor, centre, this.whole));
  }

  /** Opens a crowd: by zooming as long as that tells its events apart, else as a list. */
  openCrowd(members: readonly Placed[]): void {
    const target = wholeWindow(members);
    const isSpread = members.at(-1)!.at - members[0]!.at > lengthOf(this.window) / 200;
    if (isSpread && lengthOf(target) < lengthOf(this.window) * 0.8) this.showWindow(target);
    else {
      this.closeAll();
      this.crowd = members.map(({ event }) => event);
    }
  }

  /** Makes another event active and brings it into the window. */
  step(move: Move, isStop?: (placed: Placed) => boolean): void {
    const next = stepFrom(this.placement, this.active, move, isStop);
    if (!next) return;
    this.active = next.event.id;
    this.reveal(next.event.id);
  }

  reveal(id: string): void {
    const placed = this.placedOf(id);
    if (!placed) return;
    const window = revealIn(this.window, placed);
    if (window !== this.window) this.showWindow(window);
  }

  toggle(facet: Facet, value: string): void {
    this.filter = { ...this.filter, [facet]: toggle(this.filter[facet], value) };
  }

  /** Shows only what may lie in these days; null is open. */
  limit(days: Pick<Filter, 'since' | 'until'>): void {
    this.filter = { ...this.filter, ...days };
  }

  /** Folds a lane to its counts, or unfolds it. */
  toggleLane(lane: string): void {
    this.closed = toggle(this.closed, lane);
  }

  clearFilters(): void {
    this.share = 1;
    this.search = '';
    this.filter = NO_FILTER;
  }
}

function toggle(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
