/** axe finds nothing: every surface × theme × English and Arabic. */
import { expect, test } from 'vitest';
import { runAxe, runAxeOnBox } from '../support/axe.ts';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { until } from '../support/until.ts';

const LANGUAGES = ['en', 'ar'] as const;
const DEMO = 'https://news.example/demo';
/** Surfaces of the extension's own, each brought to where there is something to find fault with. */
const SURFACES: Readonly<Record<string, (browser: BrowserUnderTest) => Promise<Surface>>> = {
  async popup(browser) {
    const popup = await browser.clickToolbar(await browser.openPage(DEMO));
    await waitForSummary(popup);
    await popup.click('[data-action="unfold"]');
    return popup;
  },
  async 'popup for a reader who comes from the box'(browser) {
    const box = browser.boxOf(await browser.openPage(DEMO));
    await box.appears();
    await box.clickButton('menu');
    await box.clickButton('open-box');
    const popup = await browser.popup();
    await waitForSummary(popup);
    await popup.click('[data-action="hide-everywhere"]');
    await popup.click('[data-action="undo"]');
    return popup;
  },
  async 'popup for a question'(browser) {
    const box = browser.boxOf(await browser.openPage(DEMO));
    await box.appears();
    await box.clickButton('open');
    await box.clickButton('open-ask');
    const popup = await browser.popup();
    await waitForSummary(popup);
    return popup;
  },
  async 'popup without an article'(browser) {
    const popup = await browser.clickToolbar(await browser.openPage('https://news.example/section'));
    await waitForError(popup);
    return popup;
  },
  async panel(browser) {
    const panel = await browser.openExtensionPage('panel.html');
    await browser.openPage(DEMO);
    await waitForSummary(panel);
    return panel;
  },
  async options(browser) {
    const options = await browser.openExtensionPage('options.html');
    await until('the history', () => options.evaluate(() => Boolean(document.querySelector('#forget-all'))));
    // With what is no site refused, and something to undo.
    await options.click('#chosen-sites .add .button');
    await options.click('#depth-all');
    return options;
  },
  async welcome(browser) {
    const welcome = await browser.openExtensionPage('welcome.html');
    await welcome.click('[data-action="summarize"]');
    await waitForSummary(welcome);
    await welcome.click('.gist .point');
    return welcome;
  },
  async digest(browser) {
    for (const url of [DEMO, 'https://post.example/orchard']) await browser.openPage(url);
    const digest = await browser.openExtensionPage('digest.html');
    await until('the stories', () => digest.evaluate(() => document.querySelectorAll('.story .gist').length === 2));
    return digest;
  },
  async 'digest of a link'(browser) {
    const digest = await browser.openExtensionPage('digest.html?link=https%3A%2F%2Fpost.example%2Fnothing');
    await until('something', async () => (await digest.text()).length > 20);
    return digest;
  },
};

describeInBothBrowsers(
  'axe finds nothing',
  (browser) => {
    for (const language of LANGUAGES) {
      test(`everything speaks ${language}`, () => speak(browser(), language));

      test.each(Object.entries(SURFACES))(
        `in the %s (${language}), light, dark, sepia, forced colours`,
        async (_, open) => {
          const surface = await open(browser());
          expect(await surface.evaluate(() => document.documentElement.lang)).toBe(language);
          const found: string[] = [];
          for (const theme of ['light', 'dark', 'sepia']) {
            await surface.evaluate((chosen) => {
              document.documentElement.dataset.theme = chosen;
            }, theme);
            found.push(...(await runAxe(surface)).map((finding) => `${theme}: ${finding}`));
          }
          await surface.close();
          await browser().closePages();
          await browser().setColorScheme('forced');
          const forced = await open(browser());
          found.push(...(await runAxe(forced)).map((finding) => `forced: ${finding}`));
          await forced.close();
          await browser().setColorScheme('light');
          expect(found).toEqual([]);
        },
      );

      test.each(['light', 'dark', 'forced'] as const)(
        `in the box (${language}), closed, with its menu, open, and hidden: %s`,
        async (scheme) => {
          await browser().setColorScheme(scheme);
          const page = await browser().openPage(DEMO);
          const box = browser().boxOf(page);
          await box.appears();
          const found = await runAxeOnBox(box);
          await box.clickButton('menu');
          found.push(...(await runAxeOnBox(box)));
          await box.clickButton('open');
          await waitForSummary(box);
          await box.clickButton('unfold');
          found.push(...(await runAxeOnBox(box)));
          await box.clickButton('hide-page');
          await until('the notice', () => box.evaluate((root) => root.querySelector('.notice') !== null));
          found.push(...(await runAxeOnBox(box)));
          await box.clickButton('undo');
          await browser().setColorScheme('light');
          expect(found).toEqual([]);
        },
      );
    }
  },
  {
    site: (request) => (request.url.pathname === '/orchard' ? { body: newsPage(orchardStory) } : usualSite(request)),
    mayFetch: /^https:\/\/post\.example\//,
  },
);

async function speak(browser: BrowserUnderTest, language: string): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await changeSettings(options, { language });
  await until(language, () => options.evaluate((wanted) => document.documentElement.lang === wanted, language));
  await options.close();
}
