/**
 * How many of so many values in order come before some point: the first at which `isBefore` is false, by halving. Like
 * all that runs thousands of times before the first frame it makes no pairs: until a function is compiled for speed, to
 * take one apart costs ten times as much as two assignments.
 */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
