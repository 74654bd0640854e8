/**
 * Exports all of this folder that has weight: languages, word lists, trained networks. It is a bundle of its own, which the
 * background loads when a job needs it; everybody else imports its type only (text-analysis-type.ts).
 */
export { checkClaims } from './claims/check-claims.ts';
export { compareTranslation, peopleIn } from './claims/compare-translation.ts';
export { createClaimModel } from './claims/model/claim-model.ts';
export { canReadClaims, readClaims } from './claims/read-claims.ts';
export { isProvedWrong } from './claims/verdict.ts';
export { compareArticles } from './comparison/compare-articles.ts';
export { findSameStory } from './comparison/find-same-story.ts';
export { extractFacts } from './facts/extract-facts.ts';
export { claimModelDigest } from './generated/claim-model-digest.ts';
export { pickableSentences, summarizePicks } from './picked-summary.ts';
export { readAccess } from './reading/read-access.ts';
export { splitSentences } from './sentences/split-sentences.ts';
export { contentStems } from './sentences/terms.ts';
export { summarizeArticle } from './summarize-article.ts';
