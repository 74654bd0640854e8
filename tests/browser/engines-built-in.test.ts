/** The browser's own model, as a faithful stand-in in the very worker that runs it: downloaded by a click, never sent anywhere. */
import { expect, test } from 'vitest';
import { type BuiltInBehaviour, installBuiltIns } from '../support/built-in-stand-ins.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { functionSource } from '../support/function-source.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const LINES = ['- The apple trees of Tilbeck have flowered a second time.\n', '- The second harvest will be small.\n'];

function site({ url }: { readonly url: URL }) {
  const title = `${orchardStory.title}, ${url.search.slice(1)}`;
  return url.pathname === '/orchard' ? { body: newsPage({ ...orchardStory, title }) } : undefined;
}

describeInBothBrowsers(
  'the browser’s own model',
  (browser) => {
    const install = (behaviour: BuiltInBehaviour) =>
      browser().runInBackground(
        `(${functionSource(installBuiltIns)})(globalThis, ${JSON.stringify(behaviour)}); undefined`,
      );
    const openPopup = async (story: string) =>
      browser().clickToolbar(await browser().openPage(`https://post.example/orchard?${story}`));

    test('is chosen without a question, since nothing leaves the browser', async () => {
      const options = await browser().openExtensionPage('options.html');
      await until('the options', () => options.evaluate(() => document.querySelector('#engine') !== null));
      await options.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('#engine');
        if (!select) return;
        select.value = 'browser';
        select.dispatchEvent(new Event('change'));
      });
      await options.click('#engine-when-always');
      // Checked it is at once; the next popup asks what is stored.
      await until('the choice to be stored', () =>
        options.evaluate(async () => {
          const { response } = await chrome.runtime.sendMessage({ call: 'settings', request: null });
          return response.engine.chosen === 'browser' && response.engine.isAutomatic;
        }),
      );
      await options.close();
    });

    test('is downloaded by the reader’s click alone, then writes without asking', async () => {
      await install({ availability: 'downloadable', pieces: LINES });
      const popup = await openPopup('downloaded');
      await until('the offer', async () => (await popup.text()).includes('must be downloaded once'));
      await popup.click('[data-action="upgrade-download"]');
      await until('the summary', async () => (await waitForSummary(popup)).gist.includes('flowered a second time.'));
      expect(await popup.text()).toContain('The browser’s own model');
      expect(await popup.text()).toContain('Made on this device');
      await popup.close();
    });

    test('is given up with a click while it downloads', async () => {
      await install({ availability: 'downloadable', downloadHangs: true });
      const popup = await openPopup('given up');
      await popup.click('[data-action="upgrade-download"]');
      await popup.click('[data-action="upgrade-cancel"]');
      await until('the end of it', async () => (await popup.text()).includes('Cancelled.'));
      await popup.close();
    });

    test('says so where this browser has none', async () => {
      await install({ availability: 'unavailable' });
      const popup = await openPopup('unavailable');
      await until('the reason', async () => (await popup.text()).includes('does not work in this browser'));
      expect((await waitForSummary(popup)).gist).not.toBe('');
      await popup.close();
    });
  },
  { site, only: 'chromium' },
);
