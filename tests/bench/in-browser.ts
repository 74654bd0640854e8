/**
 * Has a model's file write inside the extension, in real Chromium, over English articles of the team's shared corpus: what
 * `npm run bench:engines -- --in-browser FILE` does. Everything is a reader's click, and the time is the reader's.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Job } from '../../src/messaging/jobs/job.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { buildExtension } from '../support/build-extension.ts';
import { grantSites } from '../support/change-manifest.ts';
import { launchChromium } from '../support/chromium.ts';
import { type CorpusPage, serveWithoutScripts } from '../support/corpus-pages.ts';
import { startModelFileServer } from '../support/model-file-server.ts';
import { bringFile, upgradeIn } from '../support/real-model.ts';
import { until } from '../support/until.ts';
import { countClaims } from './count-claims.ts';

export interface InBrowserOptions {
  /** Of the model. */
  readonly file: string;
  readonly pages: readonly CorpusPage[];
  /** Number of the first one to be written of: a long run may be done in pieces. */
  readonly from: number;
  /** After which an article is stopped, as a reader would. */
  readonly timeoutSeconds: number;
  /** After which no further article is begun. */
  readonly minutes: number;
  /** Further ones for Chromium. */
  readonly flags: readonly string[];
}

interface Written {
  readonly words: number;
  /** Seconds; missing where it wrote none. */
  readonly firstWord?: number | undefined;
  readonly whole: number;
  /** `done`, or the code of the error. */
  readonly ended: string;
  readonly isCut?: boolean;
  readonly points?: number;
  readonly asked?: number;
  readonly claims?: number;
  readonly marked?: number;
}

interface Stored {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly job: Job;
}

const LOOK_MILLISECONDS = 100;
/** For the small model that reads what was written. */
const CHECK_MILLISECONDS = 60_000;

export async function benchInBrowser({
  file,
  pages,
  from,
  timeoutSeconds,
  minutes,
  flags,
}: InBrowserOptions): Promise<void> {
  const name = path.basename(file);
  const server = await startModelFileServer({ [name]: readFileSync(file) });
  const built = buildExtension('all');
  const extensionFolder = grantSites(path.join(built.folder, 'chrome'), ['http://127.0.0.1/*']);
  const browser = await launchChromium({ extensionFolder, site: serveWithoutScripts(pages), flags });
  const all: Written[] = [];
  try {
    await bringFile(browser, `${server.origin}/${name}`);
    console.log(
      `${name}, ${pages.length} articles, stopped after ${timeoutSeconds} s, load of this machine included\n`,
    );
    console.log(
      '| # | words | first word (s) | whole (s) | points | claims | marked | ended |\n|---|---|---|---|---|---|---|---|',
    );
    const end = Date.now() + minutes * 60_000;
    for (const [index, page] of pages.entries()) {
      if (index + 1 < from) continue;
      if (Date.now() > end) break;
      const written = await summarize(browser, page, timeoutSeconds).catch((thrown: unknown) => failed(thrown));
      await browser.closePages();
      all.push(written);
      console.log(`| ${index + 1} ${rowOf(written)}`);
    }
    console.log(`\n${summaryOf(all)}`);
  } finally {
    await browser.close();
    server.close();
    built.remove();
  }
}

async function summarize(browser: BrowserUnderTest, { url }: CorpusPage, timeoutSeconds: number): Promise<Written> {
  const begunAt = Date.now();
  const popup = await browser.clickToolbar(await browser.openPage(url));
  await popup.click('[data-action="upgrade-start"]');
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  let firstWord: number | undefined;
  let isStopped = false;
  for (;;) {
    const { state = '', draft } = await upgradeIn(popup);
    if (draft.trim()) firstWord ??= elapsed();
    if (['done', 'failed', 'interrupted', 'cancelled'].includes(state)) break;
    if (elapsed() > timeoutSeconds && !isStopped) {
      isStopped = true;
      await popup.click('[data-action="upgrade-cancel"]');
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
  const whole = elapsed();
  const job = await checkedJob(browser, begunAt);
  const known = { words: job?.article.wordCount ?? 0, firstWord, whole };
  const upgrade = job?.state === 'done' ? job.upgrade : undefined;
  if (upgrade?.state === 'failed') return { ...known, ended: upgrade.error.code };
  if (upgrade?.state !== 'done') return { ...known, ended: upgrade?.state === 'cancelled' ? 'stopped' : 'lost' };
  const { summary } = upgrade;
  const { claims, marked } = countClaims(summary);
  const isCut = summary.coverage.isCutOff === true;
  return {
    ...known,
    ended: isCut ? 'cut' : 'done',
    isCut,
    points: claims - 1,
    asked: job?.points ?? 0,
    claims,
    marked,
  };
}

/** The one record that was written since, once the checks have had their say. */
async function checkedJob(browser: BrowserUnderTest, begunAt: number): Promise<Job | undefined> {
  const end = Date.now() + CHECK_MILLISECONDS;
  for (;;) {
    // The browser may be too busy to open what reads it.
    const { session, disk } = await until('the records', () => browser.storageDump(), CHECK_MILLISECONDS);
    const records = [session, disk].flatMap((store) => Object.values(store) as (Partial<Stored> | undefined)[]);
    const job = records.find((record) => record?.job && (record.savedAt ?? 0) >= begunAt)?.job;
    const isComparing = JSON.stringify(job ?? {}).includes('"verdict":"comparing"');
    if (!isComparing || Date.now() > end) return job;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}

function failed(thrown: unknown): Written {
  return { words: 0, whole: 0, ended: String(thrown).slice(0, 60) };
}

function rowOf({ words, firstWord, whole, points, asked, claims, marked, ended }: Written): string {
  const written = points === undefined ? '–' : `${points} of ${asked}`;
  const cells = [words, seconds(firstWord), seconds(whole), written, claims ?? '–', marked ?? '–', ended];
  return `| ${cells.join(' | ')} |`;
}

function summaryOf(all: readonly Written[]): string {
  const count = (is: (one: Written) => boolean) => all.filter(is).length;
  const middle = (values: readonly (number | undefined)[]) => {
    const sorted = values.filter((value) => value !== undefined).sort((one, other) => one - other);
    return seconds(sorted[Math.floor(0.5 * (sorted.length - 1))]);
  };
  const sum = (of: 'claims' | 'marked') => all.reduce((total, one) => total + (one[of] ?? 0), 0);
  return [
    `format right (ended by itself, with every point asked for): ${count(isRight)} of ${all.length}`,
    `cut ${count(({ ended }) => ended === 'cut')}`,
    `stopped ${count(({ ended }) => ended === 'stopped')}`,
    `first word p50 ${middle(all.map(({ firstWord }) => firstWord))} s`,
    `whole p50 ${middle(all.map(({ whole, points }) => (points === undefined ? undefined : whole)))} s`,
    `${sum('marked')} of ${sum('claims')} claims marked`,
  ].join('; ');
}

function isRight({ ended, points, asked = 0 }: Written): boolean {
  return ended === 'done' && (points ?? 0) >= asked;
}

function seconds(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(0);
}
