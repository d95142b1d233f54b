import type { Measure } from '../view/label.ts';

/** The size of labels, as on the page. */
export const LABEL_SIZE = 12.5;

/**
 * Widths of the printable letters of ASCII in thousandths of the font's size, from the space on: those of Helvetica,
 * which Arial and Liberation Sans share (Adobe Font Metrics, Core 14).
 */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
/** About the width of a letter of another script, and of an ideograph. */
const [OTHER, WIDE] = [610, 1000];
/** Bold letters are so much wider. */
const BOLD = 1.08;

/** Measures where no font is at hand: for ASCII as Helvetica is, for other letters about so, never too narrow by much. */
export const measureByTable: Measure = (text, strong = false) => {
  let thousandths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (/\p{M}/u.test(letter)) continue;
    thousandths += ASCII[code - 0x20] ?? (code >= 0x2e80 ? WIDE : OTHER);
  }
  return Math.ceil((thousandths * LABEL_SIZE * (strong ? BOLD : 1)) / 1000);
};
