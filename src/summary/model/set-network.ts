/**
 * Evaluates the set network for the many sets of one article. Most of what it sees of a set are the means of its members' features,
 * and what a mean adds to a unit's sum is the mean of what the members add, which is worked out once. Not so where the
 * network's limit cuts a feature of some sentence: those features are averaged set by set.
 */
import { checkWidth, compileUnits, FEATURE_LIMIT, type NetworkUnits, type NetworkWeights } from './network.ts';

/** An article's sentences, as rows of features → a set's own features and its members → how good a summary it would be. */
export type SetNetwork = (
  rows: readonly Float64Array[],
) => (features: readonly number[], set: readonly number[]) => number;

/** @param weights Of the set's own features, then of its members' means. */
export function compileSetNetwork(weights: NetworkWeights): SetNetwork {
  const units = compileUnits(weights);
  const sums = new Float64Array(units.sumsOfZeros.length);
  return (rows) => {
    const means = weights.mean.length - (rows[0]?.length ?? 0);
    const cut = cutFeatures(units, rows, means);
    const added: (Float64Array | undefined)[] = [];
    const addedBy = (sentence: number): Float64Array => {
      let known = added[sentence];
      if (!known) {
        known = new Float64Array(sums.length);
        (rows[sentence] as Float64Array).forEach((value, feature) => {
          if (!cut.includes(feature)) units.note(means + feature, value);
        });
        units.addNoted(known);
        added[sentence] = known;
      }
      return known;
    };
    return (features, set) => {
      checkWidth(features.length + (rows[0]?.length ?? 0), weights);
      const share = 1 / set.length;
      sums.set(units.sumsOfZeros);
      for (const sentence of set) {
        const known = addedBy(sentence);
        for (let unit = 0; unit < sums.length; unit++) {
          sums[unit] = (sums[unit] as number) + share * (known[unit] as number);
        }
      }
      for (let feature = 0; feature < features.length; feature++) units.note(feature, features[feature] as number);
      for (const feature of cut) {
        let sum = 0;
        for (const sentence of set) sum += (rows[sentence] as Float64Array)[feature] as number;
        units.note(means + feature, share * sum);
      }
      units.addNoted(sums);
      return units.scoresOf(sums)[0] as number;
    };
  };
}

/** The features that are at the limit for a sentence, or for a zero. A mean is never farther out than all its members. */
function cutFeatures({ deviation }: NetworkUnits, rows: readonly Float64Array[], means: number): number[] {
  const isCut = (value: number, feature: number): boolean =>
    Math.abs(deviation(means + feature, value)) === FEATURE_LIMIT;
  const features = [...(rows[0] ?? []).keys()];
  return features.filter((feature) => isCut(0, feature) || rows.some((row) => isCut(row[feature] as number, feature)));
}
