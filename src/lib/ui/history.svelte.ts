import { readAddress, writeAddress } from '../core/view/address.ts';
import type { TimelineState } from './timeline.svelte.ts';

/** How long the address waits for the reader to come to rest, in milliseconds. */
const REST = 250;

/**
 * Keeps the page's address up with what is shown: opening something is a step to go back from; moving and filtering only
 * change where one is. Gives what goes back when the browser does.
 */
export function followAddress(model: TimelineState): () => void {
  const query = $derived(writeAddress(model.address));
  let opened = { event: model.event, document: model.document, isCrowd: false };
  let isReturning = false;

  $effect(() => {
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    const now = { event: model.event, document: model.document, isCrowd: model.crowd.length > 0 };
    const isStep = now.event !== opened.event || now.document !== opened.document;
    const isCrowdOpened = now.isCrowd && !opened.isCrowd && !isReturning;
    const isHere = url === `${location.pathname}${location.search}`;
    opened = now;
    isReturning = false;
    if (isCrowdOpened || (isStep && !isHere)) {
      history.pushState(history.state, '', url);
      return;
    }
    if (isHere) return;
    const timer = setTimeout(() => history.replaceState(history.state, '', url), REST);
    return () => clearTimeout(timer);
  });

  return () => {
    isReturning = true;
    model.goBack(readAddress(location.search));
  };
}
