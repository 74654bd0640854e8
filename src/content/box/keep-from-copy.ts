/**
 * Keeps boxes out of what the reader copies from a page: while it is copied they are not there. `user-select` keeps out their words
 * alone, and not those of an open summary, which may be copied by themselves.
 */
import { BOX_MARK } from './box-mark.ts';

export function keepFromCopy({ target }: Event): void {
  for (const host of document.querySelectorAll<HTMLElement>(`[${BOX_MARK}]`)) {
    if (host === target) continue;
    const show = (display: string) => host.style.setProperty('display', display, 'important');
    show('none');
    // The browser copies after the event, in the same task.
    setTimeout(show, 0, 'flow-root');
  }
}
