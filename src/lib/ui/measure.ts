import type { Measure } from '../core/view/label.ts';

/** The font of the labels without its weight; Labels.svelte sets the same. */
const FONT =
  '12.5px "Avenir Next", Avenir, "Segoe UI Variable Text", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';

/** Letters below this have a width of their own wherever they stand: Latin, Greek and Cyrillic. */
const PLAIN = 0x530;
/** So have dashes, quotation marks and the ellipsis. */
const [DASHES, ELLIPSIS] = [0x2010, 0x2026];
const SLOTS = PLAIN + ELLIPSIS - DASHES + 1;

/**
 * Measures texts in the label's font. A text of plain letters is as wide as its letters, each of which is measured
 * once; that leaves out kerning, which makes texts narrower. Other scripts join their letters: those texts are measured
 * whole.
 */
export function measureLabels(): Measure {
  const pen = makePen();
  const widths = { plain: new Float32Array(SLOTS), strong: new Float32Array(SLOTS) };
  return (text, strong = false) => {
    const known = strong ? widths.strong : widths.plain;
    let width = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const slot = slotOf(code);
      if (slot < 0) return Math.ceil(measureText(pen, text, strong));
      width += known[slot] ||= measureText(pen, text[index]!, strong);
    }
    return Math.ceil(width);
  };
}

/**
 * Has the browser find the fonts of the labels and set up drawing, which takes it some milliseconds the first time and
 * none while a file is on its way.
 */
export function warmUp(): void {
  const pen = makePen();
  pen?.fillRect(0, 0, 1, 1);
  for (const strong of [false, true]) measureText(pen, 'a', strong);
}

/** Where the width of a letter is kept; −1 for accents that join the letter before them, and for other scripts. */
function slotOf(code: number): number {
  if (code < 0x300 || (code >= 0x370 && code < 0x483) || (code > 0x489 && code < PLAIN)) return code;
  return code >= DASHES && code <= ELLIPSIS ? PLAIN + code - DASHES : -1;
}

type Pen = CanvasRenderingContext2D | null;

export function makePen(): Pen {
  return document.createElement('canvas').getContext('2d');
}

function measureText(pen: Pen, text: string, strong: boolean): number {
  if (!pen) return text.length * 7;
  pen.font = labelFont(strong);
  return pen.measureText(text).width;
}

/** The font of the labels, or its strong cut, as a canvas takes it. */
export function labelFont(strong: boolean): string {
  return `${strong ? 700 : 500} ${FONT}`;
}

/** Where a line of text of this height has its baseline, in the pen's font, from the line's top: as style sheets set it. */
export function baselineOf(pen: CanvasRenderingContext2D, lineHeight: number): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  const [ascent, descent] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent;
}
