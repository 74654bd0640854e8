/**
 * Tells what a summary of ours would be worth in this page: how much there is to read, whether the page sums it up itself, and what
 * there is instead of an article. Asked before a box is offered, and as the article is read; loaded with the boxes' script.
 */
import { countBodyWords } from '../article/detection/count-body-words.ts';
import { findOwnSummary } from '../article/detection/find-own-summary.ts';
import type { FindOwnSummary } from '../article/read-article.ts';
import { isolatedWorld } from './isolated-world.ts';
import { refusalOf } from './refusal.ts';

/** Of a body: fewer are read as quickly as a summary of them. Set by hand. */
const MIN_WORDS = 200;

const world = isolatedWorld();

const findOwn: FindOwnSummary = (page, paragraphs, headline) =>
  findOwnSummary(page, { headings: world.ownSummaries ?? '', paragraphs, headline });

world.summaryNeed ??= {
  refusalOf,
  findOwnSummary: findOwn,
  wordsWorthSummary(body, headline) {
    const words = countBodyWords(body);
    const paragraphs = body.map(({ start, container }) => (start.nodeType === 1 ? (start as Element) : container));
    return words < MIN_WORDS || findOwn(document, paragraphs, headline).length > 0 ? 0 : words;
  },
};
