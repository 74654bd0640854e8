/**
 * Extracts the article from a document: the body first, then what is said about it. Reads the live tree and changes nothing
 * in it.
 */
import type { Article, Block } from './article.ts';
import { type ChosenRuns, chooseRuns, type FindHidden } from './body/choose-runs.ts';
import { findHidden } from './body/corrections.ts';
import { isFront } from './body/is-front.ts';
import { readBlocks, readStructuredBlocks } from './body/read-blocks.ts';
import { shippedModels } from './body-model/judge-runs.ts';
import { readMetadataTexts } from './body-model/metadata-evidence.ts';
import { ARTICLE_SCORE, readImpression } from './detection/article-score.ts';
import { accessDom } from './dom-access.ts';
import { readEntryTimes } from './metadata/dates/read-entry-times.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { walkPage } from './page-tree/walk-page.ts';
import { findStory, type Story } from './story/find-story.ts';
import { documentOfStory, paragraphsOf, runsOfStory, textsOfStory } from './story/story-alone.ts';

/**
 * Words in the body: with fewer, the page itself must look like an article, as it must when most of them are teasers. Set by
 * hand.
 */
const ENOUGH_WORDS = 120;

/**
 * Extracts the article of a page that the reader asks about, an open one or one behind a link.
 *
 * @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so.
 */
export function findArticle(document: Document, url: string): Article | undefined {
  return findLikelyArticle(document, url, () => readImpression(document, url, 0).score);
}

/** @param score Says how likely the page is an article, whatever its length: 0 (surely none) to 1. */
export function findLikelyArticle(document: Document, url: string, score: () => number): Article | undefined {
  const body = extractBody(document, url);
  const article = extractArticle(document, url, body);
  const isDoubtful = () => body.chosen !== undefined && isFront(url, body.chosen.candidates, body.chosen.kept);
  if (!article || (article.wordCount >= ENOUGH_WORDS && !isDoubtful())) return article;
  return score() > ARTICLE_SCORE ? article : undefined;
}

/** @returns `undefined` when the page has no article body. */
export function extractArticle(
  document: Document,
  url: string,
  body = extractBody(document, url),
): Article | undefined {
  const { blocks, chosen, story } = body;
  if (!blocks.length) return undefined;
  const metadata =
    story && !story.isFirst
      ? readMetadata(documentOfStory(document, story), url, blocks)
      : readMetadata(document, url, blocks, chosen?.box.element);
  return { ...metadata, blocks };
}

export interface Body {
  readonly blocks: Block[];
  /** Missing when the body is not in the page's elements. */
  readonly chosen?: ChosenRuns;
  /** Which of several in the page it is; missing where there is but one. */
  readonly story?: Story | undefined;
}

/** One walk over the tree gives runs of text in boxes; those that are chosen become blocks. */
export function extractBody(document: Document, url: string): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [] };
  const tree = walkPage(root, dom);
  const story = findStory(document, url, () => paragraphsOf(tree));
  const texts = story && !story.isFirst ? textsOfStory(story) : readMetadataTexts(dom);
  const seen: FindHidden = (runs, chanceOf) => findHidden(document, runs, chanceOf);
  const chosen = chooseRuns(tree, texts, shippedModels(), seen, story && runsOfStory(tree, story));
  const kept = [...(chosen?.kept ?? [])];
  const structured = readStructuredBlocks(texts.structuredBody, kept);
  if (structured) return { blocks: structured };
  if (!chosen) return { blocks: [] };
  return { blocks: readBlocks(kept, readEntryTimes(chosen.candidates, chosen.kept, chosen.box)), chosen, story };
}
