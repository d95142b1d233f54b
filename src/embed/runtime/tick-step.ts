/**
 * The round step between ticks that d3 gives (1, 2 or 5 times a power of ten, so that about `count` of them lie between
 * `start` and `stop`), without the rest of d3 that its package brings along. For steps of one and more.
 */
export function tickStep(start: number, stop: number, count: number): number {
  const wanted = (stop - start) / count;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const rest = wanted / power;
  return power * (rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.sqrt(2) ? 2 : 1);
}
