import { compare } from '../base/order.ts';
import type { Timeline } from '../model.ts';
import { TIMELINE, type Shape } from './shape.ts';

/**
 * The text of the file: same timeline, same bytes. Known fields come in the order of the model, unknown ones are kept
 * and follow by name. Small values share a line and every event, passage, step and problem has lines of its own, so
 * that a change of one fact is a change of one line in a diff.
 */
export function writeTimeline(timeline: Timeline): string {
  const parts: string[] = [];
  layOut(timeline, TIMELINE, '', parts);
  parts.push('\n');
  return parts.join('');
}

/** Values up to this depth fit on one line. */
const SHALLOW = 2;

const NO_SHAPE: Shape = {};

/** Writes a value over several lines. */
function layOut(value: object, shape: Shape, indent: string, parts: string[]): void {
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  let open = isList ? '[' : '{';
  const add = (name: string, field: unknown, own: Shape): void => {
    parts.push(`${open}\n${inner}${name}`);
    if (depthOf(field) <= SHALLOW) parts.push(writeLine(field, own));
    else layOut(field as object, own, inner, parts);
    open = ',';
  };
  if (isList) for (const item of value as unknown[]) add('', item, shape);
  else
    for (const [name, field] of fieldsOf(value, shape)) add(`${JSON.stringify(name)}: `, field, shapeOf(name, shape));
  parts.push(`\n${indent}${isList ? ']' : '}'}`);
}

/** A value on one line. */
function writeLine(value: unknown, shape: Shape): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => writeLine(item, shape)).join(', ')}]`;
  const fields = fieldsOf(value, shape).map(
    ([name, field]) => `${JSON.stringify(name)}: ${writeLine(field, shapeOf(name, shape))}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** How deep a value is: 0 for a text or number, Infinity with a list of objects in it. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.some((item) => depthOf(item) > 0) ? Infinity : 1;
  const inside: unknown[] = Object.values(value);
  return inside.reduce((depth: number, field) => Math.max(depth, depthOf(field) + 1), 1);
}

/** The fields of an object in order: as pairs, because an object puts names like "1" first whatever their order. */
function fieldsOf(value: object, shape: Shape): [string, unknown][] {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  const known = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
  return [...known, ...unknown.toSorted(compare)]
    .map((name): [string, unknown] => [name, (value as Readonly<Record<string, unknown>>)[name]])
    .filter(([, field]) => field !== undefined);
}

function shapeOf(name: string, shape: Shape): Shape {
  return (Object.hasOwn(shape, name) && shape[name]?.shape) || NO_SHAPE;
}
