/** The article is what a reader sees or can reveal on the page, in the lines in which it is seen. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleText } from '../../src/article/article.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { pagesAsSeen, pagesAsSeenSite } from '../support/lines-as-seen-pages.ts';
import { waitForSummary } from '../support/shown-summary.ts';

describeInBothBrowsers(
  'the article that is read',
  (browser) => {
    test.each(pagesAsSeen)('is right of $name', async (seen) => {
      const { has, lacks = [] } = seen;
      const address = `as-seen/${pagesAsSeen.indexOf(seen)}`;
      const page = await browser().openPage(`https://herald.example/${address}`);
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      const { session } = await browser().storageDump();
      const records = Object.values(session) as { job?: { article?: Article } }[];
      const article = records.find(({ job }) => job?.article?.url.endsWith(address))?.job?.article;
      if (!article) throw new Error(`no article of ${address} in the store`);
      const text = articleText(article);
      expect(new Set(article.blocks.map(({ id }) => id)).size).toBe(article.blocks.length);
      expect(has.filter((one) => text.split(one).length !== 2)).toEqual([]);
      expect(lacks.filter((one) => text.includes(one))).toEqual([]);
      await popup.close();
      await page.close();
    });
  },
  { site: pagesAsSeenSite },
);
