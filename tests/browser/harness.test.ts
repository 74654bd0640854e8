/** The ground under all other browser tests: the extension loads without a complaint, in both browsers. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';

describeInBothBrowsers('the extension', (browser) => {
  test('loads without errors or warnings and puts its box on an article', async () => {
    const page = await browser().openPage('https://news.example/demo');
    await browser().boxOf(page).appears();
    expect(await browser().extensionErrors()).toEqual([]);
  });
});
