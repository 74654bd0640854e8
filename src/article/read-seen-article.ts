/** Reads the article of an open page as a person sees it there. Behind links, where nothing is laid out, all text counts. */
import type { Article } from './article.ts';
import { accessDom } from './dom-access.ts';
import { findArticle } from './extract-article.ts';
import { leaveOutUnseen } from './visibility/leave-out-unseen.ts';

/** @returns `undefined` when the page is no article. */
export function readSeenArticle(document: Document, url: string): Article | undefined {
  const article = findArticle(document, url);
  const view = accessDom(document).view();
  return article && view ? leaveOutUnseen(view, article) : article;
}
