import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import { countFeature, FEATURE_NAMES, hasFeature, isOfEvents, sayFeature, type Feature } from './feature.ts';
import type { ExportFormat, WrittenFile } from './format.ts';

/** A timeline in another format, with all that this format could not hold. */
export interface Exported {
  readonly files: readonly WrittenFile[];
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly feature: Feature;
  readonly count: number;
  /** Events are left out; anything else is not carried. */
  readonly leftOut: boolean;
}

/** Converts a timeline. What the format has no place for is left out and counted, never bent into another shape. */
export async function exportTimeline(timeline: Timeline, format: ExportFormat, speech: Speech): Promise<Exported> {
  const files = await format.write(selectFor(timeline, format), speech, fileName(timeline.title));
  return { files, losses: findLosses(timeline, format) };
}

/** The timeline without the events that the format leaves out. */
function selectFor(timeline: Timeline, { leavesOut }: ExportFormat): Timeline {
  const events = timeline.events.filter((event) => !leavesOut.some((feature) => hasFeature(event, feature)));
  return events.length === timeline.events.length ? timeline : { ...timeline, events };
}

export function findLosses(timeline: Timeline, format: ExportFormat): Loss[] {
  const left = selectFor(timeline, format);
  // Where no event is carried, nothing need be said of what events have.
  const isBare = !format.carries.includes('events');
  return FEATURE_NAMES.flatMap((feature) => {
    const leftOut = format.leavesOut.includes(feature);
    const isLost = leftOut || !(format.carries.includes(feature) || (isBare && isOfEvents(feature)));
    const count = isLost ? countFeature(leftOut ? timeline : left, feature) : 0;
    return count === 0 ? [] : [{ feature, count, leftOut }];
  });
}

/** The losses as sentences of a report: what is left out, and what of the rest is not carried. */
export function sayLosses(losses: readonly Loss[]): string[] {
  const say = (words: string, some: readonly Loss[]): string[] =>
    some.length === 0 ? [] : [`${words}: ${some.map(({ feature, count }) => sayFeature(feature, count)).join(', ')}.`];
  return [
    ...say(
      'Left out',
      losses.filter(({ leftOut }) => leftOut),
    ),
    ...say(
      'Not carried',
      losses.filter(({ leftOut }) => !leftOut),
    ),
  ];
}

/** A name for files from a title: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, 60).replace(/\p{M}*-*$/u, ''); // prettier-ignore
  return name === '' ? 'timeline' : name;
}
