import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { arrange } from '../../src/lib/core/view/scene.ts';
import { moveWindow, wholeWindow, zoomWindow } from '../../src/lib/core/view/window.ts';
import { eventsArbitrary, measure, size } from './invented.ts';

test('what lies beyond an edge is what is neither drawn nor counted, and the nearest of it is told', () => {
  const arbitrary = fc.tuple(
    eventsArbitrary,
    fc.double({ min: 1, max: 500, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(arbitrary, ([events, factor, by]) => {
      const { placed, ...rest } = placeEvents(events);
      const whole = wholeWindow(placed);
      const near = zoomWindow(whole, factor, placed[0]?.at ?? whole.from, whole);
      const window = moveWindow(near, by * (near.to - near.from));
      const scene = arrange({ placed, ...rest }, measure).layOut(window, size);
      const shown = new Set([
        ...scene.marks.map((mark) => mark.placed.index),
        ...scene.clusters.flatMap(({ indexes }) => [...indexes]),
      ]);
      const hidden = placed.filter(({ index }) => !shown.has(index));
      const [before, after] = [
        hidden.filter(({ at }) => at <= window.from),
        hidden.filter(({ at }) => at > window.from),
      ];
      expect(scene.before).toEqual({ count: before.length, nearest: before.at(-1) ?? null });
      expect(scene.after).toEqual({ count: after.length, nearest: after[0] ?? null });
    }),
  );
});
