/** A point's source → the Range of that very sentence in the live page, by content, so re-rendering does no harm. */
import type { Article, Source } from './article.ts';

/** @returns `undefined` when the sentence is gone from the page. */
export function locateSource(_document: Document, _article: Article, _source: Source): Range | undefined {
  return undefined;
}
