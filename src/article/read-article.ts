/**
 * Reads the article off a document: the body first, then what is said about it. Handed what tells articles and stories apart, since
 * scripts in a page have that in another script already; extract-article.ts binds it. Changes nothing in the live tree.
 */
import type { Article, Block } from './article.ts';
import { type ChosenRuns, chooseRuns, type Visibility } from './body/choose-runs.ts';
import { findHidden, isReference, isShown } from './body/corrections.ts';
import { isFront } from './body/is-front.ts';
import { readBlocks, readStructuredBlocks } from './body/read-blocks.ts';
import { shippedModels } from './body-model/judge-runs.ts';
import { readMetadataTexts } from './body-model/metadata-evidence.ts';
import { accessDom } from './dom-access.ts';
import { readEntryTimes } from './metadata/dates/read-entry-times.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { Hint } from './page-tree/hint.ts';
import type { PageBox, TextRun } from './page-tree/page-tree.ts';
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
  readonly findOwnSummary: FindOwnSummary;
}

/** @param headline Where the story begins, on a page with several. */
export type FindOwnSummary = (
  document: Document,
  paragraphs: readonly Element[],
  headline: Element | undefined,
) => readonly Element[];

/** @returns `undefined` when the page is no article; a very short article is one, and whoever shortens it says so. */
export function readArticle(document: Document, url: string, { isLikely, ...finders }: Detection): Article | undefined {
  const body = readBody(document, url, finders);
  const article = articleOf(document, url, body);
  const isDoubtful = () => body.chosen !== undefined && isFront(url, body.chosen.candidates, body.chosen.kept);
  if (!article || (article.wordCount >= ENOUGH_WORDS && !isDoubtful())) return article;
  return isLikely() ? article : undefined;
}

/** @returns `undefined` when the page has no article body. */
export function articleOf(
  document: Document,
  url: string,
  { blocks, chosen, story, hasOwnSummary }: Body,
): Article | undefined {
  if (!blocks.length) return undefined;
  const metadata =
    story && !story.isFirst
      ? readMetadata(documentOfStory(document, story), url, blocks)
      : readMetadata(document, url, blocks, chosen?.box.element);
  const isCutOff = chosen && [...chosen.corrected.values()].includes('drop-garbled');
  const below = chosen ? linesBelow(chosen, document.defaultView !== null) : [];
  const standfirst = chosen?.standfirst && blocks[0]?.id;
  return {
    ...metadata,
    ...(isCutOff && { access: 'preview' }),
    ...(hasOwnSummary && { hasOwnSummary }),
    ...(below.length > 0 && { linesBelow: below }),
    ...(standfirst && { standfirst }),
    blocks,
  };
}

export interface Body {
  readonly blocks: Block[];
  /** Missing when the body is not in the page's elements. */
  readonly chosen?: ChosenRuns;
  /** Which of several in the page it is; missing where there is but one. */
  readonly story?: Story | undefined;
  /** The page puts a summary before it. */
  readonly hasOwnSummary?: true;
}

/** One walk over the tree gives runs of text in boxes; those that are chosen become blocks. */
export function readBody(
  document: Document,
  url: string,
  { findStory, findOwnSummary }: Omit<Detection, 'isLikely'>,
): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [] };
  const tree = walkPage(root, dom);
  const story = findStory(document, url, () => paragraphsOf(tree));
  const texts = story && !story.isFirst ? textsOfStory(story) : readMetadataTexts(dom);
  const layout: Visibility = {
    isShown,
    isReference,
    findHidden: (runs, chanceOf) => findHidden(document, runs, chanceOf),
  };
  const chosen = chooseRuns(tree, texts, shippedModels(), layout, story && runsOfStory(tree, story));
  const kept = [...(chosen?.kept ?? [])];
  const structured = readStructuredBlocks(texts.structuredBody, kept);
  if (structured) return { blocks: structured };
  if (!chosen) return { blocks: [] };
  const own = new Set(
    findOwnSummary(
      document,
      kept.map(({ box }) => box.element),
      story?.headline,
    ),
  );
  const isOwn = ({ box }: TextRun): boolean => {
    for (let at: PageBox | undefined = box; at; at = at.parent) if (own.has(at.element)) return true;
    return false;
  };
  const times = readEntryTimes(chosen.candidates, chosen.kept, chosen.box);
  const blocks = readBlocks(kept, times, own.size ? isOwn : undefined);
  return { blocks, chosen, story, ...(own.size && { hasOwnSummary: true }) };
}

/** Blocks at the end of the body from which on its neighbours are below it; lines that are taken along. Set by hand. */
const LAST_BLOCKS = 3;
const MAX_LINES = 20;
/** Characters of such a line. Set by hand. */
const MAX_LINE = 240;

/** What stands beside the text's end and is seen, as far as a layout tells. */
function linesBelow({ context, kept }: ChosenRuns, isLaidOut: boolean): string[] {
  const from = [...kept].at(-LAST_BLOCKS)?.index ?? 0;
  return context.tree.runs
    .slice(from)
    .filter((run) => !kept.has(run) && run.text.length <= MAX_LINE)
    .slice(0, MAX_LINES)
    .filter(({ box }) => (box.inherited & Hint.HIDDEN) === 0 && (!isLaidOut || isShown(box)))
    .map(({ text }) => text);
}
