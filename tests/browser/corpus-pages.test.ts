/** The box among strangers: real pages of the team's shared corpus in real Chromium, each with a picture to look at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';

const pictures = path.resolve(import.meta.dirname, '../output/corpus');
/** The box offers itself from 200 words of body on; 220 of the readers' count, so that a word more or less decides nothing. */
const articles = readCorpusPages({ articles: 24, others: 0, minBodyWords: 220 });
/** Detection is right on most pages, not on all: see bench:extract for how many. */
const MIN_SHOWN = 20;

if (articles.length > 0) {
  const suite = (browser: () => BrowserUnderTest) => {
    test(`${MIN_SHOWN} of ${articles.length} articles get a box and a summary in it`, {
      timeout: 240_000,
    }, async () => {
      mkdirSync(pictures, { recursive: true });
      const without: string[] = [];
      for (const { name, url } of articles) {
        const page = await browser().openPage(url);
        const box = browser().boxOf(page);
        try {
          await box.appears(4_000);
          await box.clickButton('Get a summary');
          const { gist } = await waitForSummary(box, 8_000);
          expect(gist.length).toBeGreaterThan(20);
          await box.evaluate((root) => root.host.scrollIntoView({ block: 'center' }));
        } catch (error) {
          without.push(`${name} ${url}: ${String(error).slice(0, 120)}`);
        }
        writeFileSync(path.join(pictures, `${name.replaceAll('/', '-')}.png`), await page.screenshot());
        await browser().closePages();
      }
      console.log(`Without a summary:\n${without.join('\n')}`);
      expect(articles.length - without.length, without.join('\n')).toBeGreaterThanOrEqual(MIN_SHOWN);
    });
  };
  describeInBothBrowsers('corpus pages', suite, {
    site: serveWithoutScripts(articles),
    only: 'chromium',
    hosts: articles.map(({ url }) => new URL(url).hostname),
  });
} else {
  describe('corpus pages', () => test.skip('../shared/corpus is not there', () => undefined));
  console.log('corpus-pages.test.ts is skipped: ../shared/corpus is not there.');
}
