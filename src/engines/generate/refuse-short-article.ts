/** Refuses articles whose summary would save no time: it takes longer to ask than to read on. */
import type { Article } from '../../article/article.ts';
import { AppError } from '../../errors.ts';

/** Words, read in a quarter of a minute. Set by hand. */
const MIN_WORDS = 60;

/** @throws AppError `too-short` */
export function refuseShortArticle({ wordCount }: Article): void {
  if (wordCount < MIN_WORDS) throw new AppError('too-short', `${wordCount} words`);
}
