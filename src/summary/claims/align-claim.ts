/**
 * Finds the article's sentences that say what a sentence of a generated text says, by recall of its telling words (weighted by how few
 * of the article's sentences hold them) in one sentence, in neighbours, and in any two sentences.
 */
import type { Source } from '../../article/article.ts';
import { type ClaimIndex, tellingWeight } from './claim-index.ts';
import { CLAIM } from './thresholds.ts';

export interface Alignment {
  /** Number of the best single sentence; `undefined` where no word is shared. */
  readonly best: number | undefined;
  /** The sentence that adds most to it, if it adds anything. */
  readonly second: number | undefined;
  /** First of the best two neighbours. */
  readonly window: number;
  // Weighted shares 0..1 of the claim's telling words that stand in…
  /** …the whole article. */
  readonly known: number;
  /** …the best sentence. */
  readonly inBest: number;
  /** …the best two neighbours. */
  readonly inWindow: number;
  /** …the best three neighbours. */
  readonly inThree: number;
  /** …the best sentence and the one that adds most to it. */
  readonly inTwo: number;
}

/** @param stems The claim's content stems, each once. */
export function alignClaim(stems: readonly string[], index: ClaimIndex): Alignment {
  const words = stems.map((stem) => ({ stem, weight: tellingWeight(index, stem) }));
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const share = (numbers: readonly number[]) => {
    if (total === 0) return 1;
    let found = 0;
    for (const { stem, weight } of words)
      if (numbers.some((number) => index.sentences[number]?.content.has(stem))) found += weight;
    return found / total;
  };
  const all = index.sentences.map((_, number) => number);
  const best = highest(all, (number) => share([number]));
  const window = highest(all, (number) => share([number, number + 1]));
  const three = highest(all, (number) => share([number - 1, number, number + 1]));
  const two = highest(all, (number) => (number === best.at ? 0 : share([best.at, number])));
  const knownWeight = words.reduce((sum, { stem, weight }) => sum + (index.places.has(stem) ? weight : 0), 0);
  const isShared = total > 0 && best.value > 0;
  return {
    best: isShared ? best.at : undefined,
    second: isShared && two.value > best.value + CLAIM.secondSourceGain ? two.at : undefined,
    window: window.at,
    known: total === 0 ? 1 : knownWeight / total,
    inBest: best.value,
    inWindow: window.value,
    inThree: three.value,
    inTwo: Math.max(best.value, two.value),
  };
}

function highest(numbers: readonly number[], value: (number: number) => number): { at: number; value: number } {
  let best = { at: 0, value: 0 };
  for (const number of numbers) {
    const found = value(number);
    if (found > best.value) best = { at: number, value: found };
  }
  return best;
}

/** The aligned sentences as places in the body, best first; the headline and byline are no place. */
export function alignedSources({ best, second }: Alignment, index: ClaimIndex): Source[] {
  return [best, second].flatMap((number) => {
    const source = number === undefined ? undefined : index.sentences[number]?.source;
    return source ? [source] : [];
  });
}
