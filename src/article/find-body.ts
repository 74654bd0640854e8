/**
 * Which box holds the article: the one whose inside gains most, when prose counts for it and furniture against it. A body
 * that is split over siblings is thereby joined in their common ancestor, unless too much furniture lies between.
 */
import { Hint } from './element-hints.ts';
import type { Box, PageTree } from './page-tree.ts';
import { FURNITURE, type Weights } from './weigh-runs.ts';

/** What a run that is no prose costs the box it stands in, in characters of prose. */
const COST_OF_LINK = 22;
const COST_OF_SHORT = 6;
const COST_OF_FURNITURE_PROSE = 0.3;

/** @returns `undefined` when nothing on the page reads like prose. */
export function findBody({ boxes, runs }: PageTree, weights: Weights): Box | undefined {
  const gains = new Float64Array(boxes.length);
  for (const run of runs) {
    const prose = weights.prose[run.index] ?? 0;
    const hints = run.box.inherited | run.inlineHints;
    const bad = hints & FURNITURE;
    let gain: number;
    if (prose > 0)
      gain = bad ? -COST_OF_FURNITURE_PROSE * Math.min(prose, 150) : prose * (hints & Hint.CAPTION ? 0.1 : 1);
    else if (run.linkCharacters * 2 > run.text.length) gain = -COST_OF_LINK;
    else gain = -COST_OF_SHORT;
    gains[run.box.index] = (gains[run.box.index] ?? 0) + gain;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent;
    if (parent) gains[parent.index] = (gains[parent.index] ?? 0) + (gains[index] ?? 0);
  }
  let best: Box | undefined;
  let most = 0;
  for (const box of boxes) {
    const gain = gains[box.index] ?? 0;
    if (gain >= most && gain > 0) {
      best = box;
      most = gain;
    }
  }
  return best;
}
