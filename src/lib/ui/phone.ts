/** On screens this narrow the timeline is told as a story. */
export const PHONE = '(max-width: 640px)';

/** Tells whenever the screen becomes one of these, or no longer is. Returns what stops it. */
export function followPhone(tell: (isPhone: boolean) => void): () => void {
  const narrow = matchMedia(PHONE);
  const update = () => tell(narrow.matches);
  narrow.addEventListener('change', update);
  return () => narrow.removeEventListener('change', update);
}
