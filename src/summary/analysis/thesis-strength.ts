/** How surely a sentence says what the writer of an opinion piece wants: a judgement, on the headline's matter, unquoted. */

import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { ArticleAnalysis } from './analyze-article.ts';

/** @returns One number per sentence, 0 to about 3. */
export function thesisStrengths(analysis: ArticleAnalysis): number[] {
  const { demands } = languageFor(analysis.language);
  return analysis.sentences.map(({ text }, index) => {
    const cues = analysis.cues[index];
    if (!cues || cues.quotedShare > 0 || cues.endsAsQuestion || analysis.unfit[index]) return 0;
    const isDemand = hasPhrase(text, demands);
    if (!isDemand && !cues.hasOpinionCue) return 0;
    return (isDemand ? 1 : 0.4) + titleShare(analysis, index) + (cues.hasSpeechVerb ? 0 : 0.5);
  });
}

/** Share of the headline's words that the sentence has. */
function titleShare({ titleStems, stemSets }: ArticleAnalysis, index: number): number {
  let shared = 0;
  for (const stem of titleStems) if (stemSets[index]?.has(stem)) shared++;
  return shared / Math.max(1, titleStems.size);
}
