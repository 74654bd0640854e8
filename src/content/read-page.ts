/** Reads the page's article as a person sees it. */
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { leaveOutUnseen } from '../article/visibility/leave-out-unseen.ts';
import { isolatedWorld } from './isolated-world.ts';

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  const { isLikely = () => false, findStory = () => undefined, summaryNeed } = isolatedWorld();
  const findOwnSummary = summaryNeed?.findOwnSummary ?? (() => []);
  const article = readArticle(document, location.href, { isLikely, findStory, findOwnSummary });
  return article && leaveOutUnseen(window, article);
}
