/**
 * Tells how near to where the rest of a claim stands one of its values stands in the article. A figure or a name of another
 * paragraph is in the article, but not in what the claim tells.
 */
import { type ClaimIndex, tellingWeight } from './claim-index.ts';

/** Where the rest of a claim stands. */
export interface ClaimPlace {
  /** For each sentence of the article the share 0..1 of the stems, weighted, that it and its neighbours hold. */
  readonly shares: Float64Array;
  /** The first sentence with the largest share; 0 where none has any. */
  readonly best: number;
}

export function placeOf(stems: readonly string[], index: ClaimIndex): ClaimPlace {
  const count = index.sentences.length;
  const shares = new Float64Array(count);
  let total = 0;
  for (const stem of stems) {
    const weight = tellingWeight(index, stem);
    total += weight;
    let last = -1;
    for (const place of index.places.get(stem) ?? []) {
      const sentence = index.sentenceOf[place] ?? 0;
      for (let at = Math.max(last + 1, sentence - 1); at <= Math.min(count - 1, sentence + 1); at++) {
        shares[at] = (shares[at] ?? 0) + weight;
        last = at;
      }
    }
  }
  let best = 0;
  for (let at = 0; at < count; at++) {
    if (total > 0) shares[at] = (shares[at] ?? 0) / total;
    if ((shares[at] ?? 0) > (shares[best] ?? 0)) best = at;
  }
  return { shares, best };
}

/** 0..1: how near the best of `sentences` is to the best of all; 1 where nothing tells one from another. */
export function nearness(sentences: readonly number[], { shares, best }: ClaimPlace): number {
  const most = shares[best] ?? 0;
  if (most === 0) return 1;
  return sentences.reduce((nearest, sentence) => Math.max(nearest, shares[sentence] ?? 0), 0) / most;
}
