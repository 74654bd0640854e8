/** What the browser's end of an idle background costs: a page that wakes it loads no word lists, a job does, each time. */
import { expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';

const DEMO = 'https://news.example/demo';

describeInBothBrowsers('a background that slept', (browser) => {
  test('is woken by an article without what makes summaries', async () => {
    await browser().killBackground();
    const page = await browser().openPage(DEMO);
    await browser().boxOf(page).appears();
    expect(await browser().isBackgroundRunning()).toBe(true);
    expect(await hasTextAnalysis(browser())).toBe(false);
  });

  test('summarizes at each waking, and has loaded for it what it needs', async () => {
    for (const url of [DEMO, 'https://herald.example/article']) {
      const box = await openArticle(browser(), url);
      await browser().killBackground();
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      expect(await hasTextAnalysis(browser())).toBe(true);
    }
  });

  test('summarizes although the extension was loaded anew', async () => {
    await browser().reloadExtension();
    const box = await openArticle(browser(), DEMO);
    await browser().killBackground();
    await box.clickButton('Get a summary');
    await waitForSummary(box);
  });

  test('has nothing to complain about', async () => {
    expect(await browser().extensionErrors()).toEqual([]);
  });
});

async function openArticle(browser: BrowserUnderTest, url: string) {
  const box = browser.boxOf(await browser.openPage(url));
  await box.appears();
  return box;
}

/** In the life of the background that runs. */
function hasTextAnalysis(browser: BrowserUnderTest): Promise<boolean> {
  return browser.evaluateInBackground((background) => 'textAnalysis' in background);
}
