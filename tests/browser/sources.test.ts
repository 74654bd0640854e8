/** Every point leads home: to its very sentence in the page, and Escape leads back. And how deep a summary goes. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BoxHandle } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

/** Texts that the page marks as sources, with whether each is in view. */
function markedSources(page: Page): Promise<{ text: string; isInView: boolean }[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('get-a-summary-source') ?? [])] as Range[];
    return ranges.map((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return { text: range.toString(), isInView: top >= 0 && bottom <= innerHeight };
    });
  });
}

const shownPoints = (box: BoxHandle): Promise<number> =>
  box.evaluate((root) => [...root.querySelectorAll('.points li')].filter((item) => item.checkVisibility()).length);

describeInBothBrowsers('the sources of a summary', (browser) => {
  test.each(['demo', 'arabic', 'japanese'])(
    'a point leads to its sentence and Escape leads back (%s)',
    async (name) => {
      const page = await browser().openPage(`https://news.example/${name}`);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('open');
      const { points } = await waitForSummary(box);
      const last = points.at(-1) ?? '';
      await box.clickButton(last);
      const before = await page.evaluate(() => scrollY);
      const marked = await until('the marked sentence in view', async () =>
        (await markedSources(page)).find(({ isInView }) => isInView),
      );
      expect(marked.text.replace(/\s+/g, ' ')).toContain(last.replace(/^… ?/, ''));
      await page.keyboard.press('Escape');
      await until('the mark to go', async () => (await markedSources(page)).length === 0);
      await until('the place before', async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 400);
    },
  );

  test('“Show all in the text” marks the sentence of every point', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    const { points } = await waitForSummary(box);
    await box.clickButton('show-all');
    await until('all marks', async () => (await markedSources(page)).length >= points.length);
  });

  test('one line, three points, all points: each shows more, and nothing is asked again', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    await waitForSummary(box);
    const all = await shownPoints(box);
    await box.clickButton('depth-three');
    const three = await shownPoints(box);
    await box.clickButton('depth-line');
    expect(await shownPoints(box)).toBe(0);
    expect(three).toBeGreaterThan(0);
    expect(three).toBeLessThan(all);
  });
});
