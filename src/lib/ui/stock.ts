import type { Component } from 'svelte';
import type { Passage, TimelineEvent } from '../core/model.ts';
import type { Address } from '../core/view/address.ts';
import type { Facet, Filter } from '../core/view/filter.ts';
import type { Placed, Placement } from '../core/view/place.ts';

/** Events that are too many to be values of their timeline, which then has none. Another thread chooses among them. */
export interface Stock {
  /** Of the events that are chosen. */
  readonly placement: Placement;
  readonly count: number;
  readonly hasDenied: boolean;
  /** Shows an event, which has no receipts. */
  readonly Brief: Component<{ event: TimelineEvent }>;
  /** Chooses the events that a search, a filter and a share leave; the placement follows. */
  readonly choose: (wish: Pick<Address, 'search' | 'share'> & { readonly filter: Filter }) => void;
  readonly findEvent: (id: string) => TimelineEvent | null;
  readonly placedOf: (id: string) => Placed | undefined;
  readonly countFacet: (facet: Facet) => ReadonlyMap<string, number>;
}

/** The files of documents that the reader brought. */
export interface Originals {
  readonly has: (path: string) => boolean;
  readonly show: (path: string, passage: Passage) => void;
}

/** What a timeline may have beside its file. */
export interface Beside {
  readonly stock?: Stock | null;
  readonly originals?: Originals | null;
}
