import { shiftOf, type Arrangement, type Scene, type Size } from '../core/view/scene.ts';
import type { TimeWindow } from '../core/view/time.ts';
import { workAtRest } from './rest.ts';

/** How much of the width is drawn beyond each edge while the drawing is dragged. */
const OVERSCAN = 0.3;
/** So long after its last movement the drawing is at rest, in milliseconds. */
const REST = 160;

/** What the scene is made of. */
interface Origin {
  readonly arrangement: () => Arrangement;
  readonly window: () => TimeWindow;
  readonly size: () => Size;
}

/**
 * The scene of a window. While the drawing is dragged, a scene that is wider than the window is moved, not made anew,
 * until its margin is used up. At rest what is drawn is made for the window itself. To be made by a component.
 */
export class MovingScene {
  readonly #origin: Origin;
  isDragged = $state(false);
  /** How often events got their places since: of many, the less important ones get theirs when one comes near. */
  #completions = $state(0);
  #laid: { readonly arrangement: Arrangement; readonly height: number; readonly scene: Scene } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly scene = $derived.by(() => this.#layOut());
  readonly shift = $derived.by(() => (this.scene ? shiftOf(this.scene, this.#origin.window()) : 0));

  constructor(origin: Origin) {
    this.#origin = origin;
    $effect(() => this.#complete());
    $effect(() => () => clearTimeout(this.#timer));
  }

  /** The drawing is being moved, and more of it is to come. */
  drag(): void {
    this.isDragged = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.isDragged = false), REST);
  }

  #layOut(): Scene | null {
    const { width, height } = this.#origin.size();
    if (width === 0) return null;
    void this.#completions;
    const [arrangement, window, laid] = [this.#origin.arrangement(), this.#origin.window(), this.#laid];
    const isLaid = laid?.arrangement === arrangement && laid.height === height && laid.scene.width === width;
    if (isLaid && this.isDragged && Math.abs(shiftOf(laid.scene, window)) < laid.scene.overscan) return laid.scene;
    const scene = arrangement.layOut(window, { width, height }, this.isDragged ? OVERSCAN * width : 0);
    this.#laid = { arrangement, height, scene };
    return scene;
  }

  #complete(): (() => void) | undefined {
    const [arrangement, window, size] = [this.#origin.arrangement(), this.#origin.window(), this.#origin.size()];
    if (size.width === 0 || this.isDragged || arrangement.isComplete(window, size)) return undefined;
    return workAtRest(() => {
      if (!arrangement.complete(window, size)) return false;
      this.#laid = null;
      this.#completions++;
      return true;
    });
  }
}
