import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import { countFeature, FEATURE_NAMES, hasFeature, isOfEvents } from './feature.ts';
import type { ExportFormat, WrittenFile } from './format.ts';
import type { Loss } from './loss.ts';

/** A timeline in another format, with all that this format could not hold. */
export interface Exported {
  readonly files: readonly WrittenFile[];
  readonly losses: readonly Loss[];
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

/** A name for files from a title: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, 60).replace(/\p{M}*-*$/u, ''); // prettier-ignore
  return name === '' ? 'timeline' : name;
}
