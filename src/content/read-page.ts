/** The page's article as a reader sees it, or a reason that a reader can understand. */
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/find-article.ts';
import { AppError } from '../errors.ts';
import { leaveOutUnseen } from './leave-out-unseen.ts';

/** @throws AppError `no-article` */
export function readPage(): Article {
  const article = findArticle(document, location.href);
  if (!article) throw new AppError('no-article');
  return leaveOutUnseen(window, article);
}
