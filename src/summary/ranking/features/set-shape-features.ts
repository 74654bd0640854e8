/** A set's length and place: how many words, how they are shared out, where in the article. */
import { countDangling } from '../dangling.ts';
import { sum, yes } from './named-numbers.ts';
import type { SetContext } from './set-context.ts';

export const SET_SHAPE_FEATURES = [
  'size',
  'logWords',
  'words',
  'wordsOver75',
  'wordsUnder50',
  'wordsOver100',
  'wordsPerMember',
  'longest',
  'shortest',
  'logFirst',
  'hasFirst',
  'hasSecond',
  'hasThird',
  'logMeanPosition',
  'span',
  'logLast',
  'neighbours',
  'dangling',
  'unfit',
  'lateOutcome',
  'logSentences',
] as const;

/** @param set Ascending sentence numbers, at least one. */
export function setShapeFeatures({ model }: SetContext, set: readonly number[]): number[] {
  const { graph, cues, leans, stemSets, unfit } = model;
  const lengths = set.map((index) => model.words[index] ?? 0);
  const words = sum(lengths);
  const first = set[0] ?? 0;
  const last = set.at(-1) ?? 0;
  return [
    set.length,
    Math.log(words + 1),
    words / 60,
    Math.max(0, words - 75) / 30,
    Math.max(0, 50 - words) / 30,
    Math.max(0, words - 100) / 30,
    words / set.length / 20,
    Math.max(...lengths) / 30,
    Math.min(...lengths) / 20,
    Math.log(1 + first),
    yes(first === 0),
    yes(set.includes(1)),
    yes(set.includes(2)),
    Math.log(1 + sum(set) / set.length),
    (last - first) / graph.size,
    Math.log(1 + last),
    set.filter((index, place) => place > 0 && set[place - 1] === index - 1).length,
    countDangling(leans, stemSets, set),
    set.filter((index) => unfit[index]).length,
    Math.max(...set.map((index) => (cues[index]?.hasOutcomeCue ? index / graph.size : 0))),
    Math.log(graph.size),
  ];
}
