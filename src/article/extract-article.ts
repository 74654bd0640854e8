/** Document → Article. Reads the live tree and changes nothing in it. */
import type { Article } from './article.ts';
import type { Dropped } from './body/explanation.ts';
import { extractBody } from './body/extract-body.ts';
import { readMetadata } from './metadata/read-metadata.ts';

export interface ExplainedArticle {
  readonly article: Article | undefined;
  /** In page order. */
  readonly dropped: readonly Dropped[];
}

/** @returns `undefined` when the page has no article body; with `explain`, also what was left out and why. */
export function extractArticle(document: Document, url: string): Article | undefined;
export function extractArticle(document: Document, url: string, options: { explain: true }): ExplainedArticle;
export function extractArticle(
  document: Document,
  url: string,
  options?: { explain: true },
): Article | ExplainedArticle | undefined {
  const { blocks, element, dropped } = extractBody(document, Boolean(options?.explain));
  const article: Article | undefined = blocks.length
    ? { ...readMetadata(document, url, blocks, element), blocks }
    : undefined;
  return options?.explain ? { article, dropped } : article;
}
