const paths = new Map<string, Path2D>();

/** The path of an outline for a canvas; each is read once. */
export function pathOf(outline: string): Path2D {
  const path = paths.get(outline) ?? new Path2D(outline);
  paths.set(outline, path);
  return path;
}
