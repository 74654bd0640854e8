/** Walks every page of a corpus that has a truth for its body, in one Chromium page (inert, by DOMParser). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';
import type { MetadataTexts } from '../../src/article/body-model/metadata-evidence.ts';
import type { PageBox, PageTree, TextRun } from '../../src/article/page-tree/page-tree.ts';
import { requireBrowser } from '../support/find-browsers.ts';
import { type Corpus, pagesFolder, readPlainOrPacked } from './corpus.ts';
import type { Truth } from './label-runs.ts';

export interface TreeWithTruth {
  readonly tree: PageTree;
  readonly evidence: MetadataTexts;
  readonly truth: Truth;
  readonly host: string;
  /** The page's folder in its source. */
  readonly id: string;
}

type FlatBox = Omit<PageBox, 'parent' | 'element'> & { parent: number };
type FlatRun = Omit<TextRun, 'box'> & { box: number };
interface FlatPage {
  boxes: FlatBox[];
  runs: FlatRun[];
  evidence: MetadataTexts;
}

export async function collectTrees(corpus: Corpus, sources: readonly string[]): Promise<TreeWithTruth[]> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundleWalk());
    const collected: TreeWithTruth[] = [];
    for (const { html, truth, host, id } of pagesWithTruth(corpus, sources)) {
      const flat = await page.evaluate(
        (markup: string) => (globalThis as unknown as { walk(markup: string): string }).walk(markup),
        html,
      );
      collected.push({ ...unflatten(JSON.parse(flat)), truth, host, id });
    }
    return collected;
  } finally {
    await browser.close();
  }
}

async function bundleWalk(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { accessDom } from './src/article/dom-access.ts';
        import { readMetadataTexts } from './src/article/body-model/metadata-evidence.ts';
        import { walkPage } from './src/article/page-tree/walk-page.ts';
        globalThis.walk = (markup) => {
          const dom = accessDom(new DOMParser().parseFromString(markup, 'text/html'));
          const { boxes, runs } = walkPage(dom.documentElement(), dom);
          return JSON.stringify({
            boxes: boxes.map((box) => ({ ...box, parent: box.parent?.index ?? -1, element: undefined })),
            runs: runs.map((run) => ({ ...run, box: run.box.index })),
            evidence: readMetadataTexts(dom),
          });
        };`,
      resolveDir: path.join(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

function unflatten({ boxes: flatBoxes, runs: flatRuns, evidence }: FlatPage) {
  const boxes: PageBox[] = [];
  // What the search for comments asks of an element, a tree without a page does not have: they have no buttons here.
  const element = JSDOM.fragment('<div></div>').firstElementChild as Element;
  for (const flat of flatBoxes) boxes.push({ ...flat, parent: boxes[flat.parent], element });
  const runs = flatRuns.map((flat): TextRun => ({ ...flat, box: boxes[flat.box] as PageBox }));
  return { tree: { boxes, runs }, evidence };
}

function* pagesWithTruth(corpus: Corpus, sources: readonly string[]) {
  for (const source of sources)
    for (const id of readdirSync(path.join(pagesFolder(corpus), source)).sort()) {
      const folder = path.join(pagesFolder(corpus), source, id);
      const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'));
      if (truth.is_article === false || !(truth.body || truth.must_include?.length)) continue;
      yield {
        html: readPlainOrPacked(path.join(folder, 'page.html')),
        id,
        host: URL.canParse(truth.url) ? new URL(truth.url).hostname.replace(/^www\./, '') : id,
        truth: {
          source,
          ...(truth.body ? { bodies: [truth.body, ...(truth.body_alt ?? [])] } : {}),
          include: truth.must_include,
          exclude: truth.must_exclude,
        },
      };
    }
}
