/** The page's article, or a reason that a reader can understand. */
import type { Article } from '../article/article.ts';
import { isArticlePage } from '../article/detection/article-score.ts';
import { extractArticle } from '../article/extract-article.ts';
import { AppError } from '../errors.ts';

/** With fewer words in the body, the page itself must look like an article: section fronts have teasers, too. */
const WORDS_THAT_SPEAK_FOR_THEMSELVES = 120;

/** @throws AppError `no-article` */
export function readPage(): Article {
  const article = extractArticle(document, location.href);
  const isTeaser = (article?.wordCount ?? 0) < WORDS_THAT_SPEAK_FOR_THEMSELVES;
  if (!article || (isTeaser && !isArticlePage(document, location.href))) throw new AppError('no-article');
  return article;
}
