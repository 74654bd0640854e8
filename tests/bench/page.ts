/**
 * What the extension costs a page in Chromium: `npm run bench:page [-- [rounds] [FOLDER …] [--only loads,clicks,popups]]`, each
 * FOLDER an unpacked build to compare with. The detector's script time on corpus pages, from a trace, against the same build with an empty content script; the rendering that
 * a box brings; and the time from the click on the box, at once and after the pointer has rested there, and from the popup's opening to the
 * painted summary. All builds run side by side and take turns at every page, so that what else the machine does falls on all of them.
 * The pages' own scripts are kept out, so that all script time is the extension's.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { type CorpusPage, readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { pause } from '../support/until.ts';
import { type PageTimes, readPageTimes } from './script-time.ts';
import { timeClickToSummary } from './time-click.ts';
import { timePopup } from './time-popup.ts';

const ARTICLES = 22;
const OTHERS = 14;
const START = 'https://start.example/';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [rounds = '3', ...others] = positionals;
const isWanted = (part: 'loads' | 'clicks' | 'popups') => !values.only || values.only.split(',').includes(part);
/** Idle work of the detector happens within this time after `load`. */
const SETTLE_MILLISECONDS = 500;
/** People rest on a button for longer before they click it. */
const HOVER_MILLISECONDS = 200;

const pages = readCorpusPages({ articles: ARTICLES, others: OTHERS });
if (pages.length === 0) {
  console.log('bench:page: skipped, ../shared/corpus is not there.');
  process.exit(0);
}

/** Copies: a build made meanwhile must not be measured. */
const copies = mkdtempSync(path.join(tmpdir(), 'get-a-summary-bench-'));
const given = [path.resolve(import.meta.dirname, '../../dist/chrome'), ...others.map((other) => path.resolve(other))];
const builds = given.map((folder, at) => copyBuild(folder, at === 0 ? 'this build' : folder));
const empty = copyBuild(given[0] as string, 'empty');
writeFileSync(path.join(empty.folder, 'detector.js'), '');

interface Build {
  readonly name: string;
  readonly folder: string;
}

/** By build, then by page; missing where nothing could be measured. */
type Measured<Value> = ReadonlyMap<Build, (Value | undefined)[]>;

const articles = pages.filter(({ isArticle }) => isArticle);
const measureHover: typeof measureClick = (browser, page) => measureClick(browser, page, HOVER_MILLISECONDS);
const loads = await measureInTurns('loads', [empty, ...builds], pages, measureLoad, fasterLoad);
const clicks = await measureInTurns('clicks', builds, articles, measureClick, Math.min);
const hovers = await measureInTurns('clicks', builds, articles, measureHover, Math.min);
const popups = await measureInTurns('popups', builds, articles, measurePopup);
rmSync(copies, { recursive: true });
report();

/** @param better Of two measurements of a page, the one that other work has disturbed less. */
async function measureInTurns<Value>(
  part: Parameters<typeof isWanted>[0],
  measured: readonly Build[],
  wanted: readonly CorpusPage[],
  measure: (browser: BrowserUnderTest, page: CorpusPage) => Promise<Value | undefined>,
  better: (one: Value, other: Value) => Value = (one) => one,
): Promise<Measured<Value>> {
  const found = new Map<Build, (Value | undefined)[]>(measured.map((build) => [build, []]));
  const site = serveWithoutScripts(pages);
  for (let round = 0; round < (isWanted(part) ? Number(rounds) : 0); round++) {
    // Each round anew: what a build has once read it remembers.
    const browsers = new Map<Build, BrowserUnderTest>();
    for (const build of measured) browsers.set(build, await launchChromium({ extensionFolder: build.folder, site }));
    for (const [index, page] of wanted.entries()) {
      for (const [build, browser] of browsers) {
        const values = found.get(build) ?? [];
        const [before, now] = [values[index], await measure(browser, page)];
        values[index] = before !== undefined && now !== undefined ? better(before, now) : (now ?? before);
      }
    }
    for (const browser of browsers.values()) await browser.close();
  }
  return found;
}

/** @returns `undefined` where the browser lost the trace's events, as it does now and then. */
async function measureLoad(browser: BrowserUnderTest, { url }: CorpusPage): Promise<PageTimes | undefined> {
  const page = await browser.openPage(START);
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLE_MILLISECONDS);
  const times = readPageTimes(await page.tracing.stop(), url);
  await page.close();
  return times;
}

/** Other work only ever adds. */
function fasterLoad(one: PageTimes, other: PageTimes): PageTimes {
  return { script: Math.min(one.script, other.script), rendering: Math.min(one.rendering, other.rendering) };
}

async function measureClick(
  browser: BrowserUnderTest,
  { url }: CorpusPage,
  hoverMilliseconds = 0,
): Promise<number | undefined> {
  const page = await browser.openPage(url);
  await pause(SETTLE_MILLISECONDS);
  const box = browser.boxOf(page);
  const time = (await box.exists()) ? await timeClickToSummary(page, box, hoverMilliseconds) : undefined;
  await page.close();
  return time;
}

/** The popup twice: the first time the article is read for it, the second time its summary is there. */
async function measurePopup(browser: BrowserUnderTest, { url }: CorpusPage) {
  const page = await browser.openPage(url);
  await pause(SETTLE_MILLISECONDS);
  const times = [];
  if (await browser.boxOf(page).exists()) {
    for (let opening = 0; opening < 2; opening++) {
      const popup = await browser.clickToolbar(page);
      times.push(await timePopup(popup));
      await popup.close();
    }
  }
  await page.close();
  const [fresh, again] = times;
  return fresh && again && { first: fresh.first, fresh: fresh.summary, again: again.summary };
}

function copyBuild(folder: string, name: string): Build {
  const copy = path.join(copies, String(Math.random()).slice(2));
  cpSync(folder, copy, { recursive: true });
  return { name, folder: copy };
}

function report(): void {
  console.log('| measured (ms) | build | n | p50 | p95 | max |\n|---|---|---|---|---|---|');
  for (const build of builds) {
    row(
      '**detector over empty script, no article**',
      build,
      added(build, 'script', ({ isArticle }) => !isArticle),
    );
    row(
      '**detector over empty script, articles**',
      build,
      added(build, 'script', ({ isArticle }) => isArticle),
    );
    row(
      'style, layout and paint added, articles',
      build,
      added(build, 'rendering', ({ isArticle }) => isArticle),
    );
  }
  for (const build of builds) {
    row('**click on the box → summary painted**', build, onSamePages(clicks, build));
    row(`**the same, ${HOVER_MILLISECONDS} ms of hover before**`, build, onSamePages(hovers, build));
  }
  for (const build of builds) {
    const times = onSamePages(popups, build);
    row(
      'popup opened → first text painted',
      build,
      times?.map((each) => each?.first),
    );
    row(
      '**popup opened → summary painted**',
      build,
      times?.map((each) => each?.fresh),
    );
    row(
      'popup opened again → summary painted',
      build,
      times?.map((each) => each?.again),
    );
  }
}

function row(label: string, { name }: Build, measured: readonly (number | undefined)[] = []): void {
  const known = measured.filter((value) => value !== undefined);
  if (!known.length) return;
  const cells = [known.length, ...[0.5, 0.95, 1].map((share) => percentile(known, share).toFixed(1))];
  console.log(`| ${label} | ${name} | ${cells.join(' | ')} |`);
}

/** Of pages on which every build has its box. */
function onSamePages<Value>(measured: Measured<Value>, build: Build): (Value | undefined)[] | undefined {
  return measured.get(build)?.filter((_, index) => builds.every((each) => measured.get(each)?.[index] !== undefined));
}

/** Beyond the empty script, of pages that both builds have a trace of. */
function added(build: Build, kind: keyof PageTimes, isMeant: (page: CorpusPage) => boolean) {
  return pages.map((page, index) => {
    const [with_, without] = [loads.get(build)?.[index], loads.get(empty)?.[index]];
    return with_ && without && isMeant(page) ? with_[kind] - without[kind] : undefined;
  });
}

/** Nearest rank; NaN for no values. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
