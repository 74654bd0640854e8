/** Where the box stands, and how wide, in invented pages of every layout in which it has stood wrongly or could. */
import { expect, test } from 'vitest';
import { boxLayouts, boxLayoutsSite, layoutText } from '../support/box-layouts.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { functionSource } from '../support/function-source.ts';
import { type BoxMeasure, measureBox } from '../support/measure-box.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

const MAX_SHIFT = 0.005;
/** Longer than a box takes to make its room. */
const SETTLED_MILLISECONDS = 1_500;

describeInBothBrowsers(
  'the box',
  (browser) => {
    const open = async (url: string) => {
      const page = await browser().openPage(url, { width: 1280, height: 900 });
      const box = browser().boxOf(page);
      await box.appears();
      await pause(SETTLED_MILLISECONDS);
      const measure = () =>
        page.evaluate(`(${functionSource(measureBox)})(${JSON.stringify(layoutText)})`) as Promise<BoxMeasure>;
      return { page, box, measure };
    };

    test.each(boxLayouts)('stands well, as wide as the text: $name', async ({ url }) => {
      const { box, measure } = await open(url);
      const closed = await measure();
      expect(closed.wrong).toEqual([]);
      expect(Math.abs(closed.widening ?? 99)).toBeLessThanOrEqual(2);
      expect(Math.abs(closed.offset ?? 99)).toBeLessThanOrEqual(2);
      expect(closed.shift).toBeLessThanOrEqual(MAX_SHIFT);
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      expect(Math.round((await box.rect()).width)).toBe(closed.width);
    });

    test.each(boxLayouts.filter(({ name }) => /constrained children|named columns|gaps/.test(name)))(
      'follows the text when the window changes: $name',
      async ({ url }) => {
        const { page, measure } = await open(url);
        const { width } = await measure();
        await page.setViewport({ width: 520, height: 900 });
        await until('the box to follow', async () => {
          const now = await measure();
          return now.width < width && Math.abs(now.widening ?? 99) <= 2 && Math.abs(now.offset ?? 99) <= 2;
        });
      },
    );
  },
  { site: boxLayoutsSite },
);
