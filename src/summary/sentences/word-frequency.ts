/** Estimates how rare a word is in news at large. One article cannot tell that "government" says less than "landslide". */
import { englishBands } from '../generated/word-ranks.ts';

/** Content words of a news article of middle length, so that a rank can be read as "stands in how many articles". */
const ARTICLE_WORDS = 400;
/** Zipf's law: the word of rank r makes up about this share of all words, divided by r. */
const ZIPF_SHARE = 0.1;

let english: Map<string, number> | undefined;
let rarest = 0;

/**
 * @param stem As `tokenize` gives it.
 * @returns Natural logarithm of (articles / articles with the word), about 0.1 for the commonest content word and 4.9 for
 *   every word that is not among the commonest; `undefined` when there is no list for the language.
 */
export function inverseDocumentFrequency(stem: string, language: string): number | undefined {
  if (language !== 'en' && !/^en(-|$)/i.test(language)) return undefined;
  english ??= readBands(englishBands);
  return english.get(stem) ?? rarest;
}

function readBands(bands: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  let rank = 0;
  for (const band of bands) {
    const stems = band.split(' ');
    const value = frequencyAtRank(rank + stems.length / 2);
    for (const stem of stems) found.set(stem, value);
    rank += stems.length;
  }
  rarest = frequencyAtRank(rank);
  return found;
}

function frequencyAtRank(rank: number): number {
  return -Math.log(1 - Math.exp((-ARTICLE_WORDS * ZIPF_SHARE) / rank));
}
