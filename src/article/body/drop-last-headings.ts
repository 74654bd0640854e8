/**
 * A body does not end with a heading: what stood under it was furniture, and so is the heading. Several in a row are
 * another matter: a list whose pictures or embeds were the text.
 */
import type { TextRun } from '../page-tree/page-tree.ts';

const HEADING = /^h[1-6]$/;

const MAX_HEADINGS = 2;

/** @param kept In page order. @returns The headings at the end; none when there is nothing else. */
export function findLastHeadings(kept: readonly TextRun[]): TextRun[] {
  const last = kept.findLastIndex(({ box }) => !HEADING.test(box.name));
  return last < 0 || kept.length - last - 1 > MAX_HEADINGS ? [] : kept.slice(last + 1);
}
