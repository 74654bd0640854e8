/**
 * Real visibility, where there is a layout: takes away text that nobody can see, such as hover cards and closed panels.
 * Only what the models doubt is looked at, and only while most of the text is visible: a body that waits behind a fade, a
 * button or a script is a body.
 */
import type { TextRun } from '../page-tree/page-tree.ts';

/** Text that is body from this chance on is body, seen or not. */
const SURE = 0.9;
/** With more of the doubtful text hidden than this, the page is still to be revealed. */
const MAX_HIDDEN = 0.5;

/** @returns The runs to drop. */
export function findHidden(
  document: Document,
  runs: readonly TextRun[],
  chanceOf: (run: TextRun) => number,
): ReadonlySet<TextRun> {
  if (!document.defaultView) return new Set();
  const doubtful = runs.filter((run) => chanceOf(run) < SURE);
  const hidden = doubtful.filter(({ box: { element } }) => isHidden(element));
  const length = (list: readonly TextRun[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return new Set(length(hidden) > MAX_HIDDEN * length(runs) ? [] : hidden);
}

function isHidden(element: Element): boolean {
  // Missing in jsdom, where nothing is laid out.
  if (typeof element.checkVisibility !== 'function') return false;
  return !element.checkVisibility({ visibilityProperty: true });
}
