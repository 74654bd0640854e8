/** Opens and closes one box again and again, with another text each time: what does each opening leave in the page? */
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause } from '../support/until.ts';
import { measurePage, type PageMeasure } from './measure-page.ts';
import { articleAddress } from './soak-site.ts';

/** A page's articles are summarized thirty times a minute (messaging/content-calls.ts). */
const OPENING_MILLISECONDS = 2_050;

export async function openOften(browser: BrowserUnderTest, times: number): Promise<string> {
  const page = await browser.openPage(articleAddress('openings'));
  const box = browser.boxOf(page);
  await box.appears();
  const measures: PageMeasure[] = [];
  for (let opening = 0; opening < times; opening++) {
    const next = pause(OPENING_MILLISECONDS);
    await page.evaluate((number) => {
      const paragraph = document.querySelector('.article-body p');
      if (paragraph)
        paragraph.textContent = `The apple trees of Tilbeck flowered for the ${number}th time this year, and bear fruit.`;
    }, opening);
    await box.clickButton('Get a summary');
    await waitForSummary(box);
    await box.clickButton('Close');
    // The first openings load what stays.
    if (opening === 9 || opening === times >> 1 || opening === times - 1)
      measures.push(await measurePage(browser, page));
    await next;
  }
  const [early, middle, late] = measures.map(({ nodes, listeners, megabytes }) =>
    nodes === undefined ? 'not known in this browser' : `${nodes} nodes, ${listeners} listeners, ${megabytes} MB`,
  );
  return `${times} openings, boxes in the page: ${await box.count()}; after 10: ${early}; half way: ${middle}; at the end: ${late}`;
}
