/** The product's pure parts for scorers, benches and the terminal: the very code that ships. Never mutates a document. */
import { splitSentences as splitIntoSpans } from './summary/split-sentences.ts';

export { articleText } from './article/article.ts';
export { articleFromText } from './article/article-from-text.ts';
export { extractArticle } from './article/extract-article.ts';
export { locateSource } from './article/locate-source.ts';
export { looksLikeArticle } from './article/looks-like-article.ts';
export { checkClaims } from './summary/check-claims.ts';
export { compareArticles } from './summary/compare-articles.ts';
export { extractFacts } from './summary/extract-facts.ts';
export { findSameStory } from './summary/find-same-story.ts';
export { summarizeArticle } from './summary/summarize-article.ts';

/** The sentences as plain strings, as the scorers want them. */
export function splitSentences(text: string, language: string): string[] {
  return splitIntoSpans(text, language).map((sentence) => sentence.text);
}
