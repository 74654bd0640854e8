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

/** @param set Ascending sentence numbers, at least one. */
export function setFeatures(context: SetContext, set: readonly number[]): Float64Array {
  const { rows } = context.scores;
  const width = rows[0]?.length ?? 0;
  const features = new Float64Array(SET_FEATURES + width);
  features.set(setShapeFeatures(context, set));
  features.set(setContentFeatures(context, set), SET_SHAPE_FEATURES.length);
  for (const index of set) {
    const row = rows[index] as Float64Array;
    for (let place = 0; place < width; place++) {
      const cell = SET_FEATURES + place;
      features[cell] = at(features, cell) + at(row, place) / set.length;
    }
  }
  return features;
}
