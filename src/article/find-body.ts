/**
 * Which box holds the article: the one whose inside gains most, when likely text counts for it and unlikely text against
 * it. A body that is split over siblings is thereby joined in their common ancestor, unless too much furniture lies between.
 */
import type { Box, PageTree } from './page-tree.ts';
import type { Weights } from './weigh-runs.ts';

/** Longer runs count no more than this, so that one long text beside the body does not outweigh it. */
const MOST_GAIN = 400;
/** A run that is surely furniture costs a quarter of its length, up to this. */
const MOST_COST = 15;

/**
 * @param chances The first estimate for every run.
 * @returns `undefined` when nothing on the page reads like an article.
 */
export function findBody({ boxes, runs }: PageTree, { lengths }: Weights, chances: Float64Array): Box | undefined {
  const gains = new Float64Array(boxes.length);
  for (const run of runs) {
    const length = lengths[run.index] ?? 0;
    const lean = 2 * (chances[run.index] ?? 0) - 1;
    const gain = lean >= 0 ? lean * Math.min(MOST_GAIN, length) : lean * Math.min(MOST_COST, length / 4);
    gains[run.box.index] = (gains[run.box.index] ?? 0) + gain;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent;
    if (parent) gains[parent.index] = (gains[parent.index] ?? 0) + (gains[index] ?? 0);
  }
  let best: Box | undefined;
  for (const box of boxes) {
    const gain = gains[box.index] ?? 0;
    if (gain > 0 && gain >= (best ? (gains[best.index] ?? 0) : 0)) best = box;
  }
  return best;
}
