import { fitsAxis, layOutAxis } from '../core/view/axis.ts';
import type { Pixels } from '../core/view/time.ts';
import { baselineOf, makePen } from './measure.ts';
import type { Palette } from './paint.ts';

/** A line of text on the axis as the style sheet sets it. */
interface AxisText {
  readonly font: string;
  readonly strong: string;
  readonly baseline: Pixels;
}

/** How the axis looks, for painting it while it moves. */
export interface AxisLook {
  readonly width: Pixels;
  readonly height: Pixels;
  readonly eras: AxisText & { readonly top: Pixels; readonly bottom: Pixels; readonly indent: Pixels };
  readonly ticks: AxisText;
}

/** Reads how the axis looks from its elements: the line, and in it the rows of eras and ticks. */
export function readAxis(line: HTMLElement, eras: HTMLElement, ticks: HTMLElement): AxisLook {
  const box = line.getBoundingClientRect();
  const top = (row: HTMLElement) => row.getBoundingClientRect().top - box.top;
  const era = eras.firstElementChild as HTMLElement | null;
  const indent = era === null ? 0 : parseFloat(getComputedStyle(era).paddingInlineStart);
  return {
    width: box.width,
    height: box.height,
    eras: {
      ...readText(era ?? eras, top(eras)),
      top: top(eras),
      bottom: top(eras) + eras.clientHeight,
      indent: indent + 1,
    },
    ticks: readText(ticks, top(ticks)),
  };
}

function readText(element: HTMLElement, top: Pixels): AxisText {
  const { fontSize, fontFamily, lineHeight, fontWeight } = getComputedStyle(element);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const pen = makePen();
  if (!pen) return { font, strong: font, baseline: top };
  pen.font = font;
  const baseline = Math.round(top + baselineOf(pen, parseFloat(lineHeight)));
  return { font, strong: `600 ${fontSize} ${fontFamily}`, baseline };
}

/** Paints the axis as Axis.svelte sets it. */
export function paintAxis(
  canvas: HTMLCanvasElement,
  { eras, ticks }: ReturnType<typeof layOutAxis>,
  look: AxisLook,
  palette: Palette,
): void {
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(look.width * ratio), Math.round(look.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, look.width, look.height);
  pen.textAlign = 'start';
  pen.font = look.eras.font;
  for (const { left, right, text } of eras) {
    pen.fillStyle = palette.ruleStrong;
    pen.fillRect(Math.round(left), look.eras.top, 1, look.eras.bottom - look.eras.top);
    pen.fillStyle = palette.ink;
    const room = right - left - look.eras.indent;
    if (room > pen.measureText(text).width) pen.fillText(text, left + look.eras.indent, look.eras.baseline);
  }
  pen.textAlign = 'center';
  for (const tick of ticks) {
    if (!fitsAxis(tick, look.width)) continue;
    pen.font = tick.major ? look.ticks.strong : look.ticks.font;
    pen.fillStyle = tick.major ? palette.ink : palette.inkSoft;
    pen.fillText(tick.text, tick.x, look.ticks.baseline);
  }
}
