/**
 * Watches for the moment at which somebody may write where boxes stand: what is there then would be saved with the text. Here by its
 * attributes; what has none (`designMode`, an editor around a slot) is heard by the boxes themselves.
 */

import { WRITABLE } from '../../article/detection/writable.ts';

/**
 * @param isWritten Whether somebody may write now.
 * @param onWriting Takes the boxes away.
 * @returns how to stop watching.
 */
export function watchWriting(isWritten: () => boolean, onWriting: () => void): () => void {
  const observer = new MutationObserver((records) => {
    const mayWrite = records.some(({ target }) => (target as Element).matches(WRITABLE));
    if (mayWrite && isWritten()) onWriting();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['contenteditable', 'role'] });
  return () => observer.disconnect();
}
