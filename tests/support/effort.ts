/** The processor's time that some work takes, in milliseconds: what other programs do meanwhile does not count. */
export function effortOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
