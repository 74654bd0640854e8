/** Changes one page's address and headline again and again, as single-page sites do: how many boxes, and what is left of the old ones? */
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause } from '../support/until.ts';
import { measurePage } from './measure-page.ts';
import { articleAddress } from './soak-site.ts';

/** As fast as a reader who skims. */
const BETWEEN_MILLISECONDS = 60;

export async function navigateOften(browser: BrowserUnderTest, times: number): Promise<string> {
  const page = await browser.openPage(articleAddress('navigations'));
  const box = browser.boxOf(page);
  await box.appears();
  const before = await measurePage(browser, page);
  for (let navigation = 0; navigation < times; navigation++) {
    await page.evaluate((number) => {
      history.pushState({}, '', `/story?part=${number}`);
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = `Orchards, take ${number}`;
    }, navigation);
    await pause(BETWEEN_MILLISECONDS);
  }
  await box.appears();
  const after = await measurePage(browser, page);
  await box.clickButton('Get a summary');
  await waitForSummary(box);
  const grown =
    before.nodes === undefined
      ? ''
      : `; nodes ${before.nodes} → ${after.nodes}, ${before.megabytes} → ${after.megabytes} MB`;
  return `${times} navigations, boxes in the page: ${await box.count()}, which still gives a summary${grown}`;
}
