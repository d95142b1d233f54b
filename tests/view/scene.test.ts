import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { boxOf, hitTest } from '../../src/lib/core/view/hit.ts';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { ALL_KINDS } from '../../src/lib/core/view/lane.ts';
import { arrange, layOut, type Scene } from '../../src/lib/core/view/scene.ts';
import { firstWindow, wholeWindow, zoomWindow } from '../../src/lib/core/view/window.ts';
import { SAMPLE } from '../support/sample.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import { eventOn, eventsArbitrary, eventWith, measure, size, undated } from './invented.ts';

/** A scene of invented events at a random zoom round one of them. */
const sceneArbitrary = fc
  .tuple(
    eventsArbitrary,
    fc.double({ min: 0.3, max: 20_000, noNaN: true }),
    fc.nat(),
    fc.integer({ min: 60, max: 900 }),
  )
  .map(([events, factor, pick, height]) => {
    const placement = placeEvents(events);
    const whole = wholeWindow(placement.placed);
    const centre = placement.placed[pick % Math.max(1, placement.placed.length)]?.at ?? whole.from;
    const window = zoomWindow(whole, factor, centre, whole);
    return { placement, scene: layOut(placement, window, { ...size, height }, measure) };
  });

function overlappingLabels({ marks }: Scene): string[] {
  const boxes = marks.flatMap(({ label, placed }) => (label ? [{ id: placed.event.id, ...label }] : []));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.top < b.top + b.height && b.top < a.top + a.height)
      .map((b) => `${a.id} over ${b.id}`),
  );
}

describe('at any zoom', () => {
  test('no two labels overlap', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ scene }) => {
        expect(overlappingLabels(scene)).toEqual([]);
      }),
    );
  });

  test('no mark lies under another mark or its label', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ scene }) => {
        for (const a of scene.marks) {
          for (const b of scene.marks) {
            if (a === b || a.y !== b.y) continue;
            const [left, right] = a.sign < b.sign ? [boxOf(a), boxOf(b)] : [boxOf(b), boxOf(a)];
            expect(left.right).toBeLessThanOrEqual(right.left + 0.01);
          }
        }
      }),
    );
  });

  test('every dated event is a mark, in a cluster, or counted beyond an edge, and only one of these', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ scene, placement }) => {
        const drawn = [...scene.marks.map(({ placed }) => placed.index), ...scene.clusters.flatMap(({ indexes }) => [...indexes])]; // prettier-ignore
        expect(new Set(drawn).size).toBe(drawn.length);
        const beyond = placement.placed.filter(({ index }) => !drawn.includes(index));
        const before = beyond.filter(({ at }) => at <= scene.window.from);
        const after = beyond.filter(({ at }) => at > scene.window.from);
        expect(scene.before).toEqual({ count: before.length, nearest: before.at(-1) ?? null });
        expect(scene.after).toEqual({ count: after.length, nearest: after[0] ?? null });
      }),
    );
  });

  test('a sign that is drawn is what is hit there', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ scene }) => {
        for (const mark of scene.marks) {
          const hit = hitTest(scene, mark.sign, mark.y);
          expect(hit).toEqual({ mark });
        }
        for (const cluster of scene.clusters) expect(hitTest(scene, cluster.x, cluster.y)).toHaveProperty('cluster');
      }),
    );
  });

  test('every mark lies in the lane of its kind, or in the only one', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ scene }) => {
        for (const { placed, y } of scene.marks) {
          const lane = scene.lanes.find(({ kind }) => kind === placed.lane || kind === ALL_KINDS)!;
          expect(y).toBeGreaterThan(lane.top);
          expect(y).toBeLessThan(lane.top + lane.height);
        }
      }),
    );
  });
});

test('a label once shown stays while one zooms in', () => {
  const steps = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(
      eventsArbitrary,
      steps,
      fc.nat(),
      fc.integer({ min: 60, max: 900 }),
      (events, factors, pick, height) => {
        const { placed, ...rest } = placeEvents(events);
        const whole = wholeWindow(placed);
        const centre = placed[pick % Math.max(1, placed.length)]?.at ?? whole.from;
        const { layOut: draw } = arrange({ placed, ...rest }, measure);
        let window = zoomWindow(whole, 0.25, centre, whole);
        let shown = new Set<number>();
        for (const factor of factors) {
          const { marks } = draw(window, { ...size, height });
          // A bar's label is moved into the drawing, or goes with what is left of the bar.
          const labelled = new Set(marks.flatMap(({ label, placed: one }) => (label ? [one.index] : [])));
          const lost = marks.filter(
            ({ placed: one, band }) => !band && shown.has(one.index) && !labelled.has(one.index),
          );
          expect(lost.map(({ placed: one }) => one.event.id)).toEqual([]);
          shown = new Set([...labelled, ...shown]);
          window = zoomWindow(window, factor, centre, whole);
        }
      },
    ),
  );
});

test('clusters tell how many events they hold, on every level of a large timeline', () => {
  const many = Array.from({ length: 2000 }, (_, index) => eventOn(`e${index}`, 100 + ((index * index) % 977), undefined, { kind: ['protest', 'attack'][index % 2]!, weight: (index % 89) / 89 })); // prettier-ignore
  const { placed, ...rest } = placeEvents(many);
  const { layOut: draw } = arrange({ placed, ...rest }, measure);
  const whole = wholeWindow(placed);
  for (let factor = 1; factor < 400; factor *= 1.3) {
    const { marks, clusters, before, after } = draw(zoomWindow(whole, factor, 600, whole), size);
    const counted = clusters.reduce((sum, { indexes }) => sum + indexes.length, 0);
    expect(marks.length + counted + before.count + after.count).toBe(2000);
  }
});

test('panning moves marks sideways and changes nothing else', () => {
  const placement = placeEvents(SAMPLE.events);
  const window = firstWindow(placement.placed);
  const moved = { from: window.from + 1, to: window.to + 1 };
  const [a, b] = [window, moved].map((one) => layOut(placement, one, size, measure));
  const day = size.width / (window.to - window.from);
  const both = a!.marks.filter(({ placed }) => b!.marks.some((mark) => mark.placed === placed));
  expect(both.length).toBeGreaterThan(10);
  for (const mark of both.filter(({ band }) => !band)) {
    const other = b!.marks.find(({ placed }) => placed === mark.placed)!;
    expect(other.sign).toBeCloseTo(mark.sign - day, 6);
    expect(other.y).toBe(mark.y);
  }
});

test('the heavier of two events at the same time is the one with the label', () => {
  const day = dayOf(1911, 6, 3);
  const events = [eventOn('light', day, day, { weight: 0.2 }), eventOn('heavy', day, day, { weight: 0.9 })];
  const scene = layOut(placeEvents(events), { from: day - 5, to: day + 5 }, { width: 900, height: 10 }, measure);
  expect(scene.marks.filter(({ label }) => label).map(({ placed }) => placed.event.id)).toEqual(['heavy']);
});

test('a drawing too low for a lane of each kind has one lane for all', () => {
  const placement = placeEvents(SAMPLE.events);
  const window = firstWindow(placement.placed);
  const low = layOut(placement, window, { width: 600, height: 220 }, measure);
  expect(low.lanes.map(({ kind }) => kind)).toEqual([ALL_KINDS]);
  expect(low.marks.filter(({ label }) => label).length).toBeGreaterThan(8);
  expect(layOut(placement, window, size, measure).lanes.map(({ kind }) => kind)).toEqual(placement.lanes);
});

test('labels of the last events stand before their marks, so that they end where the timeline ends', () => {
  const days = [100, 140, 160, 195, 199].map((day, index) => eventOn(`e${index}`, day));
  const placement = placeEvents(days);
  const scene = layOut(placement, wholeWindow(placement.placed), size, measure);
  const sides = scene.marks.toSorted((a, b) => a.sign - b.sign).map(({ label, sign }) => label!.x < sign);
  expect(sides).toEqual([false, false, false, true, true]);
  for (const { label } of scene.marks) expect(label!.x + label!.width).toBeLessThanOrEqual(size.width);
});

test('an uncertain event has its sign in the middle of its stretch, a lasting one at its start', () => {
  const events = [eventOn('some day', 100, 120), eventWith('long', whenOf({ earliest: 100, latest: 120 }, { precision: 'days', basis: 'stated', because: [], lasting: true }))]; // prettier-ignore
  const scene = layOut(placeEvents(events), { from: 80, to: 180 }, size, measure);
  const at = Object.fromEntries(scene.marks.map(({ placed, sign, left, right }) => [placed.event.id, (sign - left) / (right - left)])); // prettier-ignore
  expect(at['some day']).toBeCloseTo(0.5, 6);
  expect(at['long']).toBeLessThan(0.1);
});

test('a lane without an event near the window keeps its name only, and rows without one go', () => {
  const far = [2000, 2001, 2002].map((day) => eventOn(`far${day}`, day, day, { kind: 'talks' }));
  const placement = placeEvents([eventOn('near', 100), eventOn('later', 2000), eventOn('then', 2001), ...far]);
  const { lanes, marks } = layOut(placement, { from: 90, to: 110 }, size, measure);
  expect(marks.map(({ placed }) => placed.event.id)).toEqual(['near']);
  expect(lanes.map(({ kind }) => kind)).toEqual(['protest', 'talks']);
  expect(lanes[1]!.height).toBeLessThan(lanes[0]!.height);
  const there = layOut(placement, { from: 1990, to: 2010 }, size, measure);
  expect(there.lanes[1]!.height).toBeGreaterThan(lanes[1]!.height);
});

test('events without a date are not on the axis', () => {
  const placement = placeEvents([undated, eventOn('dated', 100)]);
  expect(placement.undated.map(({ id }) => id)).toEqual(['undated']);
  expect(placement.placed.map(({ event }) => event.id)).toEqual(['dated']);
});

test('pinned events stand at every zoom with their labels, however many there are and however little they weigh', () => {
  const crowd = Array.from({ length: 300 }, (_, index) => eventOn(`crowd${index}`, 100 + (index % 40), 100 + (index % 40), { weight: 0.9 })); // prettier-ignore
  const pinned = [100, 100, 110, 110, 110, 139].map((day, index) => eventOn(`pin${index}`, day, day, { pinned: true, weight: 0.1 })); // prettier-ignore
  const placement = placeEvents([...crowd, ...pinned]);
  for (const factor of [1, 0.2, 0.01]) {
    for (const height of [100, 600]) {
      const window = zoomWindow(wholeWindow(placement.placed), factor, 120, wholeWindow(placement.placed));
      const { marks } = layOut(placement, window, { ...size, height }, measure);
      const shown = marks.filter(({ placed, label }) => placed.event.pinned && label !== null);
      expect(shown.map(({ placed }) => placed.event.id).toSorted()).toEqual(pinned.map(({ id }) => id).toSorted());
    }
  }
});
