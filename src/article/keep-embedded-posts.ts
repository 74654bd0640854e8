/**
 * Posts from social networks that stand among the body's text are part of it, though their markup (small print, links,
 * foreign classes) looks like furniture to any model.
 */
import { Hint } from './element-hints.ts';
import type { Box, TextRun } from './page-tree.ts';

/**
 * @param candidates Runs of the body's box, in order.
 * @param isKept The verdict so far, by position in `candidates`.
 * @returns The verdict with posts between the first and the last kept run added.
 */
export function keepEmbeddedPosts(candidates: readonly TextRun[], isKept: readonly boolean[]): boolean[] {
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  return candidates.map(
    (run, at) => (isKept[at] ?? false) || (at > first && at < last && first >= 0 && isInEmbeddedQuote(run.box)),
  );
}

function isInEmbeddedQuote(inner: Box): boolean {
  let box: Box | undefined = inner;
  while (box && box.name !== 'blockquote') box = box.parent;
  return box !== undefined && (box.hints & Hint.EMBED) !== 0 && (box.inherited & Hint.HIDDEN) === 0;
}
