/**
 * An instant summary in the reader's language, by a faithful stand-in of the browser's Translator in the background: one click, the
 * sentences lead where they led, the original is one key away, and what does not agree stays as it was.
 */
import { describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { type BuiltInBehaviour, installBuiltIns } from '../support/built-in-stand-ins.ts';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import type { Site } from '../support/fixture-server.ts';
import { functionSource } from '../support/function-source.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { prependToBackground } from '../support/prepend-to-background.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { site as demoSite } from '../support/site.ts';
import { pause, until } from '../support/until.ts';

const site: Site = (request) => {
  const { url } = request;
  const title = `${orchardStory.title}, ${url.search.slice(1)}`;
  return url.pathname === '/orchard' ? { body: newsPage({ ...orchardStory, title }) } : demoSite(request);
};

/** A build whose background has such models, or none at all. */
const withModels = (behaviour: BuiltInBehaviour | undefined) => (build: string) =>
  prependToBackground(
    build,
    behaviour
      ? `(${functionSource(installBuiltIns)})(globalThis, ${JSON.stringify(behaviour)})`
      : 'delete globalThis.Translator',
  );

const control = (action: string) => `[data-action="${action}"]`;
const isThere = (view: Surface, action: string) =>
  view.evaluate((selector) => Boolean(document.querySelector(selector)?.checkVisibility()), control(action));
const hears = (view: Surface, action: string) =>
  until(`${action} to hear`, () =>
    view.evaluate((selector) => {
      const button = document.querySelector(selector);
      return Boolean(button?.checkVisibility()) && button?.getAttribute('aria-disabled') !== 'true';
    }, control(action)),
  );
const gistIs = (view: Surface, wanted: RegExp) =>
  until(`a gist like ${wanted}`, async () => wanted.test((await waitForSummary(view)).gist));
const languageOf = (view: Surface, selector: string) =>
  view.evaluate((wanted) => {
    const node = document.querySelector<HTMLElement>(wanted)?.closest<HTMLElement>('[lang]');
    return node ? `${node.lang} ${node.dir}` : undefined;
  }, selector);

async function openPopup(browser: BrowserUnderTest, address: string) {
  const page = await browser.openPage(address);
  const popup = await browser.clickToolbar(page);
  const instant = await waitForSummary(popup);
  return { page, popup, instant };
}

describe('an instant summary in the reader’s language', () => {
  describeInBothBrowsers(
    'where the browser translates',
    (browser) => {
      test('comes with one click, leads to the same sentence, and gives the original back with one key', async () => {
        const { page, popup, instant } = await openPopup(browser(), 'https://news.example/arabic');
        expect(await languageOf(popup, '.gist')).toBe('ar rtl');
        await hears(popup, 'translate');
        expect(await popup.text()).toMatch(/Show in my language: (?:Chromium|Chrome|Firefox), on this device/);
        expect(await runAxe(popup)).toEqual([]);
        await popup.click(control('translate'));
        await gistIs(popup, /^\[en\] /);
        expect(await languageOf(popup, '.gist')).toBe('en ltr');
        expect(await popup.text()).toContain('Translated by the browser on this device');
        expect(await runAxe(popup)).toEqual([]);
        await popup.evaluate(catchClipboard);
        await popup.click(control('copy'));
        await until('the copy', async () =>
          (await popup.evaluate(readClipboard)).includes('Translated by the browser'),
        );
        await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="translation-switch"]')?.focus());
        await popup.press('Enter');
        await gistIs(popup, /^(?!\[en\])/);
        expect((await waitForSummary(popup)).gist).toBe(instant.gist);
        expect(await languageOf(popup, '.gist')).toBe('ar rtl');
        await popup.press('Enter');
        await gistIs(popup, /^\[en\] /);
        await popup.click('.gist .point');
        const marked = await until('the marked sentence', async () => (await readMarkedSources(page))[0]);
        expect(instant.gist).toContain(marked?.text.trim().slice(0, 30));
        await popup.close();
      });

      test('is there again in the next view of it, the original beside it', async () => {
        const { popup } = await openPopup(browser(), 'https://news.example/arabic');
        await gistIs(popup, /^\[en\] /);
        expect(await isThere(popup, 'translation-switch')).toBe(true);
        await popup.close();
      });

      test('keeps the sentence whose translation says something else, and says so', async () => {
        const { popup } = await openPopup(browser(), 'https://news.example/japanese');
        await hears(popup, 'translate');
        await popup.click(control('translate'));
        await until('what stays', async () =>
          (await popup.text()).includes('in the original: its translation has other'),
        );
        const shown = await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.gist .point, .points .point')].map((point) => ({
            isTranslated: point.textContent?.startsWith('[en]'),
            language: point.closest<HTMLElement>('[lang]')?.lang,
          })),
        );
        expect(shown).toContainEqual({ isTranslated: true, language: 'en' });
        expect(shown).toContainEqual({ isTranslated: false, language: 'ja' });
        expect(shown).not.toContainEqual({ isTranslated: false, language: 'en' });
        await popup.close();
      });

      test('is offered neither for an article in that language nor in a page’s box', async () => {
        const { popup } = await openPopup(browser(), 'https://post.example/orchard?own');
        await pause(400);
        expect(await isThere(popup, 'translate')).toBe(false);
        await popup.close();
        const box = browser().boxOf(await browser().openPage('https://news.example/arabic?box'));
        await box.appears();
        await box.clickButton('open');
        expect((await waitForSummary(box)).gist).not.toContain('[en]');
        await pause(300);
        expect(
          await box.evaluate((root) => root.querySelectorAll('.translation, [data-action^="transl"]').length),
        ).toBe(0);
      });

      test('is written from right to left for a reader of Arabic', async () => {
        const first = await openPopup(browser(), 'https://post.example/orchard?rtl');
        await changeSettings(first.popup, { language: 'ar' });
        await first.popup.close();
        const { popup } = await openPopup(browser(), 'https://post.example/orchard?rtl2');
        await hears(popup, 'translate');
        await popup.click(control('translate'));
        await gistIs(popup, /^\[ar\] /);
        expect(await languageOf(popup, '.gist')).toBe('ar rtl');
        await changeSettings(popup, { language: 'browser' });
        await popup.close();
        expect(await browser().extensionErrors()).toEqual([]);
      });
    },
    { site, prepare: withModels({ translates: ['en', 'ar', 'ja'], mistranslates: { '11年': '12年' } }) },
  );

  describeInBothBrowsers(
    'where the browser must download the language first',
    (browser) => {
      test('says so before the click that allows it', async () => {
        const { popup } = await openPopup(browser(), 'https://news.example/arabic');
        await hears(popup, 'translate');
        expect(await popup.text()).toContain('(first downloads a language pack)');
        await popup.click(control('translate'));
        await gistIs(popup, /^\[en\] /);
        await popup.close();
      });
    },
    { site, prepare: withModels({ translates: ['en', 'ar'], availability: 'downloadable' }) },
  );

  describeInBothBrowsers(
    'where the browser translates nothing',
    (browser) => {
      test('is not spoken of', async () => {
        const { popup } = await openPopup(browser(), 'https://news.example/arabic');
        await pause(500);
        expect(await isThere(popup, 'translate')).toBe(false);
        await popup.close();
      });
    },
    { site, prepare: withModels(undefined) },
  );
});
