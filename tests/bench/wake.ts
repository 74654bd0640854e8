/**
 * What it costs that Chromium ends an idle background: `npm run bench:wake [-- rounds folder …]`. The time in which a
 * background that sleeps answers a message, and the time from a click on the box to the painted summary where it slept
 * until the click, and where the page's own loading had just woken it. Builds in several folders take turns.
 */
import path from 'node:path';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { pause } from '../support/until.ts';
import { timeClickToSummary } from './time-click.ts';

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
    return { folder, browser, beside, times: { message: [], asleep: [], awake: [] } };
  }),
);
for (let round = 0; round < Number(rounds); round++) {
  for (const { url } of pages) {
    for (const build of builds) {
      build.times.message.push(await timeMessage(build));
      build.times.asleep.push(...(await timeClick(build, url, true)));
      build.times.awake.push(...(await timeClick(build, url, false)));
    }
  }
}
await Promise.all(builds.map(({ browser }) => browser.close()));
console.log(
  '| measured, p50 / p95 (ms) | n | asleep: message → answer | asleep: click → summary | just woken: click → summary |',
);
console.log('|---|---|---|---|---|');
for (const { folder, times } of builds) {
  const cells = [times.message, times.asleep, times.awake].map(
    (all) => `${percentile(all, 0.5)} / ${percentile(all, 0.95)}`,
  );
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
async function timeClick({ browser, beside }: Build, url: string, isAsleep: boolean): Promise<number[]> {
  await browser.killBackground();
  // A summary that is remembered is not made.
  await beside.evaluate(() => chrome.storage.session.clear());
  const page = await browser.openPage(url);
  await pause(SETTLE_MILLISECONDS);
  const box = browser.boxOf(page);
  const hasBox = await box.exists();
  if (hasBox && isAsleep) await browser.killBackground();
  const times = hasBox ? [await timeClickToSummary(box)] : [];
  await page.close();
  return times;
}

/** Nearest rank, rounded. */
function percentile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN).toFixed(0);
}
