import type { TimeWindow } from '../core/view/time.ts';

/** So long after its last movement a window is at rest, in milliseconds. */
const REST = 160;

/** Told of a window on the move, and with null that it has come to rest. */
export type Follower = (window: TimeWindow | null) => void;

/**
 * A window on the move, under a finger, a pointer or a wheel. What follows it is told once for each frame and draws by
 * itself: components see the window that it comes to rest at, as making their elements anew takes longer than a frame.
 */
export class LiveWindow {
  /** Null at rest. */
  window: TimeWindow | null = null;
  readonly #rest: (window: TimeWindow) => void;
  readonly #followers = new Set<Follower>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rest: (window: TimeWindow) => void) {
    this.#rest = rest;
  }

  move(window: TimeWindow): void {
    this.window = window;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), REST);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#show());
  }

  /** Rests where it is, at once. */
  settle(): void {
    if (this.window !== null) this.#rest(this.window);
  }

  /** Rests, and forgets where it was: another window is shown. */
  stop(): void {
    if (this.window === null) return;
    this.window = null;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const follow of this.#followers) follow(null);
  }

  /** Returns what ends it. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  #show(): void {
    this.#frame = 0;
    for (const follow of this.#followers) follow(this.window);
  }
}
