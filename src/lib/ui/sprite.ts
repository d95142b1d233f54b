import { CLUSTER_RADIUS } from '../core/view/hit.ts';
import type { Hue, Look } from '../core/view/kind.ts';
import { outlineOf, STRIKE } from '../core/view/sign.ts';
import type { Pixels } from '../core/view/time.ts';
import type { Palette } from './paint.ts';
import { pathOf } from './sign.ts';

/** Half the side of a sprite's square: the widest of what is drawn, with its border. */
const HALF: Pixels = 13;

export interface SignStyle extends Look {
  readonly filled: boolean;
  readonly struck: boolean;
}

/**
 * Signs and clusters as pictures, each drawn once for its colours and the screen's resolution: to put a picture down
 * takes a tenth of the time of drawing its outline.
 */
export interface Sprites {
  readonly putSign: (pen: CanvasRenderingContext2D, style: SignStyle, x: Pixels, y: Pixels) => void;
  readonly putCluster: (pen: CanvasRenderingContext2D, hue: Hue, x: Pixels, y: Pixels) => void;
}

export function makeSprites(palette: Palette, ratio: number): Sprites {
  const sprites = new Map<string, HTMLCanvasElement>();
  /** On whole pixels of the screen, where a picture stays sharp. */
  const put = (
    pen: CanvasRenderingContext2D,
    key: string,
    draw: (pen: CanvasRenderingContext2D) => void,
    x: Pixels,
    y: Pixels,
  ) => {
    // prettier-ignore
    let sprite = sprites.get(key);
    if (!sprite) sprites.set(key, (sprite = drawSprite(draw, ratio)));
    const whole = (at: Pixels) => Math.round((at - HALF) * ratio) / ratio;
    pen.drawImage(sprite, whole(x), whole(y), sprite.width / ratio, sprite.height / ratio);
  };
  return {
    putSign: (pen, style, x, y) =>
      put(pen, `${style.shape}${style.hue}${style.filled}${style.struck}`, (on) => drawSign(on, style, palette), x, y),
    putCluster: (pen, hue, x, y) => put(pen, `cluster${hue}`, (on) => drawDisc(on, palette.hues[hue]), x, y),
  };
}

function drawSprite(draw: (pen: CanvasRenderingContext2D) => void, ratio: number): HTMLCanvasElement {
  const sprite = document.createElement('canvas');
  sprite.width = sprite.height = Math.ceil(2 * HALF * ratio);
  const pen = sprite.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.translate(HALF, HALF);
  draw(pen);
  return sprite;
}

function drawSign(pen: CanvasRenderingContext2D, { shape, hue, filled, struck }: SignStyle, palette: Palette): void {
  const outline = pathOf(outlineOf(shape));
  pen.lineJoin = 'round';
  pen.strokeStyle = palette.paper;
  pen.lineWidth = 4.5;
  pen.stroke(outline);
  pen.fillStyle = filled ? palette.hues[hue] : palette.paper;
  pen.strokeStyle = palette.hues[hue];
  pen.lineWidth = 1.7;
  pen.fill(outline);
  pen.stroke(outline);
  if (!struck) return;
  const stroke = pathOf(STRIKE);
  pen.strokeStyle = palette.paper;
  pen.lineWidth = 4;
  pen.stroke(stroke);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.8;
  pen.stroke(stroke);
}

function drawDisc(pen: CanvasRenderingContext2D, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, CLUSTER_RADIUS, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}
