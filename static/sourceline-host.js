/*!
 * For a page that embeds Sourceline timelines in frames, once for all of them: gives each the height that it asks for,
 * and lets links to events go through this page's own address (`#event=…`).
 *   <iframe data-sourceline src="…/embed/" width="100%" height="480"></iframe>
 *   <script src="…/sourceline-host.js" async></script>
 * `data-min` and `data-max` on the frame are the bounds of its height in pixels.
 */
(() => {
  const [LEAST, MOST] = [240, 1200];

  const frames = () => [...document.querySelectorAll('iframe[data-sourceline]')];

  /** The frame that a message comes from, and is allowed to speak: its window, at its own address or in a sandbox. */
  function findSender({ source, origin }) {
    return frames().find(
      (frame) => frame.contentWindow === source && (origin === 'null' || origin === new URL(frame.src).origin),
    );
  }

  function greet(frame) {
    const at = location.href.split('#')[0];
    const answer = { sourceline: 'host', at, open: location.hash.slice(1) };
    // A sandboxed frame has no origin to name; what is said is this page's own address.
    frame.contentWindow?.postMessage(answer, '*');
  }

  addEventListener('message', (event) => {
    if (event.data?.sourceline !== 'height') return;
    const frame = findSender(event);
    if (!frame) return;
    const height = Number(event.data.height);
    const [least, most] = [Number(frame.dataset.min) || LEAST, Number(frame.dataset.max) || MOST];
    if (Number.isFinite(height)) frame.height = String(Math.round(Math.min(most, Math.max(least, height))));
    greet(frame);
  });

  addEventListener('hashchange', () => frames().forEach(greet));

  // Frames that were there first have spoken before anybody listened.
  frames().forEach(greet);
})();
