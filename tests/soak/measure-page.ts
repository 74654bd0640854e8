/** Measures what a page holds, after its garbage is gone. Chromium only: Firefox tells nothing of it from here. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';

export interface PageMeasure {
  readonly nodes?: number;
  readonly listeners?: number;
  readonly megabytes?: string;
}

export async function measurePage(browser: BrowserUnderTest, page: Page): Promise<PageMeasure> {
  if (browser.name === 'firefox') return {};
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    megabytes: (read('JSHeapUsedSize') / 1e6).toFixed(1),
  };
}
