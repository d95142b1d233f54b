/** Marks that events have been shown: after the first frame that has them, for whoever measures the page from outside. */
export function markShown(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark('sourceline:shown')));
}
