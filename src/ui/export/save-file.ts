/** Gives the reader a file, through the browser's own download: no permission is needed for it. */
import { element } from '../controls/element.ts';

/** By then the download has taken its own hold of the data. */
const RELEASED_AFTER_MILLISECONDS = 10_000;

/** @param type The file's MIME type. */
export function saveFile(name: string, content: string, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), RELEASED_AFTER_MILLISECONDS);
}
