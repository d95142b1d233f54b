/// <reference lib="webworker" />
/** Converts timelines beside the page: its code is in no first load, and a large timeline does not stop the page. */
import { exportTimeline } from '../../core/write/export.ts';
import { FORMATS } from '../../core/write/formats.ts';
import { pngBy } from '../../core/write/png.ts';
import { loadSpeech } from '../languages.ts';
import type { Answer, Request } from './message.ts';

const say = (answer: Answer) => postMessage(answer);

/** Of a PNG the page makes the points: a worker cannot paint an SVG. */
const OFFERED = [...FORMATS, pngBy((svg) => svg)];

say({ offers: OFFERED.map(({ id, name, about, mediaType, many }) => ({ id, name, about, mediaType, ...(many && { many }) })) }); // prettier-ignore

onmessage = async ({ data: { timeline, format: id, language } }: MessageEvent<Request>) => {
  try {
    const format = OFFERED.find((one) => one.id === id);
    if (format === undefined) throw new Error(`unknown format: ${id}`);
    const { files, losses } = await exportTimeline(timeline, format, await loadSpeech(language));
    say({ files, losses });
  } catch (error) {
    say({ fault: error instanceof Error ? error.message : String(error) });
  }
};
