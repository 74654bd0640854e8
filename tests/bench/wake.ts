/**
 * What it costs that Chromium ends an idle background: `npm run bench:wake [-- rounds folder …]`. The time in which a
 * background that sleeps answers a message, and the time to the painted summary from a click on the box where it slept
 * until the click, where the page's own loading had just woken it, and from the popup's opening there. Builds in several folders take turns.
 */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { pause } from '../support/until.ts';
import { timeClickToSummary } from './time-click.ts';
import { timePopup } from './time-popup.ts';

const ARTICLES = 22;
/** Idle work of page and background is over by then. */
const SETTLE_MILLISECONDS = 500;

const [rounds = '1', ...given] = process.argv.slice(2);
const folders = given.length ? given : [path.resolve(import.meta.dirname, '../../dist/chrome')];
const pages = readCorpusPages({ articles: ARTICLES, others: 0 });

interface Times {
  readonly message: number[];
  readonly asleep: number[];
  readonly awake: number[];
  readonly popup: number[];
}
interface Build {
  readonly folder: string;
  readonly browser: BrowserUnderTest;
  readonly beside: Surface;
  readonly times: Times;
}

const builds = await Promise.all(
  folders.map(async (folder): Promise<Build> => {
    const browser = await launchChromium({ extensionFolder: folder, site: serveWithoutScripts(pages) });
    const beside = await browser.openExtensionPage('manifest.json');
    return { folder, browser, beside, times: { message: [], asleep: [], awake: [], popup: [] } };
  }),
);
for (let round = 0; round < Number(rounds); round++) {
  for (const { url } of pages) {
    for (const build of builds) {
      build.times.message.push(await timeMessage(build));
      build.times.asleep.push(...(await timeSummary(build, url, clickAsleep)));
      build.times.awake.push(...(await timeSummary(build, url, clickAwake)));
      build.times.popup.push(...(await timeSummary(build, url, openPopup)));
    }
  }
}
await Promise.all(builds.map(({ browser }) => browser.close()));
console.log(
  '| p50 / p95 (ms) | n | asleep: message → answer | asleep: click → summary | woken: click → | woken: popup → |',
);
console.log('|---|---|---|---|---|---|');
for (const { folder, times } of builds) {
  const all = [times.message, times.asleep, times.awake, times.popup];
  const cells = all.map((values) => `${percentile(values, 0.5)} / ${percentile(values, 0.95)}`);
  console.log(`| ${folder} | ${times.asleep.length} | ${cells.join(' | ')} |`);
}

async function timeMessage({ browser, beside }: Build): Promise<number> {
  await browser.killBackground();
  await pause(SETTLE_MILLISECONDS);
  return beside.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ call: 'viewPreferences', request: null });
    return performance.now() - start;
  });
}

/** @returns nothing for a page that gets no box. */
async function timeSummary(
  { browser, beside }: Build,
  url: string,
  measure: (browser: BrowserUnderTest, page: Page) => Promise<number | undefined>,
): Promise<number[]> {
  await browser.killBackground();
  // A summary that is remembered is not made.
  await beside.evaluate(() => chrome.storage.session.clear());
  const page = await browser.openPage(url);
  await pause(SETTLE_MILLISECONDS);
  const times = (await browser.boxOf(page).exists()) ? [await measure(browser, page)] : [];
  await page.close();
  return times.filter((time) => time !== undefined);
}

async function clickAsleep(browser: BrowserUnderTest, page: Page): Promise<number> {
  await browser.killBackground();
  return clickAwake(browser, page);
}

function clickAwake(browser: BrowserUnderTest, page: Page): Promise<number> {
  return timeClickToSummary(page, browser.boxOf(page));
}

async function openPopup(browser: BrowserUnderTest, page: Page): Promise<number | undefined> {
  const popup = await browser.clickToolbar(page);
  const times = await timePopup(popup);
  await popup.close();
  return times?.summary;
}

/** Nearest rank, rounded. */
function percentile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN).toFixed(0);
}
