/**
 * Chooses the sentences of an article that a claim is read beside: those that share most of its rare words, each next one for the
 * words that none has yet, so that a claim merged of two places is read beside both.
 */
import type { ClaimIndex } from '../claim-index.ts';

/** Sentences. A fourth makes the reading a fifth slower. */
const MAX_EVIDENCE = 3;
/** A long sentence shares more words by chance: what it shares counts less by this power of its words, and this many more. Set by hand. */
const LENGTH_POWER = 0.35;
const ADDED_LENGTH = 8;

/** @param stems Of all the claim's words. @returns The sentences' texts, the nearest first. */
export function chooseEvidence(
  stems: ReadonlySet<string>,
  { sentences, stems: all, sentenceOf }: ClaimIndex,
): string[] {
  const shared = sharedStems(stems, all, sentenceOf);
  const counts = new Map<string, number>();
  for (const some of shared.values()) for (const stem of some) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log((sentences.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
  const uncovered = new Set(stems);
  const chosen: number[] = [];
  while (chosen.length < MAX_EVIDENCE) {
    let best: { number: number; score: number } | undefined;
    for (const [number, some] of shared) {
      if (chosen.includes(number)) continue;
      let score = 0;
      for (const stem of some) score += rarity(stem) * (uncovered.has(stem) ? 2 : 1);
      score /= (ADDED_LENGTH + (sentences[number]?.tokens.length ?? 0)) ** LENGTH_POWER;
      if (!best || score > best.score) best = { number, score };
    }
    if (!best) break;
    chosen.push(best.number);
    for (const stem of shared.get(best.number) ?? []) uncovered.delete(stem);
  }
  return chosen.map((number) => sentences[number]?.text ?? '');
}

/** Number of a sentence → the claim's stems that it has; sentences with none are left out. */
function sharedStems(
  stems: ReadonlySet<string>,
  all: readonly string[],
  sentenceOf: readonly number[],
): Map<number, Set<string>> {
  const shared = new Map<number, Set<string>>();
  for (const [place, stem] of all.entries()) {
    if (!stems.has(stem)) continue;
    const number = sentenceOf[place] ?? 0;
    const some = shared.get(number) ?? new Set();
    some.add(stem);
    shared.set(number, some);
  }
  return shared;
}
