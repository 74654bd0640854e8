/**
 * How high the popup's content is: `npm run bench:popup-height [-- pages, else 60]`. Corpus articles, their own scripts kept out, and the
 * demo, each in real Chromium at its first look, with the initial settings. Browsers show 600 px; what is higher has to be scrolled.
 */
import path from 'node:path';
import { launchChromium } from '../support/chromium.ts';
import { readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { site } from '../support/site.ts';
import { until } from '../support/until.ts';

const BROWSERS_ALLOW = 600;
const DEMO = 'https://news.example/demo';
/** Enough for a summary. */
const MIN_WORDS = 200;

const pages = readCorpusPages({ articles: Number(process.argv[2] ?? 60), others: 0, minBodyWords: MIN_WORDS });
const corpusSite = serveWithoutScripts(pages);
const browser = await launchChromium({
  extensionFolder: path.join(import.meta.dirname, '../../dist/chrome'),
  site: (request) => site(request) ?? corpusSite(request),
});
const rows: { name: string; height: number; [part: string]: number | string }[] = [];
for (const { name, url } of [{ name: 'demo', url: DEMO }, ...pages]) {
  try {
    const page = await browser.openPage(url);
    const popup = await browser.clickToolbar(page);
    await waitForSummary(popup, 8_000);
    // The last that comes.
    await until(
      'the line about engines',
      () => popup.evaluate(() => Boolean(document.querySelector('.offer'))),
      3_000,
    ).catch(() => undefined);
    const parts = await popup.evaluate(() => {
      const body = document.body;
      body.style.maxBlockSize = 'none';
      const heightOf = (selector: string) =>
        Math.round(document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0);
      return {
        height: body.offsetHeight,
        title: heightOf('article > header'),
        gist: heightOf('.lead'),
        depth: heightOf('.how-much'),
        points: heightOf('.points'),
        facts: heightOf('.facts'),
        provenance: heightOf('.provenance'),
        tools: heightOf('.take-along'),
        offer: heightOf('.offer'),
        foot: heightOf('.page-foot'),
      };
    });
    rows.push({ name, ...parts });
    await popup.close();
  } catch (thrown) {
    console.log(`${name}: ${String(thrown).slice(0, 100)}`);
  }
  await browser.closePages();
}
await browser.close();
rows.sort((one, other) => one.height - other.height);
console.table(rows);
const fitting = rows.filter(({ height }) => height <= BROWSERS_ALLOW);
const median = rows[Math.floor(rows.length / 2)]?.height;
console.log(`${fitting.length} of ${rows.length} fit into ${BROWSERS_ALLOW} px; the median is ${median} px high.`);
