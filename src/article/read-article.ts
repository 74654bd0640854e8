/**
 * Reads the article off a document: the body first, then what is said about it. Handed what tells articles and stories apart, since
 * scripts in a page have that in another script already; extract-article.ts binds it. Changes nothing in the live tree.
 */
import type { Article, Block } from './article.ts';
import { type ChosenRuns, chooseRuns, type Visibility } from './body/choose-runs.ts';
import { findHidden, isShown } from './body/corrections.ts';
import { isFront } from './body/is-front.ts';
import { readBlocks, readStructuredBlocks } from './body/read-blocks.ts';
import { shippedModels } from './body-model/judge-runs.ts';
import { readMetadataTexts } from './body-model/metadata-evidence.ts';
import { accessDom } from './dom-access.ts';
import { readEntryTimes } from './metadata/dates/read-entry-times.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { walkPage } from './page-tree/walk-page.ts';
import type { FindStory, Story } from './story/find-story.ts';
import { documentOfStory, paragraphsOf, runsOfStory, textsOfStory } from './story/story-alone.ts';

/**
 * Words in the body: with fewer, the page itself must look like an article, as it must when most of them are teasers. Set by
 * hand.
 */
const ENOUGH_WORDS = 120;

export interface Detection {
  /** Says whether the page is more likely an article than not, whatever its length. */
  isLikely(): boolean;
  readonly findStory: FindStory;
}

/** @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so. */
export function readArticle(document: Document, url: string, { isLikely, findStory }: Detection): Article | undefined {
  const body = readBody(document, url, findStory);
  const article = articleOf(document, url, body);
  const isDoubtful = () => body.chosen !== undefined && isFront(url, body.chosen.candidates, body.chosen.kept);
  if (!article || (article.wordCount >= ENOUGH_WORDS && !isDoubtful())) return article;
  return isLikely() ? article : undefined;
}

/** @returns `undefined` when the page has no article body. */
export function articleOf(document: Document, url: string, { blocks, chosen, story }: Body): Article | undefined {
  if (!blocks.length) return undefined;
  const metadata =
    story && !story.isFirst
      ? readMetadata(documentOfStory(document, story), url, blocks)
      : readMetadata(document, url, blocks, chosen?.box.element);
  const isCutOff = chosen && [...chosen.corrected.values()].includes('drop-garbled');
  const standfirst = chosen?.standfirst && blocks[0]?.id;
  return { ...metadata, ...(isCutOff && { access: 'preview' }), ...(standfirst && { standfirst }), blocks };
}

export interface Body {
  readonly blocks: Block[];
  /** Missing when the body is not in the page's elements. */
  readonly chosen?: ChosenRuns;
  /** Which of several in the page it is; missing where there is but one. */
  readonly story?: Story | undefined;
}

/** One walk over the tree gives runs of text in boxes; those that are chosen become blocks. */
export function readBody(document: Document, url: string, findStory: FindStory): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [] };
  const tree = walkPage(root, dom);
  const story = findStory(document, url, () => paragraphsOf(tree));
  const texts = story && !story.isFirst ? textsOfStory(story) : readMetadataTexts(dom);
  const layout: Visibility = { isShown, findHidden: (runs, chanceOf) => findHidden(document, runs, chanceOf) };
  const chosen = chooseRuns(tree, texts, shippedModels(), layout, story && runsOfStory(tree, story));
  const kept = [...(chosen?.kept ?? [])];
  const structured = readStructuredBlocks(texts.structuredBody, kept);
  if (structured) return { blocks: structured };
  if (!chosen) return { blocks: [] };
  return { blocks: readBlocks(kept, readEntryTimes(chosen.candidates, chosen.kept, chosen.box)), chosen, story };
}
