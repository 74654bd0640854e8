/** Measures where a sentence stands: news begins with what matters most. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { type NamedNumbers, yes } from './named-numbers.ts';

export function placeFeatures({ sentences }: ArticleAnalysis): NamedNumbers[] {
  const size = sentences.length;
  return sentences.map((_, index) => ({
    inversePosition: 1 / (index + 1),
    logPosition: Math.log(index + 1),
    relativePosition: index / size,
    isFirst: yes(index === 0),
    isSecond: yes(index === 1),
    isThird: yes(index === 2),
    isInFirstFive: yes(index < 5),
    isInFirstTen: yes(index < 10),
    isLast: yes(index === size - 1),
    isInLastFifth: yes(index >= 0.8 * size),
    logSentences: Math.log(size),
  }));
}
