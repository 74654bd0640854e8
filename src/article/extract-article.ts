/** Extracts the article from a document, whoever asks: with our own detection, and all that takes. */
import { ownSummaries } from '../languages/own-summaries.ts';
import type { Article } from './article.ts';
import { ARTICLE_SCORE, readImpression } from './detection/article-score.ts';
import { findOwnSummary } from './detection/find-own-summary.ts';
import { articleOf, type Body, type FindOwnSummary, readArticle, readBody } from './read-article.ts';
import { findStory } from './story/find-story.ts';

const finders: { readonly findStory: typeof findStory; readonly findOwnSummary: FindOwnSummary } = {
  findStory,
  findOwnSummary: (document, paragraphs, headline) =>
    findOwnSummary(document, { headings: ownSummaries, paragraphs, headline }),
};

/**
 * Extracts the article of a page that the reader asks about, an open one or one behind a link.
 *
 * @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so.
 */
export function findArticle(document: Document, url: string): Article | undefined {
  const isLikely = () => readImpression(document, url, 0).score > ARTICLE_SCORE;
  return readArticle(document, url, { isLikely, ...finders });
}

/** @returns `undefined` when the page has no article body. */
export function extractArticle(
  document: Document,
  url: string,
  body = extractBody(document, url),
): Article | undefined {
  return articleOf(document, url, body);
}

export function extractBody(document: Document, url: string): Body {
  return readBody(document, url, finders);
}
