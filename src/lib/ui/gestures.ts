import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { lengthOf, type Pixels, type TimeWindow } from '../core/view/time.ts';

export interface GestureTarget {
  readonly width: () => Pixels;
  readonly window: () => TimeWindow;
  readonly show: (window: TimeWindow) => void;
}

/**
 * Drag and one-finger swipe pan; pinch and ctrl-wheel zoom; a sideways wheel pans. A plain wheel and a vertical swipe
 * are left to the page. Returns what detaches it.
 *
 * The transform is kept against the window at the start of each gesture, so that it stays small and exact.
 */
export function attachGestures(element: HTMLElement, target: GestureTarget): () => void {
  let base = target.window();
  let isActive = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => (event instanceof WheelEvent ? event.ctrlKey || event.metaKey : isPrimary(event)))
    .clickDistance(5)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) target.show(applyTransform(base, transform, target.width()));
    })
    .on('start', () => (isActive = true))
    .on('end', () => {
      isActive = false;
      rebase();
    });
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  element.addEventListener('pointerdown', rebase, { capture: true });
  element.addEventListener('wheel', rebase, { capture: true, passive: true });
  element.addEventListener('wheel', panSideways, { passive: false });

  function rebase(): void {
    if (isActive) return;
    base = target.window();
    selection.property('__zoom', zoomIdentity);
  }

  function panSideways(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const { from, to } = target.window();
    const by = (event.deltaX * (to - from)) / target.width();
    target.show({ from: from + by, to: to + by });
  }

  return () => {
    selection.on('.zoom', null);
    element.removeEventListener('pointerdown', rebase, { capture: true });
    element.removeEventListener('wheel', rebase, { capture: true });
    element.removeEventListener('wheel', panSideways);
  };
}

function isPrimary(event: Event): boolean {
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
}

function applyTransform(base: TimeWindow, { k, x }: ZoomTransform, width: Pixels): TimeWindow {
  const perPixel = lengthOf(base) / width;
  const from = base.from - (x / k) * perPixel;
  return { from, to: from + lengthOf(base) / k };
}
