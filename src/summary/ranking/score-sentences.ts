/** Article → how much each sentence deserves to be told, by two trained networks. First half of the ranker. */

import { sentenceWeights } from '../generated/ranker-weights.ts';
import type { ArticleModel } from './article-model.ts';
import { compileNetwork } from './network.ts';
import { sentenceFeatures } from './sentence-features.ts';

export interface SentenceScores {
  /** The features, one row per sentence. */
  readonly rows: readonly Float64Array[];
  /** Is the sentence part of the best summary? Mean 0, deviation 1 within the article. */
  readonly choice: Float64Array;
  /** How well would the sentence do alone? Likewise. */
  readonly alone: Float64Array;
}

const choiceNetwork = compileNetwork(sentenceWeights.choice);
const aloneNetwork = compileNetwork(sentenceWeights.alone);

export function scoreSentences(model: ArticleModel): SentenceScores {
  const rows = sentenceFeatures(model);
  return {
    rows,
    choice: standardScores(Float64Array.from(rows, choiceNetwork)),
    alone: standardScores(Float64Array.from(rows, aloneNetwork)),
  };
}

/** @returns The values with mean 0 and deviation 1; all 0 where they are all alike. */
export function standardScores(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / deviation);
}
