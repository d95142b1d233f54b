import { lengthOf, type Pixels, type TimeWindow } from '../core/view/time.ts';
import { glide, type Trace } from './glide.ts';

export interface GestureTarget {
  readonly width: () => Pixels;
  readonly window: () => TimeWindow;
  /** Shows another window for a moment: more of the movement is to come. */
  readonly move: (window: TimeWindow) => void;
}

/** Less than this is a click that trembled. */
const CLICK: Pixels = 5;
/** Doublings of the zoom for each unit of the wheel, by its unit: pixels, lines, pages. Pinching a touchpad is finer. */
const WHEEL = [0.002, 0.05, 1] as const;
const PINCH = 10;

/**
 * Drag and one-finger swipe pan, with a glide at the end; pinch and ctrl-wheel zoom, in full screen the plain wheel
 * too; a sideways wheel pans. Else a plain wheel and a vertical swipe are left to the page. Returns what detaches it.
 */
export function attachGestures(element: HTMLElement, target: GestureTarget): () => void {
  /** Where each finger, or the pressed pointer, is now. */
  const fingers = new Map<number, Pixels>();
  /** The window and the fingers when the gesture took its present form; not read before one begins. */
  let base = { window: { from: 0, to: 1 }, middle: 0, spread: 0, edge: 0 };
  let isDragging = false;
  let trace: Trace = [];
  let stopGlide = () => {};
  const ended = new AbortController();
  const { signal } = ended;

  function rebase(): void {
    const { middle, spread } = measureFingers(fingers.values());
    base = { window: target.window(), middle, spread, edge: edgeOf(element) };
  }

  function press(event: PointerEvent): void {
    stopGlide();
    if (event.button !== 0 || event.ctrlKey) return;
    if (fingers.size === 0) isDragging = false;
    fingers.set(event.pointerId, event.clientX);
    trace = [];
    rebase();
  }

  function move(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    const { middle, spread } = measureFingers(fingers.values());
    if (!isDragging) {
      if (Math.abs(middle - base.middle) < CLICK && fingers.size === 1) return;
      isDragging = true;
      for (const finger of fingers.keys()) element.setPointerCapture(finger);
    }
    trace = [...trace.slice(-5), { x: middle, time: event.timeStamp }];
    const perPixel = lengthOf(base.window) / target.width();
    const factor = base.spread > 0 && spread > 0 ? spread / base.spread : 1;
    const held = base.window.from + (base.middle - base.edge) * perPixel;
    const from = held - ((middle - base.edge) * perPixel) / factor;
    target.move({ from, to: from + lengthOf(base.window) / factor });
  }

  function release(event: PointerEvent): void {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) rebase();
    else if (isDragging && event.type === 'pointerup') {
      stopGlide = glide(trace, event.timeStamp, (by) => pan(-by));
    }
  }

  function pan(pixels: Pixels): void {
    const { from, to } = target.window();
    const by = (pixels * (to - from)) / target.width();
    target.move({ from: from + by, to: to + by });
  }

  function wheel(event: WheelEvent): void {
    const isZoom = event.ctrlKey || event.metaKey || document.fullscreenElement?.contains(hostOf(element));
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isZoom && !isSideways) return;
    event.preventDefault();
    stopGlide();
    if (isSideways && !event.ctrlKey) {
      pan(event.deltaX);
      return;
    }
    const factor = 2 ** (-event.deltaY * WHEEL[event.deltaMode as 0 | 1 | 2] * (event.ctrlKey ? PINCH : 1));
    const { from, to } = target.window();
    const share = (event.clientX - edgeOf(element)) / target.width();
    const [held, length] = [from + (to - from) * share, (to - from) / factor];
    target.move({ from: held - length * share, to: held + length * (1 - share) });
  }

  /** The click at the end of a drag opens nothing. */
  function swallow(event: Event): void {
    if (!isDragging) return;
    isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  }

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('click', swallow, { capture: true, signal });
  element.addEventListener('wheel', wheel, { passive: false, signal });
  return () => {
    stopGlide();
    ended.abort();
  };
}

/** The middle between the outermost fingers, and how far they are apart; one finger is its own middle. */
function measureFingers(fingers: Iterable<Pixels>): { middle: Pixels; spread: Pixels } {
  const xs = [...fingers];
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  return { middle: (least + most) / 2, spread: most - least };
}

function edgeOf(element: Element): Pixels {
  return element.getBoundingClientRect().left;
}

/** What the page knows an element by: the custom element whose shadow it is in, or itself. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}
