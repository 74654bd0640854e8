/**
 * Where the box stands among strangers: `npm run bench:places [-- part of a page's name …] [--build FOLDER]`, an unpacked
 * build to look at instead. Corpus pages of many languages, their own
 * scripts kept out, and the invented layouts of tests/support/box-layouts.ts, each in real Chromium: place, width against the first
 * paragraph's, closed and open, overlap, layout shift, size. Writes a contact sheet of each dozen into tests/output/places.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { boxLayouts, boxLayoutsSite, layoutText } from '../support/box-layouts.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { type CorpusPage, readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { functionSource } from '../support/function-source.ts';
import { type BoxMeasure, measureBox } from '../support/measure-box.ts';
import { pause } from '../support/until.ts';

/** Of each language; English is most of the corpus. */
const MAX_PER_LANGUAGE = 6;
const MAX_ENGLISH = 36;
/** Words, or characters by 2.5 where words are not parted: enough for the product to offer a box. */
const MIN_WORDS = 240;
const ON_ONE_SHEET = 9;
const MAX_SHIFT = 0.005;
const MAX_WIDENING = 2;
const VIEWPORT = { width: 1280, height: 900 };
const output = path.resolve(import.meta.dirname, '../output/places');

interface Subject {
  readonly name: string;
  readonly url: string;
  readonly language: string;
  readonly body: string;
}

interface Result extends Subject {
  readonly measured: BoxMeasure | undefined;
  readonly widthOpen: number | undefined;
  readonly closed: string;
  readonly open: string;
}

const pages = chooseCorpusPages();
if (!pages.length) {
  console.log('bench:places: skipped, ../shared/corpus is not there.');
  process.exit(0);
}
const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { build: { type: 'string' } } });
const subjects: Subject[] = [
  ...boxLayouts.map(({ name, url }) => ({ name, url, language: 'invented', body: layoutText })),
  ...pages.map(({ name, url, language, body = '' }) => ({ name, url, language, body })),
].filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part)));

const corpusSite = serveWithoutScripts(pages);
const browser = await launchChromium({
  extensionFolder: path.resolve(values.build ?? path.join(import.meta.dirname, '../../dist/chrome')),
  site: (request) => boxLayoutsSite(request) ?? corpusSite(request),
});
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const results: Result[] = [];
for (const subject of subjects) results.push(await look(browser, subject));
for (let start = 0; start < results.length; start += ON_ONE_SHEET) {
  const sheet = await composeSheet(browser, results.slice(start, start + ON_ONE_SHEET));
  writeFileSync(path.join(output, `sheet-${String(start / ON_ONE_SHEET + 1).padStart(2, '0')}.png`), sheet);
}
await browser.close();
report();

/** The same at every run. */
function chooseCorpusPages(): CorpusPage[] {
  const counts = new Map<string, number>();
  return readCorpusPages({ articles: 5_000, others: 0 }).filter(({ language, body = '', bodyWords = 0 }) => {
    if (!language || Math.max(bodyWords, /[\u3040-\u9fff]/.test(body) ? body.length / 2.5 : 0) < MIN_WORDS)
      return false;
    const tag = language.slice(0, 2);
    const count = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, count);
    return count <= (tag === 'en' ? MAX_ENGLISH : MAX_PER_LANGUAGE);
  });
}

async function look(running: BrowserUnderTest, subject: Subject): Promise<Result> {
  const page = await running.openPage(subject.url, VIEWPORT);
  const box = running.boxOf(page);
  await box.appears(4_000).catch(() => undefined);
  // It may come into its place little by little.
  await pause(900);
  const measured = (await page.evaluate(`(${functionSource(measureBox)})(${JSON.stringify(subject.body)})`)) as
    | BoxMeasure
    | undefined;
  const closed = await page.screenshot({ encoding: 'base64', type: 'jpeg', quality: 70 });
  let open = closed;
  let widthOpen: number | undefined;
  try {
    if (measured) {
      await box.clickButton('Get a summary');
      await pause(900);
      widthOpen = Math.round((await box.rect()).width);
      await box.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
      open = await page.screenshot({ encoding: 'base64', type: 'jpeg', quality: 70 });
    }
  } catch (thrown) {
    console.log(`${subject.name}: ${String(thrown).slice(0, 120)}`);
  }
  await running.closePages();
  return { ...subject, measured, widthOpen, closed, open };
}

function faultsOf({ measured, widthOpen }: Result): string[] {
  if (!measured) return ['no-box'];
  const { wrong, offset, widening, width, shift } = measured;
  const faults = [...wrong];
  if (widening === undefined) faults.push('no-paragraph-after');
  else if (Math.abs(widening) > MAX_WIDENING) faults.push(`width${widening > 0 ? '+' : ''}${widening}`);
  else if (Math.abs(offset ?? 0) > MAX_WIDENING) faults.push(`left${offset}`);
  if (widthOpen !== undefined && Math.abs(widthOpen - width) > 1) faults.push(`open${widthOpen - width}`);
  if (shift > MAX_SHIFT) faults.push(`shift${shift.toFixed(3)}`);
  return faults;
}

async function composeSheet(running: BrowserUnderTest, shown: readonly Result[]): Promise<Uint8Array> {
  const page = await running.openPage('about:blank');
  await page.evaluate(
    async (pictures) => {
      document.body.style.cssText =
        'margin:0;padding:8px;background:#555;width:1900px;display:grid;grid-template-columns:repeat(3,1fr);gap:8px;font:13px monospace;color:#fff';
      for (const { closed, open, label } of pictures) {
        const cell = document.createElement('div');
        for (const source of [closed, open]) {
          const picture = new Image();
          picture.src = `data:image/jpeg;base64,${source}`;
          picture.style.width = '50%';
          cell.append(picture);
          await picture.decode();
        }
        cell.append(label);
        document.body.append(cell);
      }
    },
    shown.map((result) => ({
      closed: result.closed,
      open: result.open,
      label: `${result.name} ${result.language} ${faultsOf(result).join(' ') || 'well'}`,
    })),
  );
  const sheet = await (await page.$('body'))?.screenshot({ captureBeyondViewport: true });
  await running.closePages();
  if (!sheet) throw new Error('The sheet has no body.');
  return sheet;
}

function report(): void {
  console.log(
    '| page | language | faults | width | open | left | below headline | top | shift |\n|---|---|---|---|---|---|---|---|---|',
  );
  for (const result of results) {
    const { measured } = result;
    const cells = [
      result.name,
      result.language,
      faultsOf(result).join(' '),
      measured?.width,
      result.widthOpen,
      measured?.offset,
    ];
    console.log(`| ${[...cells, measured?.belowHeadline, measured?.top, measured?.shift.toFixed(4)].join(' | ')} |`);
  }
  for (const [kind, chosen] of [
    ['invented', results.filter(({ language }) => language === 'invented')],
    ['corpus', results.filter(({ language }) => language !== 'invented')],
  ] as const) {
    const withBox = chosen.filter(({ measured }) => measured);
    const count = (pattern: RegExp) =>
      withBox.filter((result) => faultsOf(result).some((fault) => pattern.test(fault))).length;
    const languages = new Set(chosen.map(({ language }) => language.slice(0, 2))).size;
    console.log(
      `${kind}: ${chosen.length} pages, ${languages} languages, ${withBox.length} with a box; wrong place ${count(/^(?!width|left|open|shift|no-para)/)}, ` +
        `other width or edge ${count(/^(?:width|left)/)}, other width open ${count(/^open/)}, shift over ${MAX_SHIFT} ${count(/^shift/)}`,
    );
  }
}
