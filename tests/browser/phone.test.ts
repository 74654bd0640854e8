/** A browser on a phone, which has no menus, commands, panel and windows: nothing breaks, no button is dead, and all that menus did is in the popup. */
import { expect, test } from 'vitest';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';
import { withoutDesktopApis } from '../support/without-desktop-apis.ts';

const DEMO = 'https://news.example/demo';

describeInBothBrowsers(
  'without the interfaces of a desktop',
  (browser) => {
    test('the box opens, and leads to a document of ours in a tab where no popup opens by itself', async () => {
      const page = await browser().openPage(DEMO);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('open');
      const { gist } = await waitForSummary(box);
      await box.clickButton('open-ask');
      const beside = await browser().openedExtensionPage('panel.html?tab=');
      expect((await waitForSummary(beside)).gist).toBe(gist);
      await beside.close();
    });

    test('the popup has no button for a panel, and summarizes a selection', async () => {
      const page = await browser().openPage(DEMO);
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      await popup.click('[data-action="more"]');
      expect(await popup.evaluate(() => document.querySelector('[data-action="panel"]'))).toBeNull();
      expect(await popup.evaluate(() => document.querySelector('[data-action="digest"]')?.checkVisibility())).toBe(
        true,
      );
      await popup.click('[data-action="selection"]');
      expect(await waitForError(popup)).toBe('no-selection');
      await popup.close();
      const selected = await page.evaluate(() => {
        const [, first, second] = document.querySelectorAll('article p, main p');
        if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
        return String(getSelection());
      });
      const again = await browser().clickToolbar(page);
      await waitForSummary(again);
      await again.click('[data-action="more"]');
      await again.click('[data-action="selection"]');
      await until('its summary', async () => (await again.text()).includes('The selection'));
      expect(selected.replace(/\s+/g, ' ')).toContain((await waitForSummary(again)).gist.slice(0, 20));
      await again.close();
    });

    test('a mark made from the popup leads back to the summary in a tab', async () => {
      const page = await browser().openPage(DEMO);
      const popup = await browser().clickToolbar(page);
      const { gist } = await waitForSummary(popup);
      await popup.click('.gist .point');
      await until('the mark', async () => (await readMarkedSources(page)).length > 0);
      await popup.close();
      const wayBack = browser().wayBackOf(page);
      await wayBack.appears();
      await wayBack.clickButton('back');
      const beside = await browser().openedExtensionPage('panel.html?tab=');
      expect((await waitForSummary(beside)).gist).toBe(gist);
      await beside.close();
    });

    test('the digest goes to a tab', async () => {
      const page = await browser().openPage(DEMO);
      const digest = await browser().openExtensionPage('digest.html');
      await digest.click('[data-action="open-tab"]');
      await until('the tab in front', () => page.evaluate(() => document.visibilityState === 'visible'));
      await digest.close();
    });

    test('the options have no keys to change, and a language that is chosen breaks no menu', async () => {
      const options = await browser().openExtensionPage('options.html');
      expect(await options.evaluate(() => document.getElementById('change-keys'))).toBeNull();
      await changeSettings(options, { language: 'de' });
      await changeSettings(options, { language: 'browser' });
      await options.close();
    });

    test('nothing of it leaves an error in the browser', async () => {
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  { prepare: (build) => withoutDesktopApis(build) },
);
