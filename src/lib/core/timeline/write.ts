import { compare } from '../base/order.ts';
import type { Timeline } from '../model.ts';
import { TIMELINE, type Shape } from './shape.ts';

/**
 * The text of the file: same timeline, same bytes. Known fields come in the order of the model, unknown ones are kept
 * and follow by name. Small values share a line and every event, passage, step and problem has lines of its own, so
 * that a change of one fact is a change of one line in a diff.
 */
export function writeTimeline(timeline: Timeline): string {
  return layOut({ ...arrange(timeline, TIMELINE), depth: Infinity }, '') + '\n';
}

/** A value with its fields in order, and how deep it is: 0 for a text or number, Infinity with a list of objects in it. */
interface Arranged {
  /** Of an object; a list of pairs, because an object puts names like "1" first whatever their order. */
  readonly fields?: readonly (readonly [string, Arranged])[];
  readonly items?: readonly Arranged[];
  /** The JSON of what is neither object nor list. */
  readonly json?: string;
  readonly depth: number;
}

/** Values up to this depth fit on one line. */
const SHALLOW = 2;

const NO_SHAPE: Shape = {};

function arrange(value: unknown, shape: Shape): Arranged {
  if (Array.isArray(value)) {
    const items = value.map((item) => arrange(item, shape));
    return { items, depth: items.some(({ depth }) => depth > 0) ? Infinity : 1 };
  }
  if (typeof value !== 'object' || value === null) return { json: JSON.stringify(value), depth: 0 };
  const fields = namesOf(value, shape)
    .map((name) => [name, (value as Readonly<Record<string, unknown>>)[name]] as const)
    .filter(([, field]) => field !== undefined)
    .map(
      ([name, field]) =>
        [name, arrange(field, (Object.hasOwn(shape, name) && shape[name]?.shape) || NO_SHAPE)] as const,
    );
  return { fields, depth: fields.reduce((depth, [, field]) => Math.max(depth, field.depth + 1), 1) };
}

function namesOf(value: object, shape: Shape): string[] {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  return [...Object.keys(shape).filter((name) => Object.hasOwn(value, name)), ...unknown.toSorted(compare)];
}

function layOut({ fields, items, json, depth }: Arranged, indent: string): string {
  if (json !== undefined) return json;
  const [open, close] = fields ? '{}' : '[]';
  const inner = depth <= SHALLOW ? '' : `${indent}  `;
  const parts = fields
    ? fields.map(([name, field]) => `${inner}${JSON.stringify(name)}: ${layOut(field, inner)}`)
    : items!.map((item) => inner + layOut(item, inner));
  if (parts.length === 0) return `${open}${close}`;
  if (depth > SHALLOW) return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
  return fields ? `{ ${parts.join(', ')} }` : `[${parts.join(', ')}]`;
}
