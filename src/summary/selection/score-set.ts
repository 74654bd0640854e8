/** Sets of sentences → how good a summary each would be, by a trained network and a few rules. Second half of the ranker. */

import { at, type SentenceGraph } from '../analysis/sentence-graph.ts';
import { countUnresolved } from '../analysis/unresolved-references.ts';
import type { SetContext } from '../model/features/set-context.ts';
import { setFeatures } from '../model/features/set-features.ts';
import { roundScore } from '../model/network.ts';
import type { SentenceScores } from '../model/score-sentences.ts';
import type { SetNetwork } from '../model/set-network.ts';
import { type KindRequirement, NEWS_SIZE } from './kind-requirements.ts';
import { readerCost } from './reader-penalties.ts';

/** What a loose end costs, in the network's units: more than any difference between sets that are otherwise fit. */
const UNRESOLVED_REFERENCE_PENALTY = 3;

/** What a poor point costs, and a pair that says the same, per unit of cosine beyond what neighbours in a story share. */
const UNFIT_PENALTY = 2;
const REPETITION_PENALTY = { within: 4, beyond: 12 };
const COMMON_LIKENESS = 0.4;

/** What it takes to judge the sets of one article. */
export interface SetJudge {
  readonly context: SetContext;
  readonly requirement: KindRequirement;
  /** What each sentence costs by itself. */
  readonly lines: readonly number[];
  readonly network: ReturnType<SetNetwork>;
}

/** How good a summary a set would be, in the set network's units. */
function scoreSet({ context, requirement, lines, network }: SetJudge, set: readonly number[]): number {
  const { model: analysis, scores } = context;
  return roundScore(
    network(setFeatures(context, set), set) +
      worthAlone(scores, set) -
      UNRESOLVED_REFERENCE_PENALTY * countUnresolved(analysis.references, analysis.stemSets, set) -
      UNFIT_PENALTY * set.filter((sentence) => analysis.unfit[sentence]).length -
      repetitionPenalty(analysis.graph, set) -
      readerCost(analysis, lines, set) +
      requirementBonus(requirement, set),
  );
}

/** Of a gist, the sentence network has an opinion of its own, as good as the set network's. */
function worthAlone({ alone }: SentenceScores, set: readonly number[]): number {
  return set.length === 1 ? (alone[set[0] ?? 0] ?? 0) : 0;
}

/** By the pair that is most alike. */
function repetitionPenalty({ size, similarity }: SentenceGraph, set: readonly number[]): number {
  let most = COMMON_LIKENESS;
  for (let place = 1; place < set.length; place++) {
    const row = (set[place] as number) * size;
    for (let other = 0; other < place; other++) most = Math.max(most, at(similarity, row + (set[other] as number)));
  }
  const weight = set.length <= NEWS_SIZE ? REPETITION_PENALTY.within : REPETITION_PENALTY.beyond;
  return weight * (most - COMMON_LIKENESS);
}

function requirementBonus({ strengths, wanted, worth }: KindRequirement, set: readonly number[]): number {
  const fulfilled = set.map((sentence) => Math.max(0, strengths[sentence] ?? 0));
  return worth(set.length) * sumOfGreatest(fulfilled, wanted(set.length));
}

/** Mostly of one value, for which nothing has to be sorted. */
function sumOfGreatest(values: readonly number[], count: number): number {
  if (count === 1) return Math.max(...values);
  const descending = [...values].sort((a, b) => b - a);
  return descending.slice(0, count).reduce((sum, value) => sum + value, 0);
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
