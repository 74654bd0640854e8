/** Tells whether a text is being written in the page: then it is its writer's, and nothing of ours belongs in or around it. */
import type { TextBlock } from './find-text-blocks.ts';
import { WRITABLE } from './no-text.ts';

/** @param body Paragraphs of an article. */
export function isWritten(document: Document, body: readonly TextBlock[]): boolean {
  if (document.designMode === 'on' || document.querySelector('h1')?.closest(WRITABLE)) return true;
  return body.some(({ start, container }) => {
    const element = start.nodeType === 1 ? (start as HTMLElement) : (container as HTMLElement);
    if (element.isContentEditable || element.closest(WRITABLE) || element.querySelector(WRITABLE)) return true;
    // Some editors open one paragraph at a time.
    return container.querySelector(`:scope > ${WRITABLE}`);
  });
}
