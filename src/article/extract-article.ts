/**
 * Extracts the article from a document: the body first, then what is said about it. Reads the live tree and changes nothing
 * in it.
 */
import type { Article, Block } from './article.ts';
import { type ChosenRuns, chooseRuns } from './body/choose-runs.ts';
import { findHidden, isShown } from './body/corrections.ts';
import { readBlocks, readStructuredBlocks } from './body/read-blocks.ts';
import { shippedModels } from './body-model/judge-runs.ts';
import { readMetadataTexts } from './body-model/metadata-evidence.ts';
import { ARTICLE_SCORE, readImpression } from './detection/article-score.ts';
import { accessDom } from './dom-access.ts';
import { readEntryTimes } from './metadata/dates/read-entry-times.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { walkPage } from './page-tree/walk-page.ts';

/**
 * Words in the body: with fewer, the page itself must look like an article, since section fronts have teasers, too. Set by
 * hand.
 */
const ENOUGH_WORDS = 120;

/**
 * Extracts the article of a page that the reader asks about, an open one or one behind a link.
 *
 * @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so.
 */
export function findArticle(document: Document, url: string): Article | undefined {
  const article = extractArticle(document, url);
  if (!article || article.wordCount >= ENOUGH_WORDS) return article;
  return readImpression(document, url, 0).score > ARTICLE_SCORE ? article : undefined;
}

/** @returns `undefined` when the page has no article body. */
export function extractArticle(document: Document, url: string, body = extractBody(document)): Article | undefined {
  const { blocks, chosen } = body;
  if (!blocks.length) return undefined;
  const metadata = readMetadata(document, url, blocks, chosen?.box.element);
  const isCutOff = chosen && [...chosen.corrected.values()].includes('drop-garbled');
  return { ...metadata, ...(isCutOff && { access: 'preview' }), blocks };
}

export interface Body {
  readonly blocks: Block[];
  /** Missing when the body is not in the page's elements. */
  readonly chosen?: ChosenRuns;
}

/** One walk over the tree gives runs of text in boxes; those that are chosen become blocks. */
export function extractBody(document: Document): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [] };
  const tree = walkPage(root, dom);
  const texts = readMetadataTexts(dom);
  const chosen = chooseRuns(tree, texts, shippedModels(), {
    isShown,
    findHidden: (runs, chanceOf) => findHidden(document, runs, chanceOf),
  });
  const kept = [...(chosen?.kept ?? [])];
  const structured = readStructuredBlocks(texts.structuredBody, kept);
  if (structured) return { blocks: structured };
  if (!chosen) return { blocks: [] };
  return { blocks: readBlocks(kept, readEntryTimes(chosen.candidates, chosen.kept, chosen.box)), chosen };
}
