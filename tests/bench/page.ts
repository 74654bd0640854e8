/**
 * What the extension costs a page in Chromium: `npm run bench:page [-- rounds]`. The detector's script time on corpus
 * pages, from a trace, against the same build with an empty content script; and the time from the click on the box to
 * the painted summary, and from the popup's opening to its own. The pages' own scripts are kept out, so that all script time is the extension's.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { type CorpusPage, readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { pause } from '../support/until.ts';
import { readScriptMilliseconds } from './script-time.ts';
import { timeClickToSummary } from './time-click.ts';
import { type PopupTimes, timePopup } from './time-popup.ts';

const ARTICLES = 22;
const OTHERS = 14;
const START = 'https://start.example/';
const rounds = Number(process.argv[2] ?? 3);
/** Idle work of the detector happens within this time after `load`. */
const SETTLE_MILLISECONDS = 500;

const pages = readCorpusPages({ articles: ARTICLES, others: OTHERS });
if (pages.length === 0) {
  console.log('bench:page: skipped, ../shared/corpus is not there.');
  process.exit(0);
}

/** Copies: a build made meanwhile must not be measured. */
const copies = mkdtempSync(path.join(tmpdir(), 'get-a-summary-bench-'));
const [built, empty] = [path.join(copies, 'real'), path.join(copies, 'empty')];
for (const copy of [built, empty]) {
  cpSync(path.resolve(import.meta.dirname, '../../dist/chrome'), copy, { recursive: true });
}
writeFileSync(path.join(empty, 'detector.js'), '');

const cost = await measureLoads();
const clicks = await measureClicks();
const popups = await measurePopups();
rmSync(copies, { recursive: true });
report();

/**
 * Both builds run side by side and take turns at every page, so that what else the machine does falls on both.
 * @returns Script milliseconds of each page: the fastest of all rounds, since other work only ever adds.
 */
async function measureLoads(): Promise<Record<'real' | 'empty', number[]>> {
  return withBrowser(built, (real) =>
    withBrowser(empty, async (bare) => {
      const tabs = { real: await real.openPage(START), empty: await bare.openPage(START) };
      const fastest = { real: pages.map(() => Infinity), empty: pages.map(() => Infinity) };
      for (let round = 0; round < rounds; round++) {
        for (const [index, page] of pages.entries()) {
          for (const build of ['empty', 'real'] as const) {
            const milliseconds = (await measureLoad(tabs[build], page)) ?? Infinity;
            fastest[build][index] = Math.min(fastest[build][index] ?? Infinity, milliseconds);
          }
        }
      }
      return fastest;
    }),
  );
}

/** @returns `undefined` where the browser lost the trace's events, as it does now and then. */
async function measureLoad(page: Page, { url }: CorpusPage): Promise<number | undefined> {
  await page.goto(START);
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLE_MILLISECONDS);
  return readScriptMilliseconds(await page.tracing.stop(), url);
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

/** Each page's popup twice: the first time the article is read for it, the second time its summary is there. */
async function measurePopups(): Promise<{ fresh: PopupTimes[]; again: PopupTimes[] }> {
  return withBrowser(built, async (browser) => {
    const times: { fresh: PopupTimes[]; again: PopupTimes[] } = { fresh: [], again: [] };
    for (const { url, isArticle } of pages) {
      if (!isArticle) continue;
      const page = await browser.openPage(url);
      await pause(SETTLE_MILLISECONDS);
      const hasBox = await browser.boxOf(page).exists();
      for (const opening of hasBox ? (['fresh', 'again'] as const) : []) {
        const popup = await browser.clickToolbar(page);
        times[opening].push(await timePopup(popup));
        await popup.close();
      }
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
    ['script per page, real build (ms)', cost.real.filter(Number.isFinite)],
    ['script per page, empty content script (ms)', cost.empty.filter(Number.isFinite)],
    ['detector: real − empty, articles (ms)', differences((page) => page.isArticle)],
    ['detector: real − empty, other pages (ms)', differences((page) => !page.isArticle)],
    ['**detector: real − empty, all pages (ms)**', differences(() => true)],
    ['**click on the box → summary painted (ms)**', clicks],
    ['popup opened → first text painted (ms)', popups.fresh.map(({ first }) => first)],
    ['**popup opened → summary painted (ms)**', popups.fresh.map(({ summary }) => summary)],
    ['popup opened again → summary painted (ms)', popups.again.map(({ summary }) => summary)],
  ];
  console.log(`| measured | n | p50 | p95 | max |\n|---|---|---|---|---|`);
  for (const [label, values] of rows) {
    const cells = [values.length, ...[0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(1))];
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  }
  const dearest = pages
    .map((page, index) => ({ name: page.name, difference: (cost.real[index] ?? 0) - (cost.empty[index] ?? 0) }))
    .filter(({ difference }) => Number.isFinite(difference))
    .sort((one, other) => other.difference - one.difference)
    .slice(0, 3);
  console.log(`\nDearest: ${dearest.map(({ name, difference }) => `${name} ${difference.toFixed(1)} ms`).join(', ')}`);
}

/** Of pages that both builds have a trace of. */
function differences(isWanted: (page: CorpusPage) => boolean): number[] {
  return pages
    .flatMap((page, index) => (isWanted(page) ? [(cost.real[index] ?? 0) - (cost.empty[index] ?? 0)] : []))
    .filter(Number.isFinite);
}

/** Nearest rank; NaN for no values. */
function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
