/** Document → Article. Reads the live tree and changes nothing in it. */
import type { Article, Block } from './article.ts';
import { countWords } from './count-words.ts';
import { accessDom } from './dom-access.ts';
import { findBody } from './find-body.ts';
import { pruneRuns } from './prune-runs.ts';
import { readBlocks } from './read-blocks.ts';
import { walkPage } from './walk-page.ts';
import { weighRuns } from './weigh-runs.ts';

/** @returns `undefined` when the page has no article body. */
export function extractArticle(document: Document, url: string): Article | undefined {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return undefined;
  const tree = walkPage(root, dom);
  const weights = weighRuns(tree);
  const body = findBody(tree, weights);
  if (!body) return undefined;
  const runs = pruneRuns(tree, weights, body);
  const blocks: Block[] = readBlocks(runs);
  if (!blocks.length) return undefined;
  return {
    url,
    title: document.querySelector('h1')?.textContent?.trim() || document.title,
    site: new URL(url).hostname,
    language: document.documentElement.lang || 'und',
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks,
  };
}
