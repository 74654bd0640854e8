/** Document → Article, for a page that the reader asks about: an open one, or one behind a link. */
import type { Article } from './article.ts';
import { ARTICLE_SCORE, readImpression } from './detection/article-score.ts';
import { extractArticle } from './extract-article.ts';

/** With fewer words in the body, the page itself must look like an article: section fronts have teasers, too. */
const WORDS_THAT_SPEAK_FOR_THEMSELVES = 120;

/** @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so. */
export function findArticle(document: Document, url: string): Article | undefined {
  const article = extractArticle(document, url);
  if (!article || article.wordCount >= WORDS_THAT_SPEAK_FOR_THEMSELVES) return article;
  return readImpression(document, url, 0).score > ARTICLE_SCORE ? article : undefined;
}
