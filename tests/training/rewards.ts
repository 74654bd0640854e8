/** How good a choice of sentences is, by its references: what the ranker learns from. */
import type { TrainingDocument } from './training-documents.ts';

/** Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1. */
export function reward(document: TrainingDocument, set: readonly number[]): number {
  const { r1, r2, rLsum } = document.rouge(set);
  return (r1 + r2 + rLsum) / 3;
}

const ORACLE_SIZE = 4;

/** 1 for the sentences that a greedy search for the best summary takes. */
export function oracleMembership(document: TrainingDocument): number[] {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < ORACLE_SIZE) {
    let found = -1;
    for (let sentence = 0; sentence < document.rows.length; sentence++) {
      if (chosen.includes(sentence)) continue;
      const value = reward(
        document,
        [...chosen, sentence].sort((a, b) => a - b),
      );
      if (value > best + 1e-9) {
        best = value;
        found = sentence;
      }
    }
    if (found < 0) break;
    chosen.push(found);
  }
  return document.rows.map((_, index) => (chosen.includes(index) ? 1 : 0));
}
