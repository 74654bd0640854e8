/** Sets of sentences → how good a summary each would be, by a trained network. Second half of the ranker. */
import { countDangling } from './dangling.ts';
import { setWeights } from './generated/ranker-weights.ts';
import { compileNetwork, roundScore } from './network.ts';
import { type SetContext, setFeatures } from './set-features.ts';

const network = compileNetwork(setWeights);

/** What a loose end costs, in the network's units: more than any difference between sets that are otherwise fit. */
export const DANGLING_PENALTY = 3;

export function scoreSet(context: SetContext, set: readonly number[]): number {
  return roundScore(
    network(setFeatures(context, set)) -
      DANGLING_PENALTY * countDangling(context.model.leans, context.model.stemSets, set),
  );
}

/** @returns The best-scored set; the first of equals. `undefined` for no sets. */
export function bestSet(context: SetContext, sets: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const set of sets) {
    const score = scoreSet(context, set);
    if (score > bestScore) {
      best = set;
      bestScore = score;
    }
  }
  return best;
}
