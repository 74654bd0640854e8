/**
 * Article → the sentences of its summary. The best three are chosen together; fewer are a part of them, more grow out of
 * them one by one, so that the points for three are always among those for five, whatever the reader asks for.
 */
import type { ArticleModel } from './article-model.ts';
import { candidateSentences, meritOf, subsets } from './candidate-sets.ts';
import { outcomeStrengths } from './outcome-strength.ts';
import { bestSet } from './rank-sets.ts';
import { scoreSentences } from './score-sentences.ts';
import { type SetContext, setContext } from './set-features.ts';

export interface ChosenPoints {
  /** Ascending sentence numbers. */
  readonly points: readonly number[];
  /** The sentence to read if only one; it is among the points. */
  readonly gist: number;
}

export interface PointBudget {
  readonly points: number;
  readonly words?: number;
  /** A sentence that has to be told and is the gist: the answer to a headline that asks. */
  readonly gist?: number;
}

const MOST_POINTS = 12;
/** All threes among so many sentences are judged: 120 sets. */
const CANDIDATES = 9;
const JOINT_SIZE = 3;
/** How many sentences are tried for each further point. */
const CANDIDATES_FOR_GROWTH = 16;
const OUTCOMES_FOR_GROWTH = 4;

/** @param model Of at least one sentence. */
export function choosePoints(model: ArticleModel, budget: PointBudget): ChosenPoints {
  const count = Math.max(1, Math.min(Math.floor(budget.points) || 1, MOST_POINTS));
  const steps = growingSets(model, count, budget.gist);
  const gist = steps[0]?.[0] ?? 0;
  const fitting = steps.findLast((set) => wordsIn(model, set) <= (budget.words ?? Number.POSITIVE_INFINITY));
  return { gist, points: fitting ?? [gist] };
}

function wordsIn(model: ArticleModel, set: readonly number[]): number {
  return set.reduce((sum, index) => sum + (model.words[index] ?? 0), 0);
}

/** @returns Sets of one, two, … up to `count` sentences, each within the next. */
function growingSets(model: ArticleModel, count: number, required: number | undefined): (readonly number[])[] {
  const scores = scoreSentences(model);
  const merit = meritOf(scores);
  const context = setContext(model, scores, outcomeStrengths(model));
  if (required !== undefined) merit[required] = Number.POSITIVE_INFINITY;
  const judge = (sets: readonly (readonly number[])[]): readonly number[] =>
    bestSet(context, required === undefined ? sets : sets.filter((set) => set.includes(required))) ?? [];
  const candidates = candidateSentences(model, merit, CANDIDATES);
  const joint = judge(subsets(candidates, Math.min(JOINT_SIZE, candidates.length)));
  const steps = [joint];
  while ((steps[0]?.length ?? 0) > 1) {
    const larger = steps[0] ?? [];
    steps.unshift(judge(subsets(larger, larger.length - 1)));
  }
  while (steps.length < Math.min(count, model.sentences.length)) {
    steps.push(grow(context, steps.at(-1) ?? [], merit));
  }
  return steps.slice(0, count);
}

function grow(context: SetContext, chosen: readonly number[], merit: readonly number[]): readonly number[] {
  const open = new Set([
    ...bestOf(merit, chosen, CANDIDATES_FOR_GROWTH),
    ...bestOf(context.outcomes, chosen, OUTCOMES_FOR_GROWTH),
  ]);
  const grown = [...open].map((sentence) => [...chosen, sentence].sort((a, b) => a - b));
  return bestSet(context, grown) ?? chosen;
}

/** The numbers of the `count` best values but for those taken, best first; ties go to the earlier. */
function bestOf(values: readonly number[], taken: readonly number[], count: number): number[] {
  return values
    .map((value, sentence) => ({ value, sentence }))
    .filter(({ sentence }) => !taken.includes(sentence))
    .sort((a, b) => b.value - a.value || a.sentence - b.sentence)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}
