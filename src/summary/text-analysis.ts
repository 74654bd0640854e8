/**
 * All of this folder that has weight: languages, word lists, trained networks. It is a bundle of its own, which the
 * background loads when a job needs it; everybody else imports the type only.
 */
import type * as textAnalysis from './text-analysis.ts';

export { checkClaims } from './claims/check-claims.ts';
export { compareArticles } from './comparison/compare-articles.ts';
export { findSameStory } from './comparison/find-same-story.ts';
export { extractFacts } from './facts/extract-facts.ts';
export { splitSentences } from './sentences/split-sentences.ts';
export { contentStems } from './sentences/terms.ts';
export { summarizeArticle } from './summarize-article.ts';

export type TextAnalysis = typeof textAnalysis;

/** Resolves to the same each time; @throws AppError `internal` where it cannot be loaded. */
export type LoadTextAnalysis = () => Promise<TextAnalysis>;
