import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Speech } from '../lib/core/base/speech.ts';
import type { Timeline } from '../lib/core/model.ts';
import { pngBy } from '../lib/core/write/png.ts';
import { drawTimeline } from '../lib/core/write/svg.ts';

/** The letters of pictures: Latin, Greek, Cyrillic, Arabic, Hebrew and more, nearly as wide as the SVG counts on. */
const FONTS = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) =>
  fileURLToPath(new URL(`../../fonts/${name}`, import.meta.url)),
);
const FAMILY = 'DejaVu Sans Condensed';

/** Pixels of a picture's width: what previews in social networks ask for. */
export const PICTURE_WIDTH = 1200;

/** Made without a browser. */
export const PNG = pngBy(async (svg) => (await paintPicture(svg)).content);

export interface Picture {
  /** The bytes of a PNG. */
  readonly content: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

let ready: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Draws a timeline as the page opens with it. The same timeline gives the same bytes on every machine. */
export function drawPicture(timeline: Timeline, speech: Speech): Promise<Picture> {
  return paintPicture(drawTimeline(timeline, speech));
}

async function paintPicture(svg: string): Promise<Picture> {
  const { Resvg } = await (ready ??= loadPainter());
  const fontBuffers = await Promise.all(FONTS.map((file) => readFile(file)));
  const painter = new Resvg(svg, {
    fitTo: { mode: 'width', value: PICTURE_WIDTH },
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  const image = painter.render();
  const picture = { content: image.asPng(), width: image.width, height: image.height };
  image.free();
  painter.free();
  return picture;
}

/** The painter is loaded where a picture is made. */
async function loadPainter(): Promise<typeof import('@resvg/resvg-wasm')> {
  const painter = await import('@resvg/resvg-wasm');
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await painter.initWasm(await readFile(file));
  return painter;
}
