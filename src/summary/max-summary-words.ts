/** Says how long a summary may be: worth the time it takes, beside an article of any length. */
import type { Article } from '../article/article.ts';
import { countPointWords } from './count-point-words.ts';
import type { Point, Summary } from './summary.ts';

/** A share of the article: a longer summary saves too little. Set by hand. */
const MAX_SHARE = 1 / 3;
/** Words for each point that is wanted: five are about ninety, since whole sentences seldom fill the last few. Set by hand. */
const WORDS_PER_POINT = 20;

/** @param points That are wanted. @returns Words of all that is shown; the gist is shown whatever it has. */
export function maxSummaryWords({ wordCount }: Pick<Article, 'wordCount'>, points: number): number {
  return Math.min(Math.floor(wordCount * MAX_SHARE), points * WORDS_PER_POINT);
}

/** @returns The first points, as many as are short enough together with the gist. */
export function pointsWithin(maxWords: number, { gist, points }: Pick<Summary, 'gist' | 'points'>): Point[] {
  let words = countPointWords([gist]);
  const tooMany = points.findIndex((point) => {
    words += point.text === gist.text ? 0 : countPointWords([point]);
    return words > maxWords;
  });
  return tooMany < 0 ? points : points.slice(0, tooMany);
}
