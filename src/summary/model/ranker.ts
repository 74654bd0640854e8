/**
 * Compiles the trained networks into one ranker that can be handed in: training judges each document by networks that have not seen it,
 * and so measures the very choice that the product makes.
 */
import { pickWeights } from '../generated/pick-weights.ts';
import { sentenceWeights, setWeights } from '../generated/ranker-weights.ts';
import { compileNetwork } from './network.ts';
import { compileSetNetwork, type SetNetwork } from './set-network.ts';

export interface Ranker {
  /** A sentence's features with its neighbours' → the heads "choice" and "alone". */
  readonly scoreSentence: (row: Float64Array) => number[];
  readonly scoreSets: SetNetwork;
  /** The same row with what the sentence network says of it → the heads "among", "first" and "late" (score-picks.ts). */
  readonly scorePick: (row: Float64Array) => number[];
}

export const trainedRanker: Ranker = {
  scoreSentence: compileNetwork(sentenceWeights),
  scoreSets: compileSetNetwork(setWeights),
  scorePick: compileNetwork(pickWeights),
};
