/** Has summaries so many points that each depth shows more than the one before. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import { changeSettings } from './change-settings.ts';

export async function wantManyPoints(browser: BrowserUnderTest): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await changeSettings(options, { points: 9 });
  await options.close();
}
