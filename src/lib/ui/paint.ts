import { wordCount } from '../core/view/draw.ts';
import { lookOf, type Hue } from '../core/view/kind.ts';
import { HATCHED, LINE, ROW, SIGN } from '../core/view/shape.ts';
import type { Pixels } from '../core/view/time.ts';
import type { Placed } from '../core/view/place.ts';
import type { Cluster, Mark, Scene } from '../core/view/scene.ts';
import { outlineOf } from '../core/view/sign.ts';
import { baselineOf, labelFont } from './measure.ts';
import { pathOf } from './sign.ts';
import { makeSprites, type SignStyle, type Sprites } from './sprite.ts';

/** The colours of the painter, read from the style sheet's tokens. */
export interface Palette {
  readonly hues: Readonly<Record<Hue, string>>;
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly sunk: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly font: string;
}

export interface Emphasis {
  readonly hovered: string | null;
  readonly opened: string | null;
  /**
   * The part of the height that is in sight, which is all that is painted while the drawing moves, its labels too; null
   * at rest, when labels are the page's.
   */
  readonly sight: { readonly top: Pixels; readonly bottom: Pixels } | null;
}

const BAND = 32;

/** Gives the colours, and again when the reader's scheme turns light or dark; returns what ends this. */
export function followPalette(element: Element, give: (palette: Palette) => void): () => void {
  const update = () => give(readPalette(element));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  update();
  dark.addEventListener('change', update);
  return () => dark.removeEventListener('change', update);
}

function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const hues = Object.fromEntries(([1, 2, 3, 4, 5, 6, 7, 8] as const).map((hue) => [hue, token(`--hue-${hue}`)]));
  return {
    hues: hues as Record<Hue, string>,
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    paper: token('--paper'),
    sunk: token('--paper-sunk'),
    rule: token('--rule'),
    ruleStrong: token('--rule-strong'),
    font: `600 11px ${token('--sans')}`,
  };
}

/**
 * Paints a scene's lanes, grid, marks and clusters, and puts the canvas where the scene is. Labels are painted only while
 * the drawing moves: what is read and focused is the page's.
 */
export function paintScene(canvas: HTMLCanvasElement, scene: Scene, palette: Palette, emphasis: Emphasis): void {
  const { sight } = emphasis;
  const ratio = devicePixelRatio;
  placeCanvas(canvas, scene, ratio);
  // Opaque: the browser need not blend it with the page.
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return;
  const sprites = spritesOf(palette, ratio);
  pen.setTransform(ratio, 0, 0, ratio, scene.overscan * ratio, 0);
  pen.fillStyle = palette.paper;
  pen.fillRect(-scene.overscan, 0, scene.width + 2 * scene.overscan, scene.height);
  paintGrid(pen, scene, palette);
  const isSeen = ({ y }: { readonly y: Pixels }) => !sight || (y > sight.top - ROW && y < sight.bottom + ROW);
  const marks = scene.marks.filter(isSeen);
  for (const mark of marks) paintBand(pen, mark, palette, emphasis);
  for (const { placed, sign, y } of marks) sprites.putSign(pen, styleOf(placed), sign, y);
  paintClusters(pen, scene.clusters.filter(isSeen), palette, sprites);
  if (sight) paintLabels(pen, marks, palette);
}

/**
 * A new size costs as much as a new canvas: it grows to the largest scene so far, and what is beyond the drawing is cut
 * off there.
 */
function placeCanvas(canvas: HTMLCanvasElement, { width, height, overscan }: Scene, ratio: number): void {
  const columns = Math.round((width + 2 * overscan) * ratio);
  const lines = Math.round(height * ratio);
  if (canvas.width < columns) canvas.width = columns;
  if (canvas.height < lines) canvas.height = lines;
  const size = { width: `${canvas.width / ratio}px`, height: `${canvas.height / ratio}px` };
  Object.assign(canvas.style, { left: `${-overscan}px`, ...size });
}

/** The sprites of a palette, for the resolution that the screen had last. */
const spritesByPalette = new WeakMap<Palette, { readonly ratio: number; readonly sprites: Sprites }>();

function spritesOf(palette: Palette, ratio: number): Sprites {
  const known = spritesByPalette.get(palette);
  if (known?.ratio === ratio) return known.sprites;
  const sprites = makeSprites(palette, ratio);
  spritesByPalette.set(palette, { ratio, sprites });
  return sprites;
}

function paintGrid(
  pen: CanvasRenderingContext2D,
  { lanes, ticks, width, height, overscan }: Scene,
  palette: Palette,
): void {
  pen.fillStyle = palette.sunk;
  for (const [index, lane] of lanes.entries())
    if (index % 2 === 1) pen.fillRect(-overscan, lane.top, width + 2 * overscan, lane.height);
  pen.lineWidth = 1;
  for (const { x, major } of ticks) {
    pen.strokeStyle = palette.rule;
    pen.globalAlpha = major ? 1 : 0.6;
    line(pen, Math.round(x) + 0.5, 0, Math.round(x) + 0.5, height);
  }
  pen.globalAlpha = 1;
}

function paintBand(pen: CanvasRenderingContext2D, mark: Mark, palette: Palette, { hovered, opened }: Emphasis): void {
  const { placed, band, y } = mark;
  const { id } = placed.event;
  const colour = palette.hues[lookOf(placed.event.kind).hue];
  const strength = (id === opened ? 0.26 : id === hovered ? 0.22 : 0.17) * (placed.lasting ? 1.25 : 1);
  if (id === opened || id === hovered) paintHalo(pen, mark, colour, id === opened ? 0.14 : 0.08);
  if (placed.openStart || placed.openEnd) paintOpen(pen, mark, colour);
  else if (band) {
    pen.fillStyle = fading(pen, mark, colour, strength);
    pen.fillRect(mark.left, y - BAND / 2, mark.right - mark.left, BAND);
    if (placed.lasting) paintEdge(pen, mark, colour);
  }
  if (placed.event.conflicts.length > 0) paintHatch(pen, mark, colour);
  for (const ghost of mark.ghosts) paintGhost(pen, ghost, mark, colour);
}

/** A lasting event is solid as far as it is sure; an uncertain one fades towards both of its bounds. */
function fading(pen: CanvasRenderingContext2D, mark: Mark, colour: string, strength: number): CanvasGradient {
  const { left, right, sure, placed } = mark;
  const gradient = pen.createLinearGradient(left, 0, right, 0);
  const solid = withAlpha(colour, strength);
  const clear = withAlpha(colour, 0.015);
  const length = Math.max(1, right - left);
  if (!placed.lasting) {
    for (const [at, shade] of [[0, clear], [0.36, withAlpha(colour, strength * 1.5)], [0.64, withAlpha(colour, strength * 1.5)], [1, clear]] as const) gradient.addColorStop(at, shade); // prettier-ignore
    return gradient;
  }
  const within = (x: number) => Math.min(1, Math.max(0, (x - left) / length));
  const [from, to] = [within(sure?.left ?? left), within(sure?.right ?? right)];
  gradient.addColorStop(0, from > 0 ? clear : solid);
  gradient.addColorStop(from, solid);
  gradient.addColorStop(to, solid);
  gradient.addColorStop(1, to < 1 ? clear : solid);
  return gradient;
}

/** The line along a bar, which tells that it lasts. */
function paintEdge(pen: CanvasRenderingContext2D, { left, right, sure, y }: Mark, colour: string): void {
  pen.fillStyle = colour;
  const [from, to] = [sure?.left ?? left, sure?.right ?? right];
  pen.fillRect(from, y + BAND / 2 - 2.5, Math.max(1, to - from), 2.5);
  pen.globalAlpha = 0.4;
  pen.fillRect(left, y + BAND / 2 - 2.5, right - left, 1);
  pen.globalAlpha = 1;
}

/** Open on one side: a bracket at the bound that is known, fading away from it. */
function paintOpen(pen: CanvasRenderingContext2D, { left, right, y, placed }: Mark, colour: string): void {
  const gradient = pen.createLinearGradient(left, 0, right, 0);
  gradient.addColorStop(placed.openStart ? 0 : 1, withAlpha(colour, 0));
  gradient.addColorStop(placed.openStart ? 1 : 0, withAlpha(colour, 0.42));
  pen.fillStyle = gradient;
  pen.fillRect(left, y - 8, right - left, 16);
  pen.fillStyle = colour;
  pen.fillRect(placed.openStart ? right - 2 : left, y - 11, 2, 22);
}

function paintHatch(pen: CanvasRenderingContext2D, { band, left, right, sign, y }: Mark, colour: string): void {
  const [from, to] = band ? [left, right] : [sign - HATCHED, sign + HATCHED];
  pen.save();
  pen.beginPath();
  pen.rect(from, y - BAND / 2, to - from, BAND);
  pen.clip();
  pen.strokeStyle = withAlpha(colour, 0.5);
  pen.lineWidth = 1.2;
  for (let x = from - BAND; x < to; x += 6) line(pen, x, y + BAND / 2, x + BAND, y - BAND / 2);
  pen.restore();
}

/** Where the other side of a conflict puts the event. */
function paintGhost(pen: CanvasRenderingContext2D, x: number, { y, sign, placed }: Mark, colour: string): void {
  pen.save();
  pen.setLineDash([2, 4]);
  pen.strokeStyle = withAlpha(colour, 0.6);
  line(pen, x, y, sign, y);
  pen.setLineDash([2, 2]);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.translate(x, y);
  pen.stroke(pathOf(outlineOf(lookOf(placed.event.kind).shape)));
  pen.restore();
}

/** Filled where the date is sure, hollow where it is not; not on the mark of an open bound, which has its bracket. */
function styleOf({ event: { kind, status }, certain, sure }: Placed): SignStyle {
  const { shape, hue } = lookOf(kind);
  return { shape, hue, filled: (certain || sure !== null) && status !== 'planned', struck: status === 'denied' };
}

function paintHalo(pen: CanvasRenderingContext2D, mark: Mark, colour: string, strength: number): void {
  const left = Math.min(mark.left, mark.sign - SIGN / 2, mark.label?.x ?? Infinity) - 5;
  const right = Math.max(mark.right, mark.label ? mark.label.x + mark.label.width : 0) + 5;
  pen.fillStyle = withAlpha(colour, strength);
  pen.beginPath();
  pen.roundRect(left, mark.y - 18, right - left, 36, 5);
  pen.fill();
}

function paintClusters(
  pen: CanvasRenderingContext2D,
  clusters: readonly Cluster[],
  palette: Palette,
  sprites: Sprites,
): void {
  pen.font = palette.font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.paper;
  for (const { x, y, kind, indexes, first } of clusters) {
    if (indexes.length === 1) sprites.putSign(pen, styleOf(first), x, y);
    else {
      sprites.putCluster(pen, lookOf(kind).hue, x, y);
      pen.fillText(wordCount(indexes.length), x, y + 0.5);
    }
  }
}

/** A text that begins in a script which runs from right to left. */
const FROM_RIGHT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The labels as Labels.svelte sets them. */
function paintLabels(pen: CanvasRenderingContext2D, marks: readonly Mark[], palette: Palette): void {
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = palette.ink;
  for (const strong of [false, true]) {
    pen.font = labelFont(strong);
    const baseline = baselineOf(pen, LINE);
    for (const { label } of marks) {
      if (!label || (label.strong ?? false) !== strong) continue;
      for (const [index, text] of label.lines.entries()) {
        const isFromRight = FROM_RIGHT.test(text);
        pen.direction = isFromRight ? 'rtl' : 'ltr';
        pen.fillText(text, isFromRight ? label.x + label.width : label.x, label.top + index * LINE + baseline);
      }
    }
  }
  pen.direction = 'ltr';
}

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

/** A colour of the form #rrggbb with an opacity. */
function withAlpha(colour: string, alpha: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, alpha)) * 255);
  return `${colour}${byte.toString(16).padStart(2, '0')}`;
}
