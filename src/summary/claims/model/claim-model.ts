/** The small model that reads a sentence beside its article. Who has fetched its file makes one of it, and keeps it while sentences come. */

import { encodePair } from './encode-pair.ts';
import { createEncoder } from './encoder.ts';
import { readWeights } from './read-weights.ts';
import { wordPieces } from './word-pieces.ts';

export interface ClaimModel {
  /**
   * @param evidence The article's sentences that share most with it, best first.
   * @param pause Lets whatever else is due be done: called every few hundredths of a second.
   * @returns The logit of the article saying the sentence. @throws Error where none comes out.
   */
  read(sentence: string, evidence: readonly string[], pause: () => Promise<void>): Promise<number>;
}

/** @param file As tests/training/claim-model writes it. @throws Error where it is damaged, or the browser forbids WebAssembly. */
export function createClaimModel(file: Uint8Array): ClaimModel {
  const weights = readWeights(file);
  const split = wordPieces(weights.vocabulary);
  const encoder = createEncoder(weights);
  // It has room for one sentence.
  let last: Promise<unknown> = Promise.resolve();
  return {
    async read(sentence, evidence, pause) {
      const reading = last.then(() => encoder.read(encodePair(sentence, evidence, split), pause));
      last = reading.catch(() => undefined);
      const logit = await reading;
      if (!Number.isFinite(logit)) throw new Error('The claim model says nothing.');
      return logit;
    },
  };
}
