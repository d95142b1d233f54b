import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { arrange, shiftOf, type Scene } from '../../src/lib/core/view/scene.ts';
import { moveWindow, wholeWindow, zoomWindow } from '../../src/lib/core/view/window.ts';
import { eventOn, eventsArbitrary, measure, size } from './invented.ts';

/** What is seen of a scene that is moved: signs by their events, in pixels of the window. Bars move their signs. */
function signsSeen({ marks, width }: Scene, shift: number): Map<string, number> {
  const signs = marks.filter(({ band }) => !band).map(({ placed, sign }) => [placed.event.id, sign + shift] as const);
  return new Map(signs.filter(([, x]) => x > 1 && x < width - 1));
}

describe('a scene wider than its window', () => {
  const arbitrary = fc.tuple(
    eventsArbitrary,
    fc.double({ min: 1, max: 500, noNaN: true }),
    fc.double({ min: -0.29, max: 0.29, noNaN: true }),
  );

  test('shows, when it is moved, what a scene made for the other window shows', () => {
    fc.assert(
      fc.property(arbitrary, ([events, factor, by]) => {
        const placement = placeEvents(events);
        const whole = wholeWindow(placement.placed);
        const window = zoomWindow(whole, factor, placement.placed[0]?.at ?? whole.from, whole);
        const moved = moveWindow(window, by * (window.to - window.from));
        const { layOut } = arrange(placement, measure);
        const wide = layOut(window, size, size.width * 0.3);
        const own = signsSeen(layOut(moved, size), 0);
        const seen = signsSeen(wide, shiftOf(wide, moved));
        expect([...seen.keys()]).toEqual([...own.keys()]);
        for (const [id, x] of seen) expect(x).toBeCloseTo(own.get(id)!, 3);
      }),
    );
  });

  test('counts what lies beyond the window as a scene without a margin does', () => {
    fc.assert(
      fc.property(arbitrary, ([events, factor]) => {
        const placement = placeEvents(events);
        const whole = wholeWindow(placement.placed);
        const window = zoomWindow(whole, factor, placement.placed[0]?.at ?? whole.from, whole);
        const { layOut } = arrange(placement, measure);
        const [wide, own] = [layOut(window, size, size.width * 0.3), layOut(window, size)];
        expect([wide.before, wide.after]).toEqual([own.before, own.after]);
      }),
    );
  });

  test('does not stand in for a window of another length', () => {
    const scene = arrange(placeEvents([eventOn('a', 10), eventOn('b', 20)]), measure).layOut({ from: 0, to: 30 }, size);
    expect(shiftOf(scene, { from: 0, to: 31 })).toBe(Infinity);
    expect(shiftOf(scene, { from: 3, to: 33 })).toBeCloseTo(-size.width / 10, 6);
  });
});

describe('of very many events', () => {
  const events = Array.from({ length: 9_000 }, (_, index) =>
    eventOn(`e${index}`, 10_000 + ((index * 7919) % 9_000), undefined, { weight: (index % 1000) / 1000 }),
  );
  const arrangement = arrange(placeEvents(events), measure);
  const [wide, near] = [
    { from: 9_000, to: 20_000 },
    { from: 12_000, to: 12_012 },
  ];
  const labelsOf = (scene: Scene) => scene.marks.filter(({ label }) => label).map(({ placed }) => placed.event.id);

  test('those near a window get their places when they are asked for, and what was shown stays', () => {
    const before = arrangement.layOut(near, size);
    expect(arrangement.isComplete(wide, size)).toBe(true);
    expect(arrangement.isComplete(near, size)).toBe(false);
    let pieces = 1;
    while (!arrangement.complete(near, size)) pieces++;
    expect(pieces).toBeLessThan(20);
    const after = arrangement.layOut(near, size);
    expect(arrangement.isComplete(near, size)).toBe(true);
    expect(labelsOf(after).length).toBeGreaterThan(labelsOf(before).length);
    expect(labelsOf(after)).toEqual(expect.arrayContaining(labelsOf(before)));
  });

  test('every one in the window is a mark or counted in a cluster, before and after', () => {
    const window = { from: 15_000, to: 15_400 };
    const inside = events.filter(({ when }) => when.earliest! >= '2011-01-27' && when.earliest! < '2012-03-02').length;
    const count = ({ marks, clusters }: Scene) =>
      marks.length + clusters.reduce((sum, { indexes }) => sum + indexes.length, 0);
    const before = arrangement.layOut(window, size);
    expect(count(before) + before.before.count + before.after.count).toBe(events.length);
    expect(count(before)).toBeGreaterThan(inside * 0.95);
    while (!arrangement.complete(window, size));
    const after = arrangement.layOut(window, size);
    expect(count(after) + after.before.count + after.after.count).toBe(events.length);
  });
});
