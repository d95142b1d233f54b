/**
 * Marks that events have been shown: after the first frame that has them, for whoever measures the page from outside.
 * `then` makes what can wait for that.
 */
export function markShown(then: () => void = () => {}): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      performance.mark('sourceline:shown');
      then();
    }),
  );
}
