/** Reads the page's article, or fails with a reason that a person can understand. */
import type { Article } from '../article/article.ts';
import { readSeenArticle } from '../article/read-seen-article.ts';
import { AppError } from '../errors.ts';

/** @throws AppError `no-article` */
export function readPage(): Article {
  const article = readSeenArticle(document, location.href);
  if (!article) throw new AppError('no-article');
  return article;
}
