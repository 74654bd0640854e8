/** Measures how long a sentence is, and how much of it is more than function words. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { type NamedNumbers, ranks, yes } from './named-numbers.ts';

export function lengthFeatures({ sentences, stems, words: lengths }: ArticleAnalysis): NamedNumbers[] {
  const lengthRanks = ranks(lengths);
  return sentences.map(({ text }, index) => {
    const words = lengths[index] ?? 0;
    return {
      length: Math.min(words, 60) / 20,
      logLength: Math.log(words + 1),
      isShort: yes(words < 8),
      isVeryShort: yes(words < 5),
      isLong: yes(words > 35),
      lengthFromIdeal: Math.abs(words - 22) / 20,
      lengthRank: lengthRanks[index] ?? 0,
      contentShare: (stems[index]?.length ?? 0) / (words || 1),
      wordLength: text.length / (words || 1) / 5,
    };
  });
}
