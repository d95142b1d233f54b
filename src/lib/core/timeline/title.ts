import type { Imprint, Mention } from '../model.ts';

interface Read {
  readonly imprint: Imprint;
  readonly mentions: readonly Mention[];
}

/** A title for a timeline whose maker gave none: the document's own, or the name that most of its reports share. */
export function titleTimeline(readings: readonly Read[]): string {
  const [only] = readings;
  if (readings.length === 1 && only?.imprint.title) return only.imprint.title.value;
  const places = new Map<string, number>();
  for (const { mentions } of readings) {
    for (const place of new Set(mentions.flatMap((mention) => mention.places))) {
      places.set(place, (places.get(place) ?? 0) + mentions.filter((mention) => mention.places.includes(place)).length);
    }
  }
  const ranked = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? 'Timeline';
}
