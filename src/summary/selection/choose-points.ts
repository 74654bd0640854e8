/**
 * Article → the sentences of its summary. The best three are chosen together; fewer are a part of them, more grow out of
 * them one by one, so that the points for three are always among those for five, whatever the reader asks for.
 */
import { countWords } from '../../article/count-words.ts';
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { setContext } from '../model/features/set-context.ts';
import { type Ranker, trainedRanker } from '../model/ranker.ts';
import { scoreSentences } from '../model/score-sentences.ts';
import { meritOf, subsets } from './candidate-sets.ts';
import { type KindRequirement, requirementOf } from './kind-requirements.ts';
import { bestSet } from './score-set.ts';
import { lineCosts } from './sentence-penalties.ts';

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
  /** A sentence that has to be told and is the gist: the answer to a headline that asks. */
  readonly gist?: number;
}

const MAX_POINTS = 12;
/** All threes among so many sentences are judged: 84 sets, or 120 with one for the duty. */
export const CANDIDATES = 9;
/** A duty that is worth less changes no choice of three. */
const MIN_WORTH = 0.5;
const JOINT_SIZE = 3;
/** How many sentences are tried for each further point. */
const CANDIDATES_FOR_GROWTH = 16;
const REQUIRED_FOR_GROWTH = 4;

/** @param analysis Of at least one sentence. */
export function choosePoints(
  analysis: ArticleAnalysis,
  budget: PointBudget,
  ranker: Ranker = trainedRanker,
): ChosenPoints {
  const count = Math.max(1, Math.min(Math.floor(budget.points) || 1, MAX_POINTS));
  const steps = growingSets(analysis, count, budget.gist, ranker);
  const gist = steps[0]?.[0] ?? 0;
  const fitting = steps.findLast((set) => wordsIn(analysis, set) <= (budget.words ?? Number.POSITIVE_INFINITY));
  return { gist, points: fitting ?? [gist], key: steps[JOINT_SIZE - 1] ?? steps.at(-1) ?? [] };
}

function wordsIn(analysis: ArticleAnalysis, set: readonly number[]): number {
  const led = (index: number): number => countWords(analysis.sentences[index]?.contextHeading?.text ?? '');
  return set.reduce((sum, index) => sum + (analysis.words[index] ?? 0) + led(index), 0);
}

/** @returns Sets of one, two, … up to `count` sentences, each within the next. */
function growingSets(
  analysis: ArticleAnalysis,
  count: number,
  required: number | undefined,
  ranker: Ranker,
): (readonly number[])[] {
  const scores = scoreSentences(analysis, ranker);
  const merit = meritOf(scores);
  const requirement = requirementOf(analysis);
  const network = ranker.scoreSets(scores.rows);
  const judged = { context: setContext(analysis, scores), requirement, lines: lineCosts(analysis), network };
  if (required !== undefined) merit[required] = Number.POSITIVE_INFINITY;
  const judge = (sets: readonly (readonly number[])[]): readonly number[] =>
    bestSet(judged, required === undefined ? sets : sets.filter((set) => set.includes(required))) ?? [];
  const { fit, slight } = eligible(analysis, required);
  const candidates = jointCandidates(fit, merit, requirement);
  const joint = judge(subsets(candidates, Math.min(JOINT_SIZE, candidates.length)));
  const steps = shrinkingSets(joint, judge);
  while (steps.length < count) {
    const chosen = steps.at(-1) ?? [];
    const isOpen = (sentence: number): boolean => !chosen.includes(sentence);
    const open = fit.some(isOpen) ? fit.filter(isOpen) : slight.filter(isOpen);
    if (open.length === 0) break;
    const tried = new Set([
      ...bestOf(merit, open, CANDIDATES_FOR_GROWTH),
      ...bestOf(requirement.strengths, open, REQUIRED_FOR_GROWTH),
    ]);
    steps.push(judge([...tried].map((sentence) => [...chosen, sentence].sort((a, b) => a - b))));
  }
  return steps.slice(0, count);
}

/** Fewer points are better than stray ones; slight ones come last. Where nothing is fit, whatever there is. */
function eligible(
  { sentences, unfit }: ArticleAnalysis,
  required: number | undefined,
): { fit: number[]; slight: number[] } {
  const all = [...sentences.keys()];
  const slight = all.filter((sentence) => unfit[sentence] === 'low-information');
  const fit = all.filter((sentence) => !unfit[sentence] || sentence === required);
  if (fit.length > 0) return { fit, slight };
  return { fit: slight.length > 0 ? slight : all, slight: [] };
}

/** The gist is chosen first: it is what a reader of one sentence reads. */
function shrinkingSets(
  joint: readonly number[],
  judge: (sets: readonly (readonly number[])[]) => readonly number[],
): (readonly number[])[] {
  const gist = judge(subsets(joint, 1));
  const steps = [joint];
  for (let size = joint.length - 1; size > 0; size--) {
    const smaller = subsets(steps[0] ?? [], size);
    steps.unshift(judge(smaller.filter((set) => gist.every((sentence) => set.includes(sentence)))));
  }
  return steps;
}

/** The best by merit, and those whose duty may outweigh their lack of it. */
function jointCandidates(
  fit: readonly number[],
  merit: readonly number[],
  { strengths, wanted, worth }: KindRequirement,
): number[] {
  const best = bestOf(merit, fit, CANDIDATES);
  const others = fit.filter((sentence) => !best.includes(sentence));
  const required = bestOf(strengths, others, wanted(JOINT_SIZE)).filter(
    (sentence) => worth(JOINT_SIZE) * (strengths[sentence] ?? 0) >= MIN_WORTH,
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
