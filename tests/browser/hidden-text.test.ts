/** What no reader sees reaches neither the article nor its summary; what only looks hidden to a careless eye stays. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleText } from '../../src/article/article.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import {
  blurredEnd,
  type Family,
  hiddenFamilies,
  hiddenTextSite,
  seenFamilies,
  tokenOf,
} from '../support/hidden-text-pages.ts';
import { waitForSummary } from '../support/shown-summary.ts';

/** What reached the article and the summary, by the page's address. */
async function read(
  browser: BrowserUnderTest,
  address: string,
): Promise<{ article: Article; text: string; summary: string }> {
  const page = await browser.openPage(`https://herald.example/${address}`);
  const popup = await browser.clickToolbar(page);
  const { gist, points } = await waitForSummary(popup);
  const article = articleAt(await browser.storageDump().then(({ session }) => session), address);
  await popup.close();
  await page.close();
  return { article, text: articleText(article), summary: [gist, ...points].join('\n') };
}

function articleAt(session: Readonly<Record<string, unknown>>, address: string): Article {
  const records = Object.values(session) as { job?: { article?: Article } }[];
  const found = records.map((record) => record.job?.article).find((article) => article?.url.endsWith(address));
  if (!found) throw new Error(`no article of ${address} in the store`);
  return found;
}

const textsOf = (family: Family, isWanted: (token: string) => boolean): string[] =>
  Object.keys(family.texts).filter((_, index) => isWanted(tokenOf(family, index)));

describeInBothBrowsers(
  'hidden text',
  (browser) => {
    test.each(hiddenFamilies)('by $name reaches neither article nor summary', async (family) => {
      const { text, summary } = await read(browser(), `hidden-text/${family.name}`);
      expect(textsOf(family, (token) => text.includes(token))).toEqual([]);
      expect(textsOf(family, (token) => summary.includes(token))).toEqual([]);
    });

    test.each(hiddenFamilies)('by $name would reach the article in the open', async (family) => {
      const { text } = await read(browser(), `plain-text/${family.name}`);
      expect(textsOf(family, (token) => !text.includes(token))).toEqual([]);
    });

    test.each(seenFamilies)('is not what $name hold: all of it stays', async (family) => {
      const { text } = await read(browser(), `hidden-text/${family.name}`);
      expect(textsOf(family, (token) => !text.includes(token))).toEqual([]);
    });

    test('within a selection reaches no summary of it', async () => {
      for (const name of ['colour', 'strength']) {
        const family = hiddenFamilies.find((one) => one.name === name) as Family;
        const address = `hidden-text/${name}?selected`;
        const page = await browser().openPage(`https://herald.example/${address}`);
        await browser().boxOf(page).appears();
        await page.evaluate(() => {
          const paragraphs = [...document.querySelectorAll('.article-body p')];
          const [first, last] = [paragraphs[0]?.firstChild, paragraphs.at(-1)?.firstChild];
          if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, String(last.textContent).length);
        });
        await browser().openContextMenuItem(page, 'selection');
        const popup = await browser().popup();
        await waitForSummary(popup);
        const { session } = await browser().storageDump();
        const text = articleText(articleAt(session, address));
        expect(text).toContain('a keeper again');
        expect(textsOf(family, (token) => text.includes(token))).toEqual([]);
        await popup.close();
        await page.close();
      }
    });

    test('that is blurred at the end makes a preview of the article', async () => {
      const { article, text } = await read(browser(), `hidden-text/${blurredEnd.name}`);
      expect(textsOf(blurredEnd, (token) => text.includes(token))).toEqual([]);
      expect(article.access).toBe('preview');
    });
  },
  { site: hiddenTextSite },
);
