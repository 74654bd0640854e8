/**
 * Posts from social networks that stand among the body's text are part of it, though their markup (small print, links,
 * foreign classes) looks like furniture to any model.
 */
import { Hint } from '../page-tree/element-hints.ts';
import type { Box, TextRun } from '../page-tree/page-tree.ts';

/**
 * @param candidates Runs of the body's box, in order.
 * @param isKept The verdict so far.
 * @returns The runs to keep, in order: with posts between the first and the last that is kept anyway.
 */
export function keepEmbeddedPosts(candidates: readonly TextRun[], isKept: (run: TextRun) => boolean): TextRun[] {
  const first = candidates.findIndex(isKept);
  const last = candidates.findLastIndex(isKept);
  return candidates.filter(
    (run, at) => isKept(run) || (first >= 0 && at > first && at < last && isInEmbeddedQuote(run.box)),
  );
}

function isInEmbeddedQuote(inner: Box): boolean {
  let box: Box | undefined = inner;
  while (box && box.name !== 'blockquote') box = box.parent;
  return box !== undefined && (box.hints & Hint.EMBED) !== 0 && (box.inherited & Hint.HIDDEN) === 0;
}
