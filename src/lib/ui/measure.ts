import type { Measure } from '../core/view/label.ts';

/** The font of the labels without its weight; Labels.svelte sets the same. */
const FONT =
  '12.5px "Avenir Next", Avenir, "Segoe UI Variable Text", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';

/** Measures texts in the label's font, each once. */
export function measureLabels(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, strong = false) => {
    const key = `${strong} ${text}`;
    const width = known.get(key) ?? measureText(pen, text, strong);
    known.set(key, width);
    return width;
  };
}

function measureText(pen: CanvasRenderingContext2D | null, text: string, strong: boolean): number {
  if (!pen) return text.length * 7;
  pen.font = `${strong ? 700 : 500} ${FONT}`;
  return Math.ceil(pen.measureText(text).width);
}
