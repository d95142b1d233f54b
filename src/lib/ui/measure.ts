import type { Measure } from '../core/view/label.ts';

/** The font of the labels; Labels.svelte sets the same. */
export const LABEL_FONT =
  '500 12.5px "Avenir Next", Avenir, "Segoe UI Variable Text", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';

/** Measures texts in the label's font, each once. */
export function measureLabels(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = LABEL_FONT;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? Math.ceil(pen?.measureText(text).width ?? text.length * 7);
    known.set(text, width);
    return width;
  };
}
