/** Reads the page's article as a person sees it. */
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/extract-article.ts';
import { leaveOutUnseen } from './visibility/leave-out-unseen.ts';

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  const article = findArticle(document, location.href);
  return article && leaveOutUnseen(window, article);
}
