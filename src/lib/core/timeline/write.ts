import { compare } from '../base/order.ts';
import type { Timeline } from '../model.ts';
import { TIMELINE, type Shape } from './shape.ts';

/**
 * The text of the file: same timeline, same bytes. Known fields come in the order of the model, unknown ones are kept
 * and follow by name. Small values share a line and every event, passage, step and problem has lines of its own, so
 * that a change of one fact is a change of one line in a diff.
 */
export function writeTimeline(timeline: Timeline): string {
  return layOutObject(orderFields(timeline, TIMELINE) as Fields, '') + '\n';
}

/** An object as its fields in order. A list rather than an object, because objects put names like "1" first. */
type Fields = readonly (readonly [string, Ordered])[] & { readonly isObject: true };
type Ordered = Fields | readonly Ordered[] | string | number | boolean | null;

function orderFields(value: unknown, shape: Shape): Ordered {
  if (Array.isArray(value)) return value.map((item) => orderFields(item, shape));
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  const known = Object.keys(shape);
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  const fields = [...known, ...unknown.toSorted(compare)]
    .map((name) => [name, (value as Readonly<Record<string, unknown>>)[name]] as const)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => [name, orderFields(field, shape[name]?.shape ?? {})] as const);
  return Object.assign(fields, { isObject: true as const });
}

function layOut(value: Ordered, indent: string): string {
  if (fitsOneLine(value)) return writeLine(value);
  return isFields(value) ? layOutObject(value, indent) : layOutList(value as readonly Ordered[], indent);
}

function layOutObject(fields: Fields, indent: string): string {
  const inner = indent + '  ';
  const lines = fields.map(([name, field]) => `${inner}${JSON.stringify(name)}: ${layOut(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function layOutList(items: readonly Ordered[], indent: string): string {
  const inner = indent + '  ';
  return `[\n${items.map((item) => inner + layOut(item, inner)).join(',\n')}\n${indent}]`;
}

/** Whether the value is small: no list of objects in it, and no object three deep. */
function fitsOneLine(value: Ordered): boolean {
  return !holdsListOfObjects(value) && depthOf(value) <= 2;
}

function holdsListOfObjects(value: Ordered): boolean {
  if (isFields(value)) return value.some(([, field]) => holdsListOfObjects(field));
  return Array.isArray(value) && value.some((item: Ordered) => typeof item === 'object' && item !== null);
}

function depthOf(value: Ordered): number {
  if (isFields(value)) return 1 + Math.max(0, ...value.map(([, field]) => depthOf(field)));
  return Array.isArray(value)
    ? 1 + value.reduce((depth: number, item: Ordered) => Math.max(depth, depthOf(item)), 0)
    : 0;
}

function writeLine(value: Ordered): string {
  if (isFields(value)) {
    const fields = value.map(([name, field]) => `${JSON.stringify(name)}: ${writeLine(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  if (Array.isArray(value)) return `[${value.map((item: Ordered) => writeLine(item)).join(', ')}]`;
  return JSON.stringify(value);
}

function isFields(value: Ordered): value is Fields {
  return typeof value === 'object' && value !== null && 'isObject' in value;
}
