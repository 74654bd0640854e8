/**
 * Chooses the sentences of an article's summary. The best three are chosen together; fewer are a part of them, more grow out of
 * them one by one, so that the points for three are always among those for five, whatever the reader asks for.
 */
import { countWords } from '../../article/count-words.ts';
import type { ArticleAnalysis } from '../analysis/article-text.ts';
import { setContext } from '../model/features/set-context.ts';
import { type Ranker, trainedRanker } from '../model/ranker.ts';
import { scorePicks } from '../model/score-picks.ts';
import { scoreSentences } from '../model/score-sentences.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import { CANDIDATES, LATE } from '../weights.ts';
import { meritOf, subsets } from './candidate-sets.ts';
import { gatesOf } from './gates.ts';
import { type KindRequirement, requirementOf } from './kind-requirements.ts';
import { bestSet, type SetJudge } from './score-set.ts';
import { costOf, sentencePenalties } from './sentence-penalties.ts';

export interface ChosenPoints {
  /** Ascending sentence numbers. */
  readonly points: readonly number[];
  /** The sentence to read if only one; it is among the points. */
  readonly gist: number;
  /** The points of the short summary: the first three that were chosen. */
  readonly key: readonly number[];
}

export interface PointBudget {
  readonly points: number;
  readonly words?: number;
  /** A sentence that has to be a point and is the gist: the answer to a headline that asks. */
  readonly gist?: number;
  /** Sentences that tell no more than the page's own line, which stands in the gist's place: no further points. */
  readonly told?: readonly number[];
}

/** Is called at each choice among sets, to explain it. */
export type OnChoice = (judge: SetJudge, sets: readonly (readonly number[])[], chosen: readonly number[]) => void;

/** @param analysis Of at least one sentence. */
export function choosePoints(
  analysis: ArticleAnalysis,
  budget: PointBudget,
  ranker: Ranker = trainedRanker,
  onChoice?: OnChoice,
): ChosenPoints {
  const count = Math.max(1, Math.min(Math.floor(budget.points) || 1, CANDIDATES.maxPoints));
  const isShort = shortEnough(analysis, budget);
  const steps = growingSets(analysis, count, budget, isShort, ranker, onChoice);
  const gist = steps[0]?.[0] ?? 0;
  return { gist, points: steps.findLast(isShort) ?? [gist], key: steps[CANDIDATES.joint - 1] ?? steps.at(-1) ?? [] };
}

type IsShort = (set: readonly number[]) => boolean;

/** Hundreds of sets are asked about: each sentence is counted once. */
function shortEnough({ sentences }: ArticleAnalysis, { words = Number.POSITIVE_INFINITY }: PointBudget): IsShort {
  const counts = new Map<number, number>();
  const wordsOf = (index: number): number => {
    const { text, contextHeading } = sentences[index] as ArticleSentence;
    const count = counts.get(index) ?? countWords(text) + countWords(contextHeading?.text ?? '');
    counts.set(index, count);
    return count;
  };
  return (set) => words === Number.POSITIVE_INFINITY || set.reduce((sum, index) => sum + wordsOf(index), 0) <= words;
}

/** @returns Sets of one, two, … up to `count` sentences, each within the next. */
function growingSets(
  analysis: ArticleAnalysis,
  count: number,
  budget: PointBudget,
  isShort: IsShort,
  ranker: Ranker,
  onChoice: OnChoice | undefined,
): (readonly number[])[] {
  const required = budget.gist;
  const scores = scoreSentences(analysis, ranker);
  const picks = scorePicks(scores, ranker);
  const merit = meritOf(scores).map((each, sentence) => each + CANDIDATES.weightOfPicks * (picks.among[sentence] ?? 0));
  const requirement = requirementOf(analysis, picks);
  const judge: SetJudge = {
    context: setContext(analysis, scores),
    picks,
    requirement,
    costs: sentencePenalties(analysis).map(costOf),
    network: ranker.scoreSets(scores.rows),
  };
  if (required !== undefined) merit[required] = Number.POSITIVE_INFINITY;
  const choose = (all: readonly (readonly number[])[]): readonly number[] => {
    const sets = required === undefined ? all : all.filter((set) => set.includes(required));
    // A long sentence must not cost the summary its other points.
    const short = sets.filter(isShort);
    const chosen = bestSet(judge, short.length > 0 ? short : sets) ?? [];
    onChoice?.(judge, sets, chosen);
    return chosen;
  };
  const { fit, slight } = eligible(analysis, budget);
  const candidates = jointCandidates(fit, merit, requirement);
  const joint = choose(spreadSets(analysis, subsets(candidates, Math.min(CANDIDATES.joint, candidates.length))));
  const steps = shrinkingSets(joint, choose);
  while (steps.length < count) {
    const chosen = steps.at(-1) ?? [];
    const isOpen = (sentence: number): boolean => !chosen.includes(sentence);
    const open = fit.some(isOpen) ? fit.filter(isOpen) : slight.filter(isOpen);
    if (open.length === 0) break;
    const tried = new Set([
      ...bestOf(merit, open, CANDIDATES.forGrowth),
      ...bestOf(requirement.strengths, open, CANDIDATES.requiredForGrowth),
    ]);
    steps.push(choose([...tried].map((sentence) => [...chosen, sentence].sort((a, b) => a - b))));
  }
  return steps.slice(0, count);
}

/**
 * Fewer points are better than off-topic ones; those of low information come last. Where all is kept out by a gate, the gates open;
 * where nothing is fit, whatever there is.
 */
function eligible(analysis: ArticleAnalysis, { gist, told = [] }: PointBudget): { fit: number[]; slight: number[] } {
  const { sentences, unfit } = analysis;
  const gates = gatesOf(analysis);
  const all = [...sentences.keys()].filter((sentence) => sentence === gist || !told.includes(sentence));
  const slight = all.filter((sentence) => unfit[sentence] === 'low-information');
  const sound = all.filter((sentence) => !unfit[sentence] || sentence === gist);
  const fit = sound.filter((sentence) => !gates[sentence] || sentence === gist);
  if (fit.length > 0) return { fit, slight };
  if (sound.length > 0) return { fit: sound, slight };
  return { fit: slight.length > 0 ? slight : [...sentences.keys()], slight: [] };
}

/** Without three neighbours of a long text's opening, behind which all else would be missing; with them, where there is nothing else. */
function spreadSets({ sentences }: ArticleAnalysis, sets: readonly number[][]): readonly number[][] {
  const isRow = ([first = 0, , last = 0]: readonly number[]): boolean => first <= 1 && last === first + 2;
  const spread = sentences.length > LATE.minSentences ? sets.filter((set) => !isRow(set)) : sets;
  return spread.length > 0 ? spread : sets;
}

/** The gist is chosen first: it is what a reader of one sentence reads. */
function shrinkingSets(
  joint: readonly number[],
  choose: (sets: readonly (readonly number[])[]) => readonly number[],
): (readonly number[])[] {
  const gist = choose(subsets(joint, 1));
  const steps = [joint];
  for (let size = joint.length - 1; size > 0; size--) {
    const smaller = subsets(steps[0] ?? [], size);
    steps.unshift(choose(smaller.filter((set) => gist.every((sentence) => set.includes(sentence)))));
  }
  return steps;
}

/** The best by merit, and those that fulfil the kind's requirement so well that it may outweigh their lack of merit. */
function jointCandidates(
  fit: readonly number[],
  merit: readonly number[],
  { strengths, wanted }: KindRequirement,
): number[] {
  const best = bestOf(merit, fit, CANDIDATES.best);
  const others = fit.filter((sentence) => !best.includes(sentence));
  const required = bestOf(strengths, others, wanted(CANDIDATES.joint)).filter(
    (sentence) => (strengths[sentence] ?? 0) > 0,
  );
  return [...best, ...required].sort((a, b) => a - b);
}

/** The `count` sentences of `open` with the best values, best first; ties go to the earlier. */
function bestOf(values: readonly number[], open: readonly number[], count: number): number[] {
  return open
    .map((sentence) => ({ value: values[sentence] ?? 0, sentence }))
    .sort((a, b) => b.value - a.value || a.sentence - b.sentence)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}
