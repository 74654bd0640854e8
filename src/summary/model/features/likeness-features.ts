/** Measures how like the others a sentence is: the whole article, its beginning, the sentences before and after. */
import { OPENING_SENTENCES } from '../../analysis/analyze-article.ts';
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { at, type TermVector } from '../../analysis/sentence-graph.ts';
import { type NamedNumbers, ranks } from './named-numbers.ts';

export function likenessFeatures(analysis: ArticleAnalysis): NamedNumbers[] {
  const { graph, lexRank } = analysis;
  const { size, similarity, vectors } = graph;
  const centroids = vectors.map((vector) => dot(vector, graph.centroid) / graph.centroidNorm);
  const centroidRanks = ranks(centroids);
  const lexRankRanks = ranks([...lexRank]);
  const like = (index: number, other: number): number =>
    index !== other && other >= 0 && other < size ? at(similarity, index * size + other) : 0;
  return vectors.map((vector, index) => {
    const { mostBefore, mostAfter, sumBefore, sumAfter } = likenessAround(analysis, index);
    const own = squares(vector);
    return {
      lexRank: at(lexRank, index),
      lexRankRank: lexRankRanks[index] ?? 0,
      centroid: centroids[index] ?? 0,
      centroidRank: centroidRanks[index] ?? 0,
      centroidWithoutItself: (centroids[index] ?? 0) - own / graph.centroidNorm,
      neighboursCentroid: ((centroids[index - 1] ?? 0) + (centroids[index + 1] ?? 0)) / 2,
      likeFirst: like(index, 0),
      likeSecond: like(index, 1),
      likeLead: (dot(vector, analysis.openingVector) - (index < OPENING_SENTENCES ? own : 0)) / analysis.openingNorm,
      likePrevious: like(index, index - 1),
      likeNext: like(index, index + 1),
      mostLikeBefore: mostBefore,
      mostLikeAfter: mostAfter,
      meanLikeBefore: index ? sumBefore / index : 0,
      meanLikeAfter: sumAfter / Math.max(1, size - 1 - index),
      sumLikeBefore: Math.log(1 + sumBefore),
      sumLikeAfter: Math.log(1 + sumAfter),
    };
  });
}

interface LikenessAround {
  readonly mostBefore: number;
  readonly mostAfter: number;
  readonly sumBefore: number;
  readonly sumAfter: number;
}

function likenessAround({ graph: { size, similarity } }: ArticleAnalysis, index: number): LikenessAround {
  let mostBefore = 0;
  let mostAfter = 0;
  let sumBefore = 0;
  let sumAfter = 0;
  for (let other = 0; other < size; other++) {
    const likeness = at(similarity, index * size + other);
    if (other < index) {
      sumBefore += likeness;
      if (likeness > mostBefore) mostBefore = likeness;
    } else {
      sumAfter += likeness;
      if (likeness > mostAfter) mostAfter = likeness;
    }
  }
  return { mostBefore, mostAfter, sumBefore, sumAfter };
}

function dot({ terms, weights }: TermVector, dense: Float64Array): number {
  let total = 0;
  for (let place = 0; place < terms.length; place++) {
    total += (weights[place] as number) * at(dense, terms[place] as number);
  }
  return total;
}

function squares({ weights }: TermVector): number {
  let total = 0;
  for (const weight of weights) total += weight * weight;
  return total;
}
