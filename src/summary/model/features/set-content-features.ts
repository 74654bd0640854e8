/** Measures what a set says: how good its members are, how much of the article they cover together, how little they repeat. */
import { at, type TermVector } from '../../analysis/sentence-graph.ts';
import type { SetContext, SharedThings } from './set-context.ts';

/**
 * @param set Ascending sentence numbers, at least one.
 * @returns In the order of the trained weights.
 */
export function setContentFeatures(context: SetContext, set: readonly number[]): number[] {
  const { scores, names, pairs } = context;
  const named = cover(names, set);
  return [
    ...sumAndRange(scores.choice, set),
    ...sumAndRange(scores.alone, set),
    ...likenessWithin(context, set),
    ...termCover(context, set),
    ...sentenceCover(context, set),
    named.worth,
    named.count / 5,
    cover(pairs, set).worth,
  ];
}

function sumAndRange(values: Float64Array, set: readonly number[]): [sum: number, least: number, most: number] {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const index of set) {
    const value = at(values, index);
    total += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [total, least, most];
}

/** Of the pair that is most alike, and of all pairs in the mean. */
function likenessWithin({ analysis: { graph } }: SetContext, set: readonly number[]): [most: number, mean: number] {
  let most = 0;
  let total = 0;
  let pairs = 0;
  for (let first = 0; first < set.length; first++) {
    for (let second = first + 1; second < set.length; second++) {
      const likeness = at(graph.similarity, (set[first] ?? 0) * graph.size + (set[second] ?? 0));
      most = Math.max(most, likeness);
      total += likeness;
      pairs++;
    }
  }
  return [most, pairs ? total / pairs : 0];
}

function termCover(
  { analysis, salience, isTitleTerm, union }: SetContext,
  set: readonly number[],
): [centroid: number, lead: number, salient: number, title: number, novelty: number] {
  const { graph, openingVector, openingNorm, titleStems, words } = analysis;
  let length = 0;
  for (const index of set) {
    length += words[index] ?? 0;
    const { terms, weights } = graph.vectors[index] as TermVector;
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      union[term] = Math.max(at(union, term), weights[place] as number);
    }
  }
  let count = 0;
  let squares = 0;
  let centroidDot = 0;
  let leadDot = 0;
  let salient = 0;
  let title = 0;
  for (const index of set) {
    for (const term of (graph.vectors[index] as TermVector).terms) {
      const weight = at(union, term);
      if (weight === 0) continue;
      union[term] = 0;
      count++;
      squares += weight * weight;
      centroidDot += weight * at(graph.centroid, term);
      leadDot += weight * at(openingVector, term);
      salient += at(salience, term);
      title += isTitleTerm[term] as number;
    }
  }
  const norm = Math.sqrt(squares) || 1;
  return [
    centroidDot / (norm * graph.centroidNorm),
    leadDot / (norm * openingNorm),
    salient,
    title / Math.max(1, titleStems.size),
    count / (length || 1),
  ];
}

/** Sentences of the beginning whose cover is a feature of its own; the networks are trained on five. */
const COVERED_BEGINNING = 5;

/** How like each sentence of the article its nearest member is, summed. */
function sentenceCover({ analysis: { graph } }: SetContext, set: readonly number[]): [article: number, lead: number] {
  const { size, similarity } = graph;
  let cover = 0;
  let leadCover = 0;
  for (let other = 0; other < size; other++) {
    let best = 0;
    for (const index of set) {
      const likeness = index === other ? 1 : at(similarity, index * size + other);
      if (likeness > best) best = likeness;
    }
    cover += best;
    if (other < COVERED_BEGINNING) leadCover += best;
  }
  return [cover / Math.sqrt(size), leadCover];
}

/** How many distinct things the set has, and what they are worth together. */
function cover({ bySentence, worth, met }: SharedThings, set: readonly number[]): { count: number; worth: number } {
  let count = 0;
  let total = 0;
  for (const index of set) {
    for (const thing of bySentence[index] as Int32Array) {
      if (met[thing]) continue;
      met[thing] = 1;
      count++;
      total += at(worth, thing);
    }
  }
  for (const index of set) for (const thing of bySentence[index] as Int32Array) met[thing] = 0;
  return { count, worth: total };
}
