/** The keyboard reaches everything, and the popup has the size that browsers allow. What axe finds: axe.test.ts. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

describeInBothBrowsers('accessibility', (browser) => {
  test('the popup is 400 px wide and no higher than 600 px', async () => {
    const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
    await waitForSummary(popup);
    // Browsers fit the popup to its content a moment later.
    await until('the size', () => popup.evaluate(() => innerWidth < 440 && innerHeight <= 600));
    expect(await popup.evaluate(() => document.body.offsetWidth)).toBe(400);
    await popup.close();
  });

  test('Tab reaches every control of the popup', async () => {
    const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
    await waitForSummary(popup);
    // The last that comes.
    await until('the line about engines', () =>
      popup.evaluate(() => document.querySelector('.offer')?.checkVisibility() === true),
    );
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
