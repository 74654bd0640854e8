/** The extractive way: picks the article's own sentences. Pure: same input, same output, in every browser. */
import type { Article } from '../article/article.ts';
import { countWords } from '../article/count-words.ts';
import { readingSeconds } from './reading-seconds.ts';
import { splitSentences } from './split-sentences.ts';
import type { Point, Summary } from './summary.ts';

export interface SummarizeOptions {
  /** Points wanted, 1–12; fewer come back where the article has no more sentences. */
  readonly points: number;
}

/** @throws RangeError when the article has no sentence: a caller's bug. */
export function summarizeArticle(article: Article, { points: wanted }: SummarizeOptions): Summary {
  const sentences: Point[] = article.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) =>
      splitSentences(block.text, article.language).map(({ text, start, end }) => ({
        text,
        sources: [{ block: block.id, start, end }],
      })),
    );
  const points = sentences.slice(0, wanted);
  const gist = points[0];
  if (!gist) throw new RangeError('the article has no sentence');
  return {
    engine: 'instant',
    language: article.language,
    direction: article.direction,
    gist,
    points,
    coverage: { read: article.blocks.length, of: article.blocks.length },
    readingSeconds: {
      article: readingSeconds(article.wordCount),
      summary: readingSeconds(points.reduce((sum, point) => sum + countWords(point.text), 0)),
    },
  };
}
