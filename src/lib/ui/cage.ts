/**
 * Whether the page stands in a frame whose sandbox gives it no origin: there are no popups, no clipboard and no
 * storage, so that addresses are shown as text to be selected. (A page opened from disk has no origin either, but is
 * in nobody's frame.)
 */
export function isCaged(): boolean {
  return self.origin === 'null' && parent !== self;
}
