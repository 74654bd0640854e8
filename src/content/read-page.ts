/** Reads the page's article as a person sees it. */
import type { Article } from '../article/article.ts';
import { readSeenArticle } from '../article/read-seen-article.ts';

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  return readSeenArticle(document, location.href);
}
