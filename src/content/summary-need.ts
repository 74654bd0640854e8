/**
 * Tells what a summary of ours would be worth in this page: how much there is to read, whether the page sums it up itself, and what
 * there is instead of an article. Asked before a box is offered, and as the article is read; loaded with the boxes' script.
 */
import { countBodyWords } from '../article/detection/count-body-words.ts';
import { findOwnSummary } from '../article/detection/find-own-summary.ts';
import { isolatedWorld } from './isolated-world.ts';
import { refusalOf } from './refusal.ts';

const world = isolatedWorld();
world.summaryNeed ??= {
  countBodyWords,
  refusalOf,
  findOwnSummary: (document, paragraphs, headline) =>
    findOwnSummary(document, { headings: world.ownSummaries ?? '', paragraphs, headline }),
};
