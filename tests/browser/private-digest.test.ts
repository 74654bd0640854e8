/** Summaries of links and of all open tabs, asked for in a private window: no address in a URL, no record in any store. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { bridgeStory, newsPage, orchardStory } from '../support/news-page.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { until } from '../support/until.ts';

const SECRET = 'https://secret.example/linked-story';
const OTHER_WINDOW = 'https://post.example/orchard';
const link = `<p><a href="${SECRET}">The whole story of the bridge</a></p></article>`;

describeInBothBrowsers(
  'a digest that is asked for in a private window',
  (browser, name) => {
    // In Firefox it passed in five of eight runs, else the harness hung in it, cause not found; see tests/background/open-digest.test.ts.
    test.runIf(name === 'chromium')('of a link is shown, and leaves neither an address nor a record', async () => {
      const page = await openPrivatePage(browser());
      await browser().openContextMenuItem(page, 'link');
      const digest = await browser().openedExtensionPage('digest.html#ticket=');
      // The browser's own question would write the site down: the reader is asked in the page alone.
      await digest.click('[data-action="allow"]');
      const { gist } = await waitForSummary(digest);
      expect(bridgeStory.first.paragraphs.join(' ')).toContain(gist);
      expect(await digest.evaluate(() => `${location.href} ${document.title}`)).not.toMatch(/secret|bridge/i);

      // Not waited for: the document that would answer goes.
      void digest.evaluate(() => location.reload()).catch(() => undefined);
      await until('the words', async () => (await digest.text()).includes('is not kept'));
      expect(await digest.text()).not.toMatch(/bridge/i);
      await digest.close();
      await page.close();
      await expectNoTrace(browser());
    });

    test('of all tabs holds those of its window alone', async () => {
      await browser().openPage(OTHER_WINDOW);
      const page = await openPrivatePage(browser());
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      await popup.click('[data-action="more"]');
      await popup.click('[data-action="digest"]');
      const digest = await browser().openedExtensionPage('digest.html#ticket=');
      await waitForSummary(digest);
      await until('the end of reading', async () => (await digest.text()).includes('Tabs with an article: 1 of 1'));
      expect(await digest.text()).toContain('PRIVATE');
      expect(await digest.text()).not.toContain(orchardStory.title);
      await digest.close();
      await page.close();
      await expectNoTrace(browser());
    });
  },
  {
    site({ url, ...rest }) {
      if (url.href === SECRET) return { body: newsPage(bridgeStory.first) };
      if (url.hostname === 'secret.example') {
        return { body: newsPage({ ...bridgeStory.second, title: 'PRIVATE page' }).replace('</article>', link) };
      }
      return url.href === OTHER_WINDOW ? { body: newsPage(orchardStory) } : usualSite({ url, ...rest });
    },
    mayFetch: /^https:\/\/secret\.example\/linked-story$/,
  },
);

function openPrivatePage(browser: BrowserUnderTest): Promise<Page> {
  return browser.openPrivateWindow(`https://secret.example/page-${Date.now()}`);
}

async function expectNoTrace(browser: BrowserUnderTest): Promise<void> {
  const stored = JSON.stringify(await browser.storageDump());
  expect(stored).not.toMatch(/secret\.example|PRIVATE/);
  for (const sentence of bridgeStory.first.paragraphs) expect(stored).not.toContain(sentence.slice(0, 60));
}
