/** The product's pure parts for scorers, benches and the terminal: the very code that ships. Never mutates a document. */
import type { Article } from './article/article.ts';
import { readSeenArticle } from './article/read-seen-article.ts';
import { lazy } from './memoize.ts';
import type { ClaimCheck } from './summary/claims/claim-check.ts';
import { createClaimModel } from './summary/claims/model/claim-model.ts';
import { readClaims } from './summary/claims/read-claims.ts';
import { splitSentences as splitIntoSpans } from './summary/sentences/split-sentences.ts';

export { articleText } from './article/article.ts';
export { articleFromText } from './article/article-from-text.ts';
export { looksLikeArticle } from './article/detection/looks-like-article.ts';
export { extractArticle } from './article/extract-article.ts';
export { locateSource } from './article/locate-source.ts';
export { checkClaims as checkClaimsByRules } from './summary/claims/check-claims.ts';
export { compareArticles } from './summary/comparison/compare-articles.ts';
export { findSameStory } from './summary/comparison/find-same-story.ts';
export { explainSummary } from './summary/explain-summary.ts';
export { extractFacts } from './summary/facts/extract-facts.ts';
export { summarizeArticle } from './summary/summarize-article.ts';

/** A page's article as JSON tells it: who and when are `null` where the page does not say. @returns `undefined` when it is no article. */
export function readPage(document: Document, url: string): object | undefined {
  const article = readSeenArticle(document, url);
  return article && { byline: null, published: null, ...article };
}

/** The sentences as plain strings, as the scorers want them. */
export function splitSentences(text: string, language: string): string[] {
  return splitIntoSpans(text, language).map((sentence) => sentence.text);
}

/** As the product does it once its model has read the text. In Node.js, where the model's file lies beside the built module. */
export async function checkClaims(article: Article, text: string, language: string): Promise<ClaimCheck> {
  return readClaims(article, text, language, await ownClaimModel(), async () => undefined);
}

const ownClaimModel = lazy(async () => {
  const { readFile } = await import('node:fs/promises');
  return createClaimModel(await readFile(new URL('claim-model.bin', import.meta.url)));
});
