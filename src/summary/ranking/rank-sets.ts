/** Sets of sentences → how good a summary each would be, by a trained network. Second half of the ranker. */

import { setWeights } from '../generated/ranker-weights.ts';
import { countDangling } from './dangling.ts';
import { compileNetwork, roundScore } from './network.ts';
import { at, type SentenceGraph } from './sentence-graph.ts';
import { type SetContext, setFeatures } from './set-features.ts';

const network = compileNetwork(setWeights);

/** What a loose end costs, in the network's units: more than any difference between sets that are otherwise fit. */
export const DANGLING_PENALTY = 3;

/**
 * What it is worth to tell how the story stands, per unit of outcome strength. References rarely ask for it, readers do:
 * small while three points must hold the news itself, large from the fourth on.
 */
const OUTCOME_WORTH = { within: 0.15, beyond: 0.4 };
/** Sets up to this size tell the news; what is beyond is for the reader who wants more. */
const NEWS_SIZE = 3;

/** What a poor point costs, and a pair that says the same, per unit of cosine beyond what neighbours in a story share. */
const UNFIT_PENALTY = 2;
const REPETITION_PENALTY = { within: 4, beyond: 12 };
const COMMON_LIKENESS = 0.45;

/** A single sentence should be the news, and news begins with it. */
const OPENING_WORTH = 0.8;

export function scoreSet(context: SetContext, set: readonly number[]): number {
  const { model } = context;
  return roundScore(
    network(setFeatures(context, set)) -
      DANGLING_PENALTY * countDangling(model.leans, model.stemSets, set) -
      UNFIT_PENALTY * set.filter((sentence) => model.unfit[sentence]).length -
      repetitionPenalty(model.graph, set) +
      (set.length === 1 && set[0] === 0 ? OPENING_WORTH : 0) +
      outcomeWorth(context.outcomes, set),
  );
}

/** By the pair that is most alike. */
function repetitionPenalty({ size, similarity }: SentenceGraph, set: readonly number[]): number {
  let most = COMMON_LIKENESS;
  set.forEach((one, place) => {
    for (const other of set.slice(place + 1)) most = Math.max(most, at(similarity, one * size + other));
  });
  const weight = set.length <= NEWS_SIZE ? REPETITION_PENALTY.within : REPETITION_PENALTY.beyond;
  return weight * (most - COMMON_LIKENESS);
}

function outcomeWorth(outcomes: readonly number[], set: readonly number[]): number {
  const strengths = set.map((sentence) => Math.max(0, outcomes[sentence] ?? 0)).sort((a, b) => b - a);
  if (set.length <= NEWS_SIZE) return OUTCOME_WORTH.within * (strengths[0] ?? 0);
  return OUTCOME_WORTH.beyond * ((strengths[0] ?? 0) + (strengths[1] ?? 0));
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
