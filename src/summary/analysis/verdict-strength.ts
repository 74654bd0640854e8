/** How surely a sentence of a review gives the verdict: a rating, a recommendation, a conclusion near the end. */
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { ArticleAnalysis } from './analyze-article.ts';

/** "★★★☆", "8/10"; the words of a rating are the language's. */
const score = /[★⭐]|(?<!\p{N})\p{N}(?:[.,]\p{N})?\s?\/\s?(?:5|10|20|100)(?!\p{N})/u;

/** @returns One number per sentence, 0 to about 3. */
export function verdictStrengths(analysis: ArticleAnalysis): number[] {
  const { conclusions, ratings } = languageFor(analysis.language);
  return analysis.sentences.map(({ text }, index) => {
    if (analysis.unfit[index]) return 0;
    const concludes = hasPhrase(text, conclusions);
    const rates = score.test(text) || hasPhrase(text, ratings);
    if (!concludes && !rates) return 0;
    return (concludes ? 1.2 : 0) + (rates ? 1.2 : 0) + (0.6 * index) / analysis.sentences.length;
  });
}
