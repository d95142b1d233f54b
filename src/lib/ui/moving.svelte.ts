import { shiftOf, type Arrangement, type Scene, type Size } from '../core/view/scene.ts';
import type { Pixels, TimeWindow } from '../core/view/time.ts';
import type { LiveWindow } from './live.ts';
import { workAtRest } from './rest.ts';

/** How much of the width is drawn beyond each edge while the drawing is dragged. */
const OVERSCAN = 0.3;

/** What the scene is made of. */
interface Origin {
  readonly arrangement: () => Arrangement;
  /** The window at rest. */
  readonly window: () => TimeWindow;
  readonly size: () => Size;
}

/** One frame of a movement. */
export interface Frame {
  readonly window: TimeWindow;
  readonly scene: Scene;
  /** How far the scene is moved to stand for the window. */
  readonly shift: Pixels;
  /** Whether it is the one of the frame before. */
  readonly isSame: boolean;
}

/**
 * The scene of a window at rest, and those of a window that moves. Of a drag a scene that is wider than the window is
 * moved, not made anew, until its margin is used up. To be made by a component.
 */
export class MovingScene {
  readonly #origin: Origin;
  isMoving = $state(false);
  /** A scene of the movement whose lanes are others than those of the last. */
  #relaned = $state.raw<Scene | null>(null);
  /** How often events got their places since: of many, the less important ones get theirs when one comes near. */
  #completions = $state(0);
  #last: Scene | null = null;

  readonly scene = $derived.by(() => this.#layOut());
  /** That which tells where the lanes are now. */
  readonly laned = $derived((this.isMoving ? this.#relaned : null) ?? this.scene);

  /** `show` draws a frame by itself: nothing of it is seen by components but its lanes, where they change. */
  constructor(origin: Origin, live: LiveWindow, show: (frame: Frame) => void) {
    this.#origin = origin;
    $effect(() => this.#complete());
    $effect(() =>
      live.follow((window) => {
        if (window === null) [this.isMoving, this.#last, this.#relaned] = [false, null, null];
        else this.#move(window, show);
      }),
    );
  }

  #layOut(): Scene | null {
    const size = this.#origin.size();
    if (!hasArea(size)) return null;
    void this.#completions;
    return this.#origin.arrangement().layOut(this.#origin.window(), size);
  }

  #move(window: TimeWindow, show: (frame: Frame) => void): void {
    const size = this.#origin.size();
    if (!hasArea(size)) return;
    this.isMoving = true;
    const last = this.#last ?? this.scene!;
    const isPan = shiftOf(last, window) < Infinity;
    const isSame = isPan && last.overscan > 0 && Math.abs(shiftOf(last, window)) < last.overscan;
    const scene = isSame ? last : this.#origin.arrangement().layOut(window, size, isPan ? OVERSCAN * size.width : 0);
    if (!isSame && !haveSameLanes(scene, this.laned!)) this.#relaned = scene;
    this.#last = scene;
    show({ window, scene, shift: shiftOf(scene, window), isSame });
  }

  #complete(): (() => void) | undefined {
    const [arrangement, window, size] = [this.#origin.arrangement(), this.#origin.window(), this.#origin.size()];
    if (!hasArea(size) || this.isMoving || arrangement.isComplete(window, size)) return undefined;
    return workAtRest(() => {
      if (!arrangement.complete(window, size)) return false;
      this.#completions++;
      return true;
    });
  }
}

/** Width and height are measured one after the other: a scene of the one without the other would be made in vain. */
function hasArea({ width, height }: Size): boolean {
  return width > 0 && height > 0;
}

function haveSameLanes(one: Scene, other: Scene): boolean {
  return (
    one.height === other.height &&
    one.lanes.length === other.lanes.length &&
    one.lanes.every(
      ({ top, height }, index) => top === other.lanes[index]!.top && height === other.lanes[index]!.height,
    )
  );
}
