/** Scores sets of sentences as summaries, by a trained network and a few rules: the second half of the ranker. */
import type { SentenceScores, SetContext } from '../model/features/set-context.ts';
import { setFeatures } from '../model/features/set-features.ts';
import { roundScore } from '../model/network.ts';
import type { PickScores } from '../model/score-picks.ts';
import type { SetNetwork } from '../model/set-network.ts';
import { PICKS } from '../weights.ts';
import type { KindRequirement } from './kind-requirements.ts';
import { type SetPenalties, setPenalties } from './set-penalties.ts';

/** What it takes to judge the sets of one article. */
export interface SetJudge {
  readonly context: SetContext;
  readonly picks: PickScores;
  readonly requirement: KindRequirement;
  /** What each sentence costs by itself. */
  readonly costs: readonly number[];
  readonly network: ReturnType<SetNetwork>;
}

/** Why a set is as good a summary as it is, in the set network's units. */
export interface SetTerms {
  readonly gains: {
    readonly network: number;
    /** Of a gist, the sentence network has an opinion of its own, as good as the set network's. */
    readonly alone: number;
    /** That readers would have chosen its sentences. */
    readonly picks: number;
    /** That it has what a text of its kind is read for. */
    readonly requirement: number;
  };
  readonly penalties: SetPenalties;
}

export function explainSet(
  { context, picks, requirement, costs, network }: SetJudge,
  set: readonly number[],
): SetTerms {
  const { analysis, scores } = context;
  return {
    gains: {
      network: network(setFeatures(context, set), set),
      alone: worthAlone(scores, set),
      picks: worthPicked(picks, set),
      requirement: requirementBonus(requirement, set),
    },
    penalties: setPenalties(analysis, costs, set),
  };
}

/** The sum of the terms, rounded so that no last bit decides between browsers. */
export function scoreOf({ gains, penalties }: SetTerms): number {
  return roundScore(
    gains.network +
      gains.alone +
      gains.picks +
      gains.requirement -
      penalties.unresolvedReferences -
      penalties.repetition -
      penalties.emptyPoints -
      penalties.unintroducedNames -
      penalties.hangingAlso -
      penalties.noNews -
      penalties.words -
      penalties.sameParagraph -
      penalties.backStory -
      penalties.sentences,
  );
}

/** @returns The best-scored set; the first of equals. `undefined` for no sets. */
export function bestSet(judge: SetJudge, sets: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const set of sets) {
    const score = scoreOf(explainSet(judge, set));
    if (score > bestScore) {
      best = set;
      bestScore = score;
    }
  }
  return best;
}

function worthAlone({ alone }: SentenceScores, set: readonly number[]): number {
  return set.length === 1 ? (alone[set[0] ?? 0] ?? 0) : 0;
}

function worthPicked({ among, first }: PickScores, set: readonly number[]): number {
  const together = set.reduce((sum, sentence) => sum + (among[sentence] ?? 0), 0);
  return PICKS.among * together + (set.length === 1 ? PICKS.first * (first[set[0] ?? 0] ?? 0) : 0);
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
