/** Scores each sentence of an article by a trained network: the first half of the ranker. */
import type { ArticleAnalysis } from '../analysis/article-text.ts';
import { sentenceFeatures, withNeighbours } from './features/sentence-features.ts';
import type { SentenceScores } from './features/set-context.ts';
import type { Ranker } from './ranker.ts';

export function scoreSentences(analysis: ArticleAnalysis, ranker: Ranker): SentenceScores {
  return scoresOf(sentenceFeatures(analysis), ranker.scoreSentence);
}

export function scoresOf(rows: readonly Float64Array[], score: Ranker['scoreSentence']): SentenceScores {
  const heads = withNeighbours(rows).map(score);
  return {
    rows,
    choice: standardScores(Float64Array.from(heads, ([choice = 0]) => choice)),
    alone: standardScores(Float64Array.from(heads, ([, alone = 0]) => alone)),
  };
}

/** @returns The values with mean 0 and deviation 1; all 0 where they are all alike. */
export function standardScores(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / deviation);
}
