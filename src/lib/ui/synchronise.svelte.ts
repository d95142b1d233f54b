import { tick } from 'svelte';
import type { Placed } from '../core/view/place.ts';
import type { TimeWindow } from '../core/view/time.ts';
import { wholeWindow } from '../core/view/window.ts';
import type { TimelineState } from './timeline.svelte.ts';

/** What attaches to a list of events: scrolling it moves the window of time, and the window scrolls it. */
export function synchronise(model: TimelineState): (list: HTMLElement) => () => void {
  /** The window that scrolling has set: it is not followed in turn. */
  let own: TimeWindow | null = null;
  /** The list is being scrolled to a window: that scrolling sets none. */
  let isLed = false;
  let isAsked = false;

  function findSeen(list: HTMLElement): Placed[] {
    const { top, bottom } = list.getBoundingClientRect();
    const buttons = [...list.querySelectorAll<HTMLElement>('[data-event]')].filter((button) => {
      const box = button.getBoundingClientRect();
      return box.bottom > top + 8 && box.top < bottom - 8;
    });
    return buttons.flatMap((button) => model.placedOf(button.dataset.event!) ?? []);
  }

  return (list) => {
    /** Once a frame at most: shows on the line of time what stands in the list. */
    function lead() {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        const seen = isLed ? [] : findSeen(list);
        isLed = false;
        if (seen.length === 0) return;
        model.showWindow(wholeWindow(seen));
        own = model.window;
      });
    }

    list.addEventListener('scroll', lead);

    /** Scrolls to the first event of the window when something else has moved it. */
    $effect(() => {
      const { window } = model;
      if (window === own || model.address.window === null || model.event !== null) return;
      const first = model.placement.placed.find(({ at }) => at >= window.from);
      isLed = true;
      tick().then(() => {
        list.querySelector(`[data-event="${CSS.escape(first?.event.id ?? '')}"]`)?.scrollIntoView({ block: 'start' });
      });
    });

    return () => list.removeEventListener('scroll', lead);
  };
}
