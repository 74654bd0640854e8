/** Reads the page's article as a person sees it, or fails with a reason that a person can understand. */
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { AppError } from '../errors.ts';
import { isolatedWorld } from './isolated-world.ts';
import { leaveOutUnseen } from './visibility/leave-out-unseen.ts';

/** @throws AppError `no-article` */
export function readPage(): Article {
  const { isLikely = () => false, findStory = () => undefined } = isolatedWorld();
  const article = readArticle(document, location.href, { isLikely, findStory });
  if (!article) throw new AppError('no-article');
  return leaveOutUnseen(window, article);
}
