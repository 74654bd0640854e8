/**
 * What the set ranker sees of a set of sentences as a whole; the means of its members' own features follow (set-network.ts).
 * A summary is judged as a set, since two good sentences that say the same are a worse choice than either with a third.
 */
import { setContentFeatures } from './set-content-features.ts';
import type { SetContext } from './set-context.ts';
import { setShapeFeatures } from './set-shape-features.ts';

/** @param set Ascending sentence numbers, at least one. */
export function setFeatures(context: SetContext, set: readonly number[]): number[] {
  return setShapeFeatures(context, set).concat(setContentFeatures(context, set));
}
