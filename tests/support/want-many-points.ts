/** Has summaries all of their points on show, or so many that each depth shows more than the one before. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import { changeSettings } from './change-settings.ts';

export const wantManyPoints = (browser: BrowserUnderTest): Promise<void> => want(browser, { points: 9, depth: 'all' });

export const wantAllPoints = (browser: BrowserUnderTest): Promise<void> => want(browser, { depth: 'all' });

async function want(browser: BrowserUnderTest, settings: Parameters<typeof changeSettings>[1]): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await changeSettings(options, settings);
  await options.close();
}
