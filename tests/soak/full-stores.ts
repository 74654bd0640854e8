/** Fills the extension's stores to the last byte: is there still a summary, and is what the reader chose kept, or said not to be? */
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause } from '../support/until.ts';
import { articleAddress } from './soak-site.ts';

/** A box that is wanted is there by then. */
const BOX_MILLISECONDS = 4_000;

export async function fillStores(browser: BrowserUnderTest): Promise<string> {
  const local = await fill(browser, 'local');
  const session = await fill(browser, 'session');
  const page = await browser.openPage(articleAddress('full'));
  const box = browser.boxOf(page);
  await box.appears();
  await box.clickButton('Get a summary');
  await waitForSummary(box);
  await box.clickButton('Hide this box');
  await box.clickButton('Hide on this site');
  const said = (await box.text()).replace(/\s+/g, ' ').slice(0, 80);
  const next = await browser.openPage(articleAddress('next'));
  await pause(BOX_MILLISECONDS);
  const isHidden = (await browser.boxOf(next).count()) === 0;
  const filled = `local ${local} MB, session ${session} MB`;
  return `${filled} put in; the summary comes; “hide on this site” says “${said}” and is ${isHidden ? 'kept' : 'not kept'}`;
}

/** @returns Megabytes that went in before the store refused more, or the trial's end. */
async function fill(browser: BrowserUnderTest, area: 'local' | 'session'): Promise<string> {
  const beside = await browser.openExtensionPage('manifest.json');
  const bytes = await beside.evaluate(async (name) => {
    const store = name === 'local' ? chrome.storage.local : chrome.storage.session;
    let stored = 0;
    // Firefox sets its local store no limit that could be reached here.
    // Chromium does not count the shortest texts, so they would fit for ever.
    for (let size = 2_000_000, piece = 0; size >= 100 && stored < 30_000_000; piece++) {
      const isStored = await store.set({ [`filling-${piece}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (isStored) stored += size;
      else size = Math.floor(size / 2);
    }
    return stored;
  }, area);
  await beside.close();
  return (bytes / 1e6).toFixed(1);
}
