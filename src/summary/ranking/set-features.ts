/**
 * What the set ranker sees of a set of sentences as a whole: length, coverage, repetition, place, and the members' means.
 * A summary is judged as a set, since two good sentences that say the same are a worse choice than either with a third.
 */
import type { ArticleModel } from './article-model.ts';
import { countDangling } from './dangling.ts';
import type { SentenceScores } from './score-sentences.ts';
import { at } from './sentence-graph.ts';

/** What all sets of one article share, computed once. */
export interface SetContext {
  readonly model: ArticleModel;
  readonly scores: SentenceScores;
  /** How surely each sentence tells how the story stands. No feature: the references do not ask for it. */
  readonly outcomes: readonly number[];
  readonly salientNames: ReadonlyMap<string, number>;
  readonly pairTotal: number;
}

export const SET_FEATURES = [
  'scoreSum',
  'scoreMin',
  'scoreMax',
  'gainSum',
  'gainMin',
  'gainMax',
  'size',
  'logWords',
  'words',
  'wordsOver75',
  'wordsUnder50',
  'wordsOver100',
  'wordsPerMember',
  'longest',
  'shortest',
  'mostAlike',
  'meanAlike',
  'centroidCosine',
  'leadCosine',
  'salientCover',
  'articleCover',
  'leadCover',
  'titleCover',
  'nameCover',
  'pairCover',
  'distinctNames',
  'novelty',
  'logFirst',
  'hasFirst',
  'hasSecond',
  'hasThird',
  'logMeanPosition',
  'span',
  'logLast',
  'neighbours',
  'dangling',
  'lateOutcome',
  'logSentences',
] as const;

export function setContext(model: ArticleModel, scores: SentenceScores, outcomes: readonly number[] = []): SetContext {
  const names = [...model.nameFrequency].filter(([, frequency]) => frequency > 1);
  const nameTotal = names.reduce((sum, [, frequency]) => sum + frequency, 0) || 1;
  const pairs = new Map<string, number>();
  for (const map of model.repeatedPairs) for (const [pair, count] of map) pairs.set(pair, count);
  return {
    model,
    scores,
    outcomes,
    salientNames: new Map(names.map(([name, frequency]) => [name, frequency / nameTotal])),
    pairTotal: [...pairs.values()].reduce((sum, count) => sum + count - 1, 0) || 1,
  };
}

/** @param set Ascending sentence numbers, at least one. */
export function setFeatures(context: SetContext, set: readonly number[]): Float64Array {
  const { model, scores } = context;
  const { rows } = scores;
  const { graph, words } = model;
  const size = graph.size;
  const of = (values: Float64Array) => set.map((index) => at(values, index));
  const s = of(scores.choice),
    g = of(scores.alone);
  const w = set.map((index) => words[index] ?? 0);
  const total = sum(w);
  let most = 0,
    alike = 0,
    pairs = 0;
  for (let a = 0; a < set.length; a++)
    for (let b = a + 1; b < set.length; b++) {
      const value = at(graph.similarity, (set[a] as number) * size + (set[b] as number));
      most = Math.max(most, value);
      alike += value;
      pairs++;
    }
  const union = new Map<number, number>();
  for (const index of set) {
    const vector = graph.vectors[index];
    if (!vector) continue;
    for (let place = 0; place < vector.terms.length; place++) {
      const term = at(vector.terms, place),
        weight = at(vector.weights, place);
      if (weight > (union.get(term) ?? 0)) union.set(term, weight);
    }
  }
  let squares = 0,
    centroidDot = 0,
    leadDot = 0,
    salient = 0,
    title = 0;
  for (const [term, weight] of union) {
    squares += weight * weight;
    centroidDot += weight * at(graph.centroid, term);
    leadDot += weight * at(model.lead, term);
    salient += model.salientTerms.get(term) ?? 0;
  }
  for (const stem of model.titleStems) {
    const term = graph.terms.get(stem);
    if (term !== undefined && union.has(term)) title++;
  }
  const norm = Math.sqrt(squares) || 1;
  let cover = 0,
    leadCover = 0;
  for (let other = 0; other < size; other++) {
    let best = 0;
    for (const index of set) best = Math.max(best, index === other ? 1 : at(graph.similarity, index * size + other));
    cover += best;
    if (other < 5) leadCover += best;
  }
  const names = new Set(set.flatMap((index) => [...(model.cues[index]?.names ?? [])]));
  let nameCover = 0;
  for (const name of names) nameCover += context.salientNames.get(name) ?? 0;
  const seen = new Set<string>();
  let pairCover = 0;
  for (const index of set)
    for (const [pair, count] of model.repeatedPairs[index] ?? [])
      if (!seen.has(pair)) {
        seen.add(pair);
        pairCover += count - 1;
      }
  const first = set[0] as number,
    last = set[set.length - 1] as number;
  const width = rows[0]?.length ?? 0;
  const own = [
    sum(s),
    Math.min(...s),
    Math.max(...s),
    sum(g),
    Math.min(...g),
    Math.max(...g),
    set.length,
    Math.log(total + 1),
    total / 60,
    Math.max(0, total - 75) / 30,
    Math.max(0, 50 - total) / 30,
    Math.max(0, total - 100) / 30,
    total / set.length / 20,
    Math.max(...w) / 30,
    Math.min(...w) / 20,
    most,
    pairs ? alike / pairs : 0,
    centroidDot / (norm * graph.centroidNorm),
    leadDot / (norm * model.leadNorm),
    salient,
    cover / Math.sqrt(size),
    leadCover,
    title / Math.max(1, model.titleStems.size),
    nameCover,
    pairCover / context.pairTotal,
    names.size / 5,
    union.size / (total || 1),
    Math.log(1 + first),
    +(first === 0),
    +set.includes(1),
    +set.includes(2),
    Math.log(1 + sum(set) / set.length),
    (last - first) / size,
    Math.log(1 + last),
    set.filter((index, place) => place > 0 && set[place - 1] === index - 1).length,
    countDangling(model.leans, model.stemSets, set),
    Math.max(...set.map((index) => (model.cues[index]?.hasOutcomeCue ? index / size : 0))),
    Math.log(size),
  ];
  const result = new Float64Array(own.length + width);
  result.set(own);
  for (const index of set) {
    const row = rows[index] as Float64Array;
    for (let place = 0; place < width; place++)
      result[own.length + place] = at(result, own.length + place) + at(row, place) / set.length;
  }
  return result;
}
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
