import { wordCount } from '../view/draw.ts';
import { CLUSTER_RADIUS } from '../view/hit.ts';
import { lookOf, type Hue } from '../view/kind.ts';
import type { Cluster, Mark } from '../view/scene.ts';
import { LINE, HATCHED } from '../view/shape.ts';
import { outlineOf, STRIKE } from '../view/sign.ts';
import { escapeXml } from './escape.ts';

/** The light colours of the page. */
export const [INK, SOFT, PAPER, SUNK, RULE] = ['#1d1b18', '#5b564c', '#fbf8f1', '#f3eee2', '#ded6c6'];
const HUES: Readonly<Record<Hue, string>> = {
  1: '#b0400c',
  2: '#9c1f58',
  3: '#7a5900',
  4: '#22693b',
  5: '#00676f',
  6: '#1f55a5',
  7: '#6747a8',
  8: '#535a62',
};
const BAND = 32;

/** The widest part of a drawing that is seen. Some programs stumble over boxes many times wider. */
const [LEFTMOST, RIGHTMOST] = [-40, 1240];

/** A box, cut where nobody sees it. */
function box(left: number, right: number, y: number, height: number, fill: string): string {
  const [from, to] = [left, right].map((x) => Math.min(RIGHTMOST, Math.max(LEFTMOST, x))) as [number, number];
  return `<rect x="${round(from)}" y="${round(y)}" width="${round(to - from)}" height="${height}" fill="${fill}"/>`;
}

/** To a tenth of a pixel: finer is only longer. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** What the date allows as a band or bracket, other readings as ghosts, and the sign of the kind upon them. */
export function drawMark(mark: Mark, index: number): string {
  const { placed, y, sign } = mark;
  const colour = HUES[lookOf(placed.event.kind).hue];
  const parts = [
    placed.openStart || placed.openEnd ? drawOpen(mark, colour, index) : mark.band ? drawBand(mark, colour, index) : '',
    placed.event.conflicts.length > 0 ? drawHatch(mark, colour) : '',
    ...mark.ghosts.map((ghost) => drawGhost(ghost, mark, colour)),
    drawSign(mark, sign, y),
  ];
  return `<g>${parts.join('')}</g>`;
}

/** Solid as far as it is sure, fading towards bounds that are not. */
function drawBand({ left, right, sure, placed, y }: Mark, colour: string, index: number): string {
  const length = Math.max(1, right - left);
  const at = (x: number) => round(Math.min(1, Math.max(0, (x - left) / length)) * 100) / 100;
  const [from, to] = placed.lasting ? [at(sure?.left ?? left), at(sure?.right ?? right)] : [0.36, 0.64];
  const strength = placed.lasting ? 0.21 : 0.26;
  const [first, last] = [from > 0 ? 0.015 : strength, to < 1 ? 0.015 : strength];
  const stops = ([[0, first], [from, strength], [to, strength], [1, last]] as const) // prettier-ignore
    .map(([offset, alpha]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${alpha}"/>`);
  const [begin, end] = [sure?.left ?? left, sure?.right ?? right];
  const edge = placed.lasting ? box(begin, Math.max(begin + 1, end), y + BAND / 2 - 2.5, 2.5, colour) : '';
  return `${gradient(index, left, right, stops)}${box(left, left + length, y - BAND / 2, BAND, `url(#f${index})`)}${edge}`;
}

/** A bracket at the bound that is known, fading away from it. */
function drawOpen({ left, right, y, placed }: Mark, colour: string, index: number): string {
  const [near, far] = placed.openStart ? [1, 0] : [0, 1];
  const stops = [[Math.min(near, far), near < far ? 0.42 : 0], [Math.max(near, far), near < far ? 0 : 0.42]].map(([offset, alpha]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${alpha}"/>`); // prettier-ignore
  const bracket = placed.openStart ? right - 2 : left;
  return `${gradient(index, left, right, stops)}${box(left, right, y - 8, 16, `url(#f${index})`)}${box(bracket, bracket + 2, y - 11, 22, colour)}`;
}

function gradient(index: number, left: number, right: number, stops: readonly string[]): string {
  return `<linearGradient id="f${index}" gradientUnits="userSpaceOnUse" x1="${round(left)}" y1="0" x2="${round(right)}" y2="0">${stops.join('')}</linearGradient>`;
}

function drawHatch({ band, left, right, sign, y }: Mark, colour: string): string {
  const [from, to] = band ? [left, right] : [sign - HATCHED, sign + HATCHED];
  const lines: string[] = [];
  for (let x = from; x < to; x += 6) {
    const rise = Math.min(BAND, to - x);
    lines.push(`M${round(x)} ${round(y + BAND / 2)}l${round(rise)} ${-round(rise)}`);
  }
  return `<path d="${lines.join('')}" fill="none" stroke="${colour}" stroke-opacity="0.5" stroke-width="1.2"/>`;
}

/** Where the other side of a conflict puts the event. */
function drawGhost(x: number, { y, sign, placed }: Mark, colour: string): string {
  const outline = outlineOf(lookOf(placed.event.kind).shape);
  return `<path d="M${round(x)} ${round(y)}H${round(sign)}" stroke="${colour}" stroke-opacity="0.6" stroke-dasharray="2 4"/><path transform="translate(${round(x)} ${round(y)})" d="${outline}" fill="none" stroke="${colour}" stroke-width="1.4" stroke-dasharray="2 2"/>`;
}

/** Filled where the date is sure, hollow where it is not. */
function drawSign({ placed }: Pick<Mark, 'placed'>, x: number, y: number): string {
  const { shape, hue } = lookOf(placed.event.kind);
  const isFilled = (placed.certain || placed.sure !== null) && placed.event.status !== 'planned';
  const strike = placed.event.status === 'denied' ? `<path d="${STRIKE}" stroke="${INK}" stroke-width="1.8"/>` : '';
  return `<g transform="translate(${round(x)} ${round(y)})"><path d="${outlineOf(shape)}" fill="${isFilled ? HUES[hue] : PAPER}" stroke="${HUES[hue]}" stroke-width="1.7" stroke-linejoin="round"/>${strike}</g>`;
}

export function drawCluster({ x, y, kind, indexes, first }: Cluster): string {
  if (indexes.length === 1) return drawSign({ placed: first }, x, y);
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${CLUSTER_RADIUS}" fill="${HUES[lookOf(kind).hue]}"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="11" font-weight="600" fill="${PAPER}">${wordCount(indexes.length)}</text>`;
}

export function drawLabel({ label }: Mark): string {
  if (label === null) return '';
  const lines = label.lines.map(
    (line, index) => `<tspan x="${round(label.x)}" y="${round(label.top + index * LINE + 11.5)}">${escapeXml(line)}</tspan>`, // prettier-ignore
  );
  return `<text font-weight="${label.strong ? 700 : 500}">${lines.join('')}</text>`;
}
