/** Says how long a summary may be: worth the time it takes, beside an article of any length. */
import type { Article } from '../article/article.ts';

/** A share of the article: a longer summary saves too little. Set by hand. */
const MAX_SHARE = 1 / 3;
/** Words for each point that is wanted: five are about ninety, since whole sentences seldom fill the last few. Set by hand. */
const WORDS_PER_POINT = 19;

/** @param points That are wanted. @returns Words of all that is shown; the gist is shown whatever it has. */
export function maxSummaryWords({ wordCount }: Pick<Article, 'wordCount'>, points: number): number {
  return Math.min(Math.floor(wordCount * MAX_SHARE), points * WORDS_PER_POINT);
}
