/** Reads every labelled page of a corpus in one Chromium page (inert, by DOMParser) and returns its signs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../support/find-browsers.ts';
import { type Corpus, pagesFolder, readPlainOrPacked } from './corpus.ts';

interface SignsOfPage {
  readonly textTotal: number;
  /** By stage. */
  readonly signs: readonly (readonly (number | boolean)[])[];
}

export interface LabelledSigns {
  readonly source: string;
  readonly host: string;
  readonly isArticle: boolean;
  readonly signs: SignsOfPage;
}

/** Pages without a boolean `is_article` are left out. */
export async function collectSigns(corpus: Corpus): Promise<LabelledSigns[]> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundleReader());
    const rows: LabelledSigns[] = [];
    for (const { source, html, truth } of labelledPages(corpus)) {
      const url = /^https?:/.test(truth.url ?? '') ? truth.url : 'https://news.example/story';
      const signs = await page.evaluate(
        (markup: string, address: string) =>
          (globalThis as unknown as { readSigns(markup: string, address: string): SignsOfPage }).readSigns(
            markup,
            address,
          ),
        html,
        url,
      );
      rows.push({ source, host: hostOf(url), isArticle: truth.is_article, signs });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function bundleReader(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { findTextBlocks, textTotal } from './src/article/detection/find-text-blocks.ts';
        import { FEATURE_STAGES } from './src/article/detection/page-features.ts';
        globalThis.readSigns = (markup, url) => {
          const document = new DOMParser().parseFromString(markup, 'text/html');
          const blocks = findTextBlocks(document);
          return { textTotal: textTotal(blocks), signs: FEATURE_STAGES.map((read) => read(document, url, () => blocks)) };
        };`,
      resolveDir: path.join(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

function* labelledPages(corpus: Corpus) {
  const pages = pagesFolder(corpus);
  for (const source of readdirSync(pages).sort())
    for (const id of readdirSync(path.join(pages, source)).sort()) {
      const folder = path.join(pages, source, id);
      if (!existsSync(path.join(folder, 'truth.json'))) continue;
      const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'));
      if (typeof truth.is_article !== 'boolean') continue;
      const html = readPlainOrPacked(path.join(folder, 'page.html'));
      // On a live page scripts are on, so the contents of <noscript> are no elements; the parser would make them some.
      yield { source, html: html.replace(/<noscript\b[^>]*>[\s\S]*?<\/noscript>/gi, ''), truth };
    }
}

/** The registrable part, roughly: pages of one publisher must not stand on both sides of a cross-validation. */
function hostOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  return parts.slice((parts.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}
