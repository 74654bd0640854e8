/** The page's article, or a reason that a reader can understand. */
import type { Article } from '../article/article.ts';
import { ARTICLE_SCORE, articleScore } from '../article/detection/article-score.ts';
import { extractArticle } from '../article/extract-article.ts';
import { AppError } from '../errors.ts';

/** With fewer words in the body, the page itself must look like an article: section fronts have teasers, too. */
const WORDS_THAT_SPEAK_FOR_THEMSELVES = 120;

/** @throws AppError `no-article` */
export function readPage(): Article {
  const article = extractArticle(document, location.href);
  const isTeaser = (article?.wordCount ?? 0) < WORDS_THAT_SPEAK_FOR_THEMSELVES;
  // Asked by the reader, a page of little text may be a little article: that it is too short is for the engine to say.
  if (!article || (isTeaser && articleScore(document, location.href, 0) <= ARTICLE_SCORE))
    throw new AppError('no-article');
  return article;
}
