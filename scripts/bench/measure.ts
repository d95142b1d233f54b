/** Milliseconds of processor time that a piece of work takes, its garbage collection included; other programs do not count. */
export function timeWork(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Medians of the times of several pieces of work, done in turn, so that a hot machine is as slow for one as for the others. */
export function compareWork(works: readonly (() => unknown)[], rounds: number, idle: number): number[] {
  for (let round = 0; round < idle; round++) for (const work of works) work();
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++) works.forEach((work, i) => times[i]!.push(timeWork(work)));
  return times.map(medianOf);
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The most memory that the process has held so far, in MB. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
