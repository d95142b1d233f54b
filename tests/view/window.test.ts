import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { foldSilences } from '../../src/lib/core/view/fold.ts';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { stepFrom } from '../../src/lib/core/view/step.ts';
import { lengthOf } from '../../src/lib/core/view/time.ts';
import { firstWindow, wholeWindow } from '../../src/lib/core/view/window.ts';
import { SAMPLE } from '../support/sample.ts';
import { eventOn, eventsArbitrary } from './invented.ts';

const burst = Array.from({ length: 16 }, (_, index) => eventOn(`b${index}`, dayOf(1931, 5, 1 + index)));
const old = [dayOf(1907, 2, 1), dayOf(1923, 8, 4), dayOf(1930, 3, 9)].map((day, index) => eventOn(`o${index}`, day));

test('a burst of days is shown although events lie years before it', () => {
  const window = firstWindow(placeEvents([...old, ...burst]).placed);
  expect(window.from).toBeGreaterThan(dayOf(1931, 4, 20));
  expect(window.from).toBeLessThanOrEqual(dayOf(1931, 5, 1));
  expect(window.to).toBeGreaterThan(dayOf(1931, 5, 16));
  expect(window.to).toBeLessThan(dayOf(1931, 6, 1));
});

test('events that are spread evenly are shown whole', () => {
  const { placed } = placeEvents(
    Array.from({ length: 12 }, (_, index) => eventOn(`e${index}`, dayOf(1900 + index, 1, 1))),
  );
  expect(firstWindow(placed)).toEqual(wholeWindow(placed));
});

test('the sample opens on its strike', () => {
  const { placed } = placeEvents(SAMPLE.events);
  const window = firstWindow(placed);
  const inside = placed.filter(({ at }) => at > window.from && at < window.to);
  const weight = inside.reduce((sum, { event }) => sum + event.weight, 0);
  expect(weight / placed.reduce((sum, { event }) => sum + event.weight, 0)).toBeGreaterThan(0.6);
  expect(lengthOf(window)).toBeLessThan(40);
});

test('any timeline has a window, and the first lies within the whole', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const { placed } = placeEvents(events);
      const [first, whole] = [firstWindow(placed), wholeWindow(placed)];
      expect(lengthOf(first)).toBeGreaterThan(0);
      expect(lengthOf(first)).toBeLessThanOrEqual(lengthOf(whole) + 1e-9);
    }),
  );
});

test('the folded line keeps the order of time and can be read backwards', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const { placed } = placeEvents(events);
      const fold = foldSilences(placed, 700);
      const pixels = placed.map(({ at }) => fold.toPixel(at));
      expect(pixels).toEqual(pixels.toSorted((a, b) => a - b));
      for (const { at } of placed) expect(fold.toInstant(fold.toPixel(at))).toBeCloseTo(at, 3);
      expect(fold.sections.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
    }),
  );
});

test('a burst takes most of the folded line, and silences are named by their neighbours', () => {
  const fold = foldSilences(placeEvents([...old, ...burst]).placed, 700);
  expect(fold.sections.map(({ text }) => text)).toEqual(['Feb 1907', 'Aug 1923', 'Mar 1930', 'May 1931']);
  const last = fold.sections.at(-1)!;
  expect(last.right - last.left).toBeGreaterThan(350);
});

test('the keys reach every event, forwards and backwards', () => {
  const placement = placeEvents(SAMPLE.events);
  const visited: string[] = [];
  for (let one = stepFrom(placement, null, 'first'); one; one = stepFrom(placement, one, 'next')) {
    visited.push(one.event.id);
  }
  expect(visited).toEqual(placement.placed.map(({ event }) => event.id));
  const last = stepFrom(placement, null, 'last')!;
  expect(stepFrom(placement, last, 'next')).toBeNull();
  expect(stepFrom(placement, last, 'previous')!.event.id).toBe(visited.at(-2));
});

test('up and down lead to the nearest event of the neighbouring lane, at one instant to the weightiest', () => {
  const placement = placeEvents([
    eventOn('march', 100, 100, { kind: 'protest' }),
    eventOn('early', 90, 90, { kind: 'attack' }),
    eventOn('near', 102, 102, { kind: 'attack' }),
    eventOn('light', 97, 97, { kind: 'arrest', weight: 0.1 }),
    eventOn('heavy', 97, 97, { kind: 'arrest', weight: 0.9 }),
  ]);
  const of = (id: string) => placement.placed.find(({ event }) => event.id === id)!;
  expect(stepFrom(placement, of('march'), 'down')!.event.id).toBe('near');
  expect(stepFrom(placement, of('near'), 'up')!.event.id).toBe('march');
  expect(stepFrom(placement, of('march'), 'up')).toBeNull();
  expect(stepFrom(placement, of('near'), 'down')!.event.id).toBe('heavy');
});
