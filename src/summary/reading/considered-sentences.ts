/**
 * Picks from a long article the sentences that the ranker looks at, so that its cost stays linear: the beginning in full,
 * the very end, and from each stretch between them its most telling sentence.
 */
import { CONSIDERED } from '../weights.ts';
import type { ArticleSentence } from './read-sentences.ts';

/** @returns At most `beginning + stretches + end` of the sentences, in their order. */
export function consideredSentences(sentences: readonly ArticleSentence[]): readonly ArticleSentence[] {
  const { beginning, stretches, end } = CONSIDERED;
  if (sentences.length <= beginning + end + stretches) return sentences;
  const middle = sentences.slice(beginning, sentences.length - end);
  const frequency = countStems(sentences);
  const chosen: ArticleSentence[] = [];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * middle.length) / stretches);
    const to = Math.floor(((stretch + 1) * middle.length) / stretches);
    const best = mostTelling(middle.slice(from, to), frequency);
    if (best) chosen.push(best);
  }
  return [...sentences.slice(0, beginning), ...chosen, ...sentences.slice(sentences.length - end)];
}

function countStems(sentences: readonly ArticleSentence[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { stem, isStopWord } of tokens) if (!isStopWord) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return frequency;
}

function mostTelling(
  sentences: readonly ArticleSentence[],
  frequency: ReadonlyMap<string, number>,
): ArticleSentence | undefined {
  let best: ArticleSentence | undefined;
  let bestMass = -1;
  for (const sentence of sentences) {
    const mass = sentence.tokens.reduce(
      (sum, { stem, isStopWord }) => sum + (isStopWord ? 0 : (frequency.get(stem) ?? 0)),
      0,
    );
    const telling = mass / (sentence.tokens.length + CONSIDERED.addedLength);
    if (telling > bestMass) {
      best = sentence;
      bestMass = telling;
    }
  }
  return best;
}
