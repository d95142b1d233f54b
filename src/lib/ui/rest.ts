/** So long after the last change the reader is at rest, in milliseconds. */
const REST = 250;
/** The least time that is left when another piece of work is begun. */
const ENOUGH = 8;

/**
 * Works piece by piece while nothing else is to do, until a piece says that it was the last. Returns what stops it.
 */
export function workAtRest(work: () => boolean): () => void {
  let stop = () => {};
  const proceed = (hasTime: () => boolean) => {
    let isDone = work();
    while (!isDone && hasTime()) isDone = work();
    if (!isDone) stop = whenIdle(proceed);
  };
  const timer = setTimeout(() => (stop = whenIdle(proceed)), REST);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Safari has no idle time to give. */
function whenIdle(work: (hasTime: () => boolean) => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => work(() => false), 16);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > ENOUGH));
  return () => cancelIdleCallback(handle);
}
