/** Where the extension may look, and what it leaves behind: withdrawn site access, private windows. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause } from '../support/until.ts';

describeInBothBrowsers('access', (browser, name) => {
  test('with site access withdrawn there is no box, and the toolbar button still gives a summary', async () => {
    await browser().revokeSiteAccess();
    const page = await browser().openPage('https://news.example/demo');
    await pause(1_500);
    expect(await browser().boxOf(page).count()).toBe(0);
    if (name === 'chromium') {
      // There the first click lets the box come, the second opens the popup.
      await browser().pressToolbar(page);
      await browser().boxOf(page).appears();
    }
    const popup = await browser().clickToolbar(page);
    const { points } = await waitForSummary(popup);
    expect(points.length).toBeGreaterThanOrEqual(2);
    await popup.close();
    await browser().grantSiteAccess();
    const later = await browser().openPage('https://news.example/demo?granted');
    await browser().boxOf(later).appears();
  });

  test('in a private window box and popup work, and nothing of it is stored', async () => {
    const before = await browser().storageDump();
    const page = await browser().openPrivateWindow('https://secret.example/article');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    const inBox = await waitForSummary(box);
    const popup = await browser().clickToolbar(page);
    expect(await waitForSummary(popup)).toEqual(inBox);
    await popup.close();
    await box.clickButton('Hide this box');
    await box.clickButton('Hide on this site');
    await page.close();
    const after = await browser().storageDump();
    expect(JSON.stringify(after)).not.toMatch(/secret\.example|Rivergate/);
    expect(after.databases).toEqual(before.databases);
  });
});
