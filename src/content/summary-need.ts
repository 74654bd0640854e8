/**
 * Tells what a summary of ours would be worth in this page: how much there is to read, whether the page sums it up itself, and what
 * there is instead of an article. Asked before a box is offered, and as the article is read.
 */
import { countBodyWords } from '../article/detection/count-body-words.ts';
import { elementOf } from '../article/detection/elements.ts';
import { findOwnSummary } from '../article/detection/find-own-summary.ts';
import type { TextBlock } from '../article/detection/find-text-blocks.ts';
import type { FindOwnSummary } from '../article/read-article.ts';
import { isolatedWorld } from './isolated-world.ts';

/** Of a body: fewer are read as quickly as a summary of them. Set by hand. */
const MIN_WORDS = 200;

export const findSummaryOfPage: FindOwnSummary = (page, paragraphs, headline) =>
  findOwnSummary(page, { headings: isolatedWorld().ownSummaries ?? '', paragraphs, headline });

/** @returns Words of a body that a summary is worth while for; 0 for others. @param headline As for `findOwnSummary`. */
export function wordsWorthSummary(body: readonly TextBlock[], headline: Element | undefined): number {
  const words = countBodyWords(body);
  return words < MIN_WORDS || findSummaryOfPage(document, body.map(elementOf), headline).length > 0 ? 0 : words;
}
