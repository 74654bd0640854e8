/**
 * Finds which stretches of a claim were copied from the article, and where they were joined. Extractive fragments after
 * Grusky et al. 2018 (Newsroom, doi:10.18653/v1/N18-1065), but no run crosses a sentence of the article.
 */
import type { ClaimIndex } from './claim-index.ts';

/** A run of the claim's words that stands in one sentence of the article, word for word. */
export interface CopiedRun {
  /** Index of the first word in the claim, and in the article. */
  readonly at: number;
  readonly from: number;
  /** Words, ≥ 1. */
  readonly length: number;
}

/** Greedy, left to right, the longest run at every word; words that the article lacks are in none. */
export function copiedRuns(stems: readonly string[], index: ClaimIndex): CopiedRun[] {
  const runs: CopiedRun[] = [];
  for (let at = 0; at < stems.length; ) {
    const run = longestRun(stems, at, index);
    if (run) runs.push(run);
    at += run?.length ?? 1;
  }
  return runs;
}

function longestRun(stems: readonly string[], at: number, index: ClaimIndex): CopiedRun | undefined {
  let best: CopiedRun | undefined;
  for (const from of index.places.get(stems[at] ?? '') ?? []) {
    let length = 1;
    while (
      at + length < stems.length &&
      index.stems[from + length] === stems[at + length] &&
      index.sentenceOf[from + length] === index.sentenceOf[from]
    )
      length++;
    if (length > (best?.length ?? 0)) best = { at, from, length };
  }
  return best;
}

/** Share 0..1 of the claim's n-grams (n ≥ 2) that stand in the article; 1 where the claim is shorter than n. */
export function sharedGrams(stems: readonly string[], size: number, index: ClaimIndex): number {
  const total = stems.length - size + 1;
  if (total < 1) return 1;
  let shared = 0;
  for (let at = 0; at < total; at++) if (hasGram(stems, at, size, index)) shared++;
  return shared / total;
}

export function hasGram(stems: readonly string[], at: number, size: number, index: ClaimIndex): boolean {
  return (index.places.get(stems[at] ?? '') ?? []).some((from) => {
    for (let step = 1; step < size; step++) if (index.stems[from + step] !== stems[at + step]) return false;
    return index.sentenceOf[from + size - 1] === index.sentenceOf[from];
  });
}
