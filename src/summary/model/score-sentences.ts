/** Article → how much each sentence deserves to be told, by a trained network. First half of the ranker. */
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { sentenceFeatures, withNeighbours } from './features/sentence-features.ts';
import type { Ranker } from './ranker.ts';

export interface SentenceScores {
  /** The features, one row per sentence. */
  readonly rows: readonly Float64Array[];
  /** Is the sentence part of the best summary? Mean 0, deviation 1 within the article. */
  readonly choice: Float64Array;
  /** How well would the sentence do alone? Likewise. */
  readonly alone: Float64Array;
}

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
function standardScores(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / deviation);
}
