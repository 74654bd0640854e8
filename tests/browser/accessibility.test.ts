/** axe finds nothing in box, popup and options; the keyboard reaches everything. */
import { expect, test } from 'vitest';
import { runAxe, runAxeOnBox } from '../support/axe.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

describeInBothBrowsers('accessibility', (browser) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the box, closed, with its menu, and open (%s)',
    async (scheme) => {
      await browser().setColorScheme(scheme);
      const page = await browser().openPage('https://news.example/demo');
      const box = browser().boxOf(page);
      await box.appears();
      expect(await runAxeOnBox(box)).toEqual([]);
      await box.clickButton('Hide this box');
      expect(await runAxeOnBox(box)).toEqual([]);
      await box.press('Escape');
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      expect(await runAxeOnBox(box)).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the popup, with a summary and with an error (%s)',
    async (scheme) => {
      await browser().setColorScheme(scheme);
      const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
      await waitForSummary(popup);
      expect(await runAxe(popup)).toEqual([]);
      await popup.close();
      const failed = await browser().clickToolbar(await browser().openPage('https://news.example/section'));
      await waitForError(failed);
      expect(await runAxe(failed)).toEqual([]);
      await failed.close();
    },
  );

  test.each(['light', 'dark'] as const)('axe finds nothing in the options page (%s)', async (scheme) => {
    await browser().setColorScheme(scheme);
    const options = await browser().openExtensionPage('options.html');
    expect(await runAxe(options)).toEqual([]);
    await options.close();
  });

  test('the popup is 360 px wide and no higher than 600 px', async () => {
    const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
    await waitForSummary(popup);
    // Browsers fit the popup to its content a moment later.
    await until('the size', () => popup.evaluate(() => innerWidth < 400 && innerHeight <= 600));
    expect(await popup.evaluate(() => document.body.offsetWidth)).toBe(360);
    await popup.close();
  });

  test('Tab reaches every control of the popup', async () => {
    const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
    await waitForSummary(popup);
    const count = await popup.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, input:checked')];
      const shown = controls.filter((control) => control.checkVisibility());
      for (const [index, control] of shown.entries()) control.dataset.stop = String(index);
      return shown.length;
    });
    const reached = new Set<string | undefined>();
    for (let step = 0; step < count; step++) {
      await popup.press('Tab');
      reached.add(await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop));
    }
    expect(reached).toEqual(new Set(Array.from({ length: count }, (_, index) => String(index))));
    await popup.close();
  });
});
