/** Sets of sentences → how good a summary each would be, by a trained network and a few rules. Second half of the ranker. */

import { countDangling } from './dangling.ts';
import { type Duty, NEWS_SIZE } from './duties.ts';
import type { SetContext } from './features/set-context.ts';
import { setFeatures } from './features/set-features.ts';
import { roundScore } from './network.ts';
import type { Ranker } from './ranker.ts';
import { readerCost } from './reader-costs.ts';
import type { SentenceScores } from './score-sentences.ts';
import { at, type SentenceGraph } from './sentence-graph.ts';

/** What a loose end costs, in the network's units: more than any difference between sets that are otherwise fit. */
const DANGLING_PENALTY = 3;

/** What a poor point costs, and a pair that says the same, per unit of cosine beyond what neighbours in a story share. */
const UNFIT_PENALTY = 2;
const REPETITION_PENALTY = { within: 4, beyond: 12 };
const COMMON_LIKENESS = 0.4;

/** What it takes to judge the sets of one article. */
export interface SetJudge {
  readonly context: SetContext;
  readonly duty: Duty;
  /** What each sentence costs by itself. */
  readonly lines: readonly number[];
  readonly ranker: Ranker;
}

/** How good a summary a set would be, in the set network's units. */
function scoreSet({ context, duty, lines, ranker }: SetJudge, set: readonly number[]): number {
  const { model, scores } = context;
  return roundScore(
    (ranker.scoreSet(setFeatures(context, set))[0] ?? 0) +
      worthAlone(scores, set) -
      DANGLING_PENALTY * countDangling(model.leans, model.stemSets, set) -
      UNFIT_PENALTY * set.filter((sentence) => model.unfit[sentence]).length -
      repetitionPenalty(model.graph, set) -
      readerCost(model, lines, set) +
      dutyWorth(duty, set),
  );
}

/** Of a gist, the sentence network has an opinion of its own, as good as the set network's. */
function worthAlone({ alone }: SentenceScores, set: readonly number[]): number {
  return set.length === 1 ? (alone[set[0] ?? 0] ?? 0) : 0;
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

function dutyWorth({ strengths, wanted, worth }: Duty, set: readonly number[]): number {
  const best = set.map((sentence) => Math.max(0, strengths[sentence] ?? 0)).sort((a, b) => b - a);
  const told = best.slice(0, wanted(set.length)).reduce((sum, strength) => sum + strength, 0);
  return worth(set.length) * told;
}

/** @returns The best-scored set; the first of equals. `undefined` for no sets. */
export function bestSet(judge: SetJudge, sets: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const set of sets) {
    const score = scoreSet(judge, set);
    if (score > bestScore) {
      best = set;
      bestScore = score;
    }
  }
  return best;
}
