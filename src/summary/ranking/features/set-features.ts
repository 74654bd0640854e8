/**
 * What the set ranker sees of a set of sentences as a whole, and the mean of its members' own features.
 * A summary is judged as a set, since two good sentences that say the same are a worse choice than either with a third.
 */
import { at } from '../sentence-graph.ts';
import { SET_CONTENT_FEATURES, setContentFeatures } from './set-content-features.ts';
import type { SetContext } from './set-context.ts';
import { SET_SHAPE_FEATURES, setShapeFeatures } from './set-shape-features.ts';

/** How many numbers speak of the set; the members' means follow them. */
export const SET_FEATURES = SET_SHAPE_FEATURES.length + SET_CONTENT_FEATURES.length;

export function newSetRow({ scores }: SetContext): Float64Array {
  return new Float64Array(SET_FEATURES + (scores.rows[0]?.length ?? 0));
}

/**
 * @param set Ascending sentence numbers, at least one.
 * @param features What is filled and returned; one for all sets that are judged one after the other.
 */
export function setFeatures(context: SetContext, set: readonly number[], features = newSetRow(context)): Float64Array {
  features.set(setShapeFeatures(context, set));
  features.set(setContentFeatures(context, set), SET_SHAPE_FEATURES.length);
  features.fill(0, SET_FEATURES);
  for (const index of set) {
    const row = context.scores.rows[index] as Float64Array;
    for (let place = 0; place < row.length; place++) {
      features[SET_FEATURES + place] = at(features, SET_FEATURES + place) + at(row, place) / set.length;
    }
  }
  return features;
}
