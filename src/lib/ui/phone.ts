/** On screens this narrow the timeline is told as a story. */
export const PHONE = '(max-width: 640px)';
