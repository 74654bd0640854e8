/**
 * What the extension costs a page in Chromium: `npm run bench:page [-- rounds]`. The detector's script time on corpus
 * pages, from a trace, against the same build with an empty content script; and the time from the click on the box to
 * the painted summary. The pages' own scripts are kept out, so that all script time is the extension's.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { type CorpusPage, readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { pause } from '../support/until.ts';
import { readScriptMilliseconds } from './script-time.ts';
import { timeClickToSummary } from './time-click.ts';

const ARTICLES = 22;
const OTHERS = 14;
const rounds = Number(process.argv[2] ?? 3);
/** Idle work of the detector happens within this time after `load`. */
const SETTLE_MILLISECONDS = 500;

const built = path.resolve(import.meta.dirname, '../../dist/chrome');
const pages = readCorpusPages({ articles: ARTICLES, others: OTHERS });
if (pages.length === 0) {
  console.log('bench:page: skipped, ../shared/corpus is not there.');
  process.exit(0);
}

const empty = mkdtempSync(path.join(tmpdir(), 'get-a-summary-empty-'));
cpSync(built, empty, { recursive: true });
writeFileSync(path.join(empty, 'detector.js'), '');

const cost = { real: await measureLoads(built), empty: await measureLoads(empty) };
rmSync(empty, { recursive: true });
const clicks = await measureClicks();
report();

/** @returns Script milliseconds of each page, the median of all rounds. */
async function measureLoads(extensionFolder: string): Promise<number[]> {
  return withBrowser(extensionFolder, async (browser) => {
    const times: number[][] = pages.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, page] of pages.entries()) times[index]?.push(await measureLoad(browser, page));
    }
    return times.map(median);
  });
}

async function measureLoad(browser: BrowserUnderTest, { url }: CorpusPage): Promise<number> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const page = await browser.openPage('https://start.example/');
    await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLE_MILLISECONDS);
    const trace = await page.tracing.stop();
    await page.close();
    const milliseconds = readScriptMilliseconds(trace, url);
    if (milliseconds !== undefined) return milliseconds;
  }
  throw new Error(`No trace holds ${url}.`);
}

async function measureClicks(): Promise<number[]> {
  return withBrowser(built, async (browser) => {
    const times: number[] = [];
    for (const { url, isArticle } of pages) {
      if (!isArticle) continue;
      const page = await browser.openPage(url);
      await pause(SETTLE_MILLISECONDS);
      const box = browser.boxOf(page);
      if (await box.exists()) times.push(await timeClickToSummary(box));
      await page.close();
    }
    return times;
  });
}

async function withBrowser<Result>(extensionFolder: string, use: (browser: BrowserUnderTest) => Promise<Result>) {
  const browser = await launchChromium({ extensionFolder, site: serveWithoutScripts(pages) });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function report(): void {
  const rows: [string, number[]][] = [
    ['script per page, real build (ms)', cost.real],
    ['script per page, empty content script (ms)', cost.empty],
    ['detector: real − empty, articles (ms)', differences((page) => page.isArticle)],
    ['detector: real − empty, other pages (ms)', differences((page) => !page.isArticle)],
    ['**detector: real − empty, all pages (ms)**', differences(() => true)],
    ['**click on the box → summary painted (ms)**', clicks],
  ];
  console.log(`| measured | n | p50 | p95 | max |\n|---|---|---|---|---|`);
  for (const [label, values] of rows) {
    const cells = [values.length, ...[0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(1))];
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  }
  const dearest = pages
    .map((page, index) => ({ name: page.name, difference: (cost.real[index] ?? 0) - (cost.empty[index] ?? 0) }))
    .sort((one, other) => other.difference - one.difference)
    .slice(0, 3);
  console.log(`\nDearest: ${dearest.map(({ name, difference }) => `${name} ${difference.toFixed(1)} ms`).join(', ')}`);
}

function differences(isWanted: (page: CorpusPage) => boolean): number[] {
  return pages.flatMap((page, index) => (isWanted(page) ? [(cost.real[index] ?? 0) - (cost.empty[index] ?? 0)] : []));
}

function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** Nearest rank; NaN for no values. */
function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
