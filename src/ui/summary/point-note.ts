/** Says what a point is when it is no whole sentence of the article, or none in the summary's language. */
import { text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';

/** @returns `undefined` for a whole sentence. */
export function pointNote({ isPageSummary, isShortened, isUntranslated }: Point): string | undefined {
  const notes = [
    isPageSummary ? text('pageSummary') : isShortened && text('shortened'),
    isUntranslated && text('translationKept'),
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(' · ') : undefined;
}
