/** Picks the sentences among which training looks for the best set. */
import type { ArticleAnalysis } from '../../src/summary/analysis/article-text.ts';

/**
 * The best sentences, by merit; unfit ones come last. One that points back to another may be among them without it, so that
 * the set network learns what that costs.
 * @returns At most `count` ascending sentence numbers; ties go to the earlier.
 */
export function candidateSentences(
  { unfit }: ArticleAnalysis,
  merit: readonly number[],
  count: number,
): readonly number[] {
  const isUnfit = (sentence: number): number => (unfit[sentence] ? 1 : 0);
  return merit
    .map((score, sentence) => ({ score, sentence }))
    .sort((a, b) => isUnfit(a.sentence) - isUnfit(b.sentence) || b.score - a.score || a.sentence - b.sentence)
    .slice(0, count)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a - b);
}
