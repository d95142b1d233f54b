import type { MergedEvent } from '../model.ts';

/** What makes an event matter, by how much each adds. Independent sources count most, then where a text tells it, then how often. */
const PARTS = { sources: 0.5, prominence: 0.6, mentions: 0.12, stated: 0.35 };

/** How much an event matters in its timeline, 0..1, to three decimals. */
export function weighEvent(event: MergedEvent, sources: number): number {
  const told = event.mentions.filter((mention) => mention.stands);
  const prominence = Math.max(...told.map((mention) => mention.prominence));
  const stated = told.some((mention) => mention.datings.length > 0) ? PARTS.stated : 0;
  const sum =
    PARTS.sources * (sources - 1) +
    PARTS.prominence * prominence +
    PARTS.mentions * (event.mentions.length - 1) +
    stated;
  return Math.round((1 - Math.exp(-sum)) * 1000) / 1000;
}
