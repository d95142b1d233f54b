import { lengthOf, type Instant, type Pixels, type TimeWindow } from './time.ts';

/** Pixels for a day. */
export type Zoom = number;

/** Pixels for a day in a window that is drawn this wide. */
export function zoomOf(window: TimeWindow, width: Pixels): Zoom {
  return width / lengthOf(window);
}

export function pixelOf(instant: Instant, window: TimeWindow, width: Pixels): Pixels {
  return (instant - window.from) * zoomOf(window, width);
}

export function instantAt(x: Pixels, window: TimeWindow, width: Pixels): Instant {
  return window.from + x / zoomOf(window, width);
}
