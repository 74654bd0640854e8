/**
 * Scores each sentence by what readers marked who chose as an editor would: a third trained network, which sees what the sentence
 * network sees and says. It knows of late sentences, opinions and features what summaries of news do not teach.
 */
import { withNeighbours } from './features/sentence-features.ts';
import type { SentenceScores } from './features/set-context.ts';
import type { Ranker } from './ranker.ts';
import { standardScores } from './score-sentences.ts';

export interface PickScores {
  /** Would readers have it among three? Mean 0, deviation 1 within the article. */
  readonly among: Float64Array;
  /** Would they read it, if only one? Likewise. */
  readonly first: Float64Array;
  /** Of those behind the beginning: would they have it for how the story stands, what it comes to? Likewise. */
  readonly late: Float64Array;
}

export function scorePicks(scores: SentenceScores, { scorePick }: Ranker): PickScores {
  const heads = pickRows(scores).map(scorePick);
  return {
    among: standardScores(Float64Array.from(heads, ([among = 0]) => among)),
    first: standardScores(Float64Array.from(heads, ([, first = 0]) => first)),
    late: standardScores(Float64Array.from(heads, ([, , late = 0]) => late)),
  };
}

/** @returns A sentence's features and its neighbours', and the sentence network's two numbers. */
export function pickRows({ rows, choice, alone }: SentenceScores): Float64Array[] {
  return withNeighbours(rows).map((row, index) => {
    const joined = new Float64Array(row.length + 2);
    joined.set(row);
    joined[row.length] = choice[index] as number;
    joined[row.length + 1] = alone[index] as number;
    return joined;
  });
}
