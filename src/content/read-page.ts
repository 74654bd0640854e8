/** Reads the page's article as a person sees it, or fails with a reason that a person can understand. */
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/extract-article.ts';
import { AppError } from '../errors.ts';
import { leaveOutUnseen } from './visibility/leave-out-unseen.ts';

/** @throws AppError `no-article` */
export function readPage(): Article {
  const article = findArticle(document, location.href);
  if (!article) throw new AppError('no-article');
  return leaveOutUnseen(window, article);
}
