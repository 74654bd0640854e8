/** Says what a point is when it is no whole sentence of the article: the page's own line, or a sentence that was shortened. */
import { text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';

/** @returns `undefined` for a whole sentence. */
export function pointNote({ isPageSummary, isShortened }: Point): string | undefined {
  if (isPageSummary) return text('pageSummary');
  return isShortened ? text('shortened') : undefined;
}
