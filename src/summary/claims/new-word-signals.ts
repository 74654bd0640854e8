/** Measures what a claim says in words, numbers and names that its article lacks: a part of the support signals. */

import { readNumbers } from '../details/read-numbers.ts';
import type { Token } from '../sentences/terms.ts';
import { inverseDocumentFrequency } from '../sentences/word-frequency.ts';
import { type ClaimIndex, hasRelatedWord } from './claim-index.ts';
import { novelWordPrior } from './novel-word-prior.ts';

/**
 * Inverse document frequency of an ordinary word of news: rarer ones count more than 1, commoner ones less. Where there is no
 * list of words, all count alike. Set by hand; the support model is trained on what it gives.
 */
const USUAL_FREQUENCY = 4.9;

export function newWordSignals(tokens: readonly Token[], content: readonly Token[], index: ClaimIndex) {
  const rarity = (stem: string) =>
    (inverseDocumentFrequency(stem, index.language) ?? USUAL_FREQUENCY) / USUAL_FREQUENCY;
  const distinct = [...new Map(content.map((token) => [token.stem, token])).values()];
  const fresh = distinct.filter((token) => !index.places.has(token.stem) && !hasRelatedWord(index, token.text));
  const weight = (list: readonly Token[]) => list.reduce((total, token) => total + rarity(token.stem), 0);
  let inARow = 0;
  let longest = 0;
  for (const { stem } of tokens) {
    inARow = index.places.has(stem) ? 0 : inARow + 1;
    longest = Math.max(longest, inARow);
  }
  return {
    newWords: weight(fresh) / (weight(distinct) || 1),
    newForms: weight(distinct.filter((token) => !index.places.has(token.stem))) / (weight(distinct) || 1),
    unlikelyNewWords:
      fresh.reduce((total, token) => total + novelWordPrior(token.stem, index.language), 0) / (distinct.length || 1),
    rarity: weight(distinct) / (distinct.length || 1),
    functionWords: 1 - content.length / (tokens.length || 1),
    newWordCount: Math.log(1 + fresh.length),
    rareNewWords: Math.min(4, fresh.filter((token) => rarity(token.stem) > 0.98).length),
    newFunctionWords:
      tokens.filter((token) => token.isStopWord && !index.places.has(token.stem)).length / (tokens.length || 1),
    newInARow: longest,
  };
}

/** Numbers and capitalised words that the article lacks, in plain sight: no rounding, counting or other form is let pass. */
export function newDetailSignals(text: string, tokens: readonly Token[], index: ClaimIndex) {
  const values = new Set(index.numbers.map(({ value }) => value));
  const numbers = readNumbers(text, index.language).filter(({ value, start, end }) => {
    const written = tokens.filter((token) => token.start < end && start < token.end);
    return !values.has(value) && !written.every((token) => index.places.has(token.stem));
  });
  const names = tokens.slice(1).filter(({ text: word, stem, isStopWord }) => {
    return !isStopWord && /^\p{Lu}/u.test(word) && !index.places.has(stem);
  });
  return { newNumbers: Math.min(3, numbers.length), newNames: Math.min(3, names.length) };
}
