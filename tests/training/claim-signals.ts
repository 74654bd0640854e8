/** Measures what the support score weighs, sentence by sentence, for training. */
import type { Article } from '../../src/article/article.ts';
import { measureClaim } from '../../src/summary/claims/check-claims.ts';
import { indexArticle } from '../../src/summary/claims/claim-index.ts';
import { type Signals, supportSignals } from '../../src/summary/claims/support-signals.ts';
import { splitSentences } from '../../src/summary/sentences/split-sentences.ts';

/** @param text In the article's language. */
export function claimSignals(article: Article, text: string): Signals[] {
  const index = indexArticle(article);
  return splitSentences(text, article.language).flatMap((sentence) => {
    const { claim } = measureClaim(sentence.text, article.language, index);
    return claim.tokens.length > 0 ? [supportSignals(claim, index)] : [];
  });
}
