/** Document → Article: the steps, in order. Reads the live tree and changes nothing in it. */
import type { Article, Block } from './article.ts';
import { placeInContext } from './context-features.ts';
import { countWords } from './count-words.ts';
import { accessDom } from './dom-access.ts';
import type { Dropped } from './explanation.ts';
import { findBody } from './find-body.ts';
import { estimateRuns, explainVerdict, judgeRuns } from './judge-runs.ts';
import type { TextRun } from './page-tree.ts';
import { readBlocks } from './read-blocks.ts';
import { readWitnessTexts, witnessesFrom } from './read-witnesses.ts';
import { measurePage } from './run-features.ts';
import { walkPage } from './walk-page.ts';
import { weighRuns } from './weigh-runs.ts';

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
  const { blocks, dropped } = extractBody(document, Boolean(options?.explain));
  const article = blocks.length ? describe(document, url, blocks) : undefined;
  return options?.explain ? { article, dropped } : article;
}

function extractBody(document: Document, explain: boolean): { blocks: Block[]; dropped: Dropped[] } {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [], dropped: [] };
  const tree = walkPage(root, dom);
  const weights = weighRuns(tree);
  const texts = readWitnessTexts(dom);
  const page = measurePage(tree, weights, texts.title);
  const chances = estimateRuns(page);
  const body = findBody(tree, weights, chances);
  if (!body) return { blocks: [], dropped: [] };
  const context = placeInContext(page, chances, body, witnessesFrom(texts));
  const candidates = tree.runs.slice(body.firstRun, body.endRun);
  const verdicts = judgeRuns(context, candidates);
  const isKept = (_run: TextRun, at: number) => (verdicts[at] ?? 0) > 0.5;
  const dropped: Dropped[] = [];
  if (explain)
    for (const run of tree.runs) {
      const at = run.index - body.firstRun;
      if (at < 0 || at >= candidates.length)
        dropped.push({ text: run.text, step: 'find-body', reason: 'outside the body’s box' });
      else if (!isKept(run, at))
        dropped.push({ text: run.text, step: 'judge-runs', reason: explainVerdict(context, run) });
    }
  return { blocks: readBlocks(candidates.filter(isKept)), dropped };
}

/** Until `readMetadata` is on main. */
function describe(document: Document, url: string, blocks: Block[]): Article {
  return {
    url,
    title: document.querySelector('h1')?.textContent?.trim() || document.title,
    site: URL.canParse(url) ? new URL(url).hostname : '',
    language: document.documentElement.lang || 'und',
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks,
  };
}
