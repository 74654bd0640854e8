/** The product's pure parts for scorers, benches and the terminal: the very code that ships. Never mutates a document. */
import { splitSentences as splitIntoSpans } from './summary/sentences/split-sentences.ts';

export { articleText } from './article/article.ts';
export { articleFromText } from './article/article-from-text.ts';
export { looksLikeArticle } from './article/detection/looks-like-article.ts';
export { extractArticle } from './article/extract-article.ts';
export { locateSource } from './article/locate-source.ts';
export { readSeenArticle as readPage } from './article/read-seen-article.ts';
export { checkClaims } from './summary/claims/check-claims.ts';
export { compareArticles } from './summary/comparison/compare-articles.ts';
export { findSameStory } from './summary/comparison/find-same-story.ts';
export { explainSummary } from './summary/explain-summary.ts';
export { extractFacts } from './summary/facts/extract-facts.ts';
export { summarizeArticle } from './summary/summarize-article.ts';

/** The sentences as plain strings, as the scorers want them. */
export function splitSentences(text: string, language: string): string[] {
  return splitIntoSpans(text, language).map((sentence) => sentence.text);
}
