/** Every point leads home: to its very sentence in the page, and Escape leads back. And how deep a summary goes. */
import { beforeAll, expect, test } from 'vitest';
import type { BoxHandle } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';
import { wantAllPoints, wantManyPoints } from '../support/want-many-points.ts';

const shownPoints = (box: BoxHandle): Promise<number> =>
  box.evaluate((root) => [...root.querySelectorAll('.points li')].filter((item) => item.checkVisibility()).length);

describeInBothBrowsers('the sources of a summary', (browser) => {
  beforeAll(() => wantAllPoints(browser()));

  test.each(['demo', 'arabic', 'japanese', 'thai'])(
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
        (await readMarkedSources(page)).find(({ isInView }) => isInView),
      );
      expect(marked.text.replace(/\s+/g, ' ')).toContain(last.replace(/^… ?/, ''));
      await page.keyboard.press('Escape');
      await until('the mark to go', async () => (await readMarkedSources(page)).length === 0);
      await until('the place before', async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 400);
    },
  );

  test('“Highlight all” marks the sentence of every point', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    const { points } = await waitForSummary(box);
    await box.clickButton('show-all');
    await until('all marks', async () => (await readMarkedSources(page)).length >= points.length);
  });

  test('the map of the marks stands at the window’s edge, takes no click, and goes with them', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    await waitForSummary(box);
    await box.clickButton('show-all');
    const map = await until('the map', () => page.evaluate(readMap));
    expect(map).toEqual({ isAtEdge: true, isHidden: 'true', events: 'none' });
    await page.keyboard.press('Escape');
    await until('the map to go', async () => (await page.evaluate(readMap)) === undefined);
  });

  test('a pointer on a point hints at its sentence, without scrolling, until it leaves', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    const { gist } = await waitForSummary(box);
    const { x, y } = await box.evaluate((root) => {
      root.querySelector('.gist')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return root.querySelector('.gist .point')?.getClientRects()[0]?.toJSON() as { x: number; y: number };
    });
    await page.mouse.move(x + 10, y + 8);
    const before = await page.evaluate(() => scrollY);
    const [hinted] = await until('the hint', async () => {
      const found = await readMarkedSources(page, 'preview');
      return found.length ? found : undefined;
    });
    expect(hinted?.text.replace(/\s+/g, ' ')).toContain(gist);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.mouse.move(2, 2);
    await until('the hint to go', async () => (await readMarkedSources(page, 'preview')).length === 0);
  });

  test('the focus on a point of the popup hints at its sentence in the page, until the page has it again', async () => {
    const page = await browser().openPage('https://news.example/demo');
    const popup = await browser().clickToolbar(page);
    const { gist } = await waitForSummary(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.lead [data-action=source]')?.focus());
    const [hinted] = await until('the hint', async () => {
      const found = await readMarkedSources(page, 'preview');
      return found.length ? found : undefined;
    });
    expect(hinted?.text.replace(/\s+/g, ' ')).toContain(gist);
    await popup.press('Escape');
    await page.mouse.move(300, 200);
    await until('the hint to go', async () => (await readMarkedSources(page, 'preview')).length === 0);
  });

  test('a page that was drawn anew still shows the sentence; one that is gone is said to be gone', async () => {
    const page = await browser().openPage('https://news.example/arabic');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    const { points } = await waitForSummary(box);
    const last = points.at(-1) ?? '';
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.article-body > p')) {
        paragraph.replaceWith(paragraph.cloneNode(true));
      }
    });
    await box.clickButton(last);
    const [marked] = await until('the mark', async () => {
      const found = await readMarkedSources(page);
      return found[0]?.isInView ? found : undefined;
    });
    expect(marked?.text.replace(/\s+/g, ' ')).toContain(last.replace(/^… ?/, ''));
    await page.keyboard.press('Escape');
    // The way back takes a moment; a click before its end would miss.
    await until('the way back', async () => {
      const before = await page.evaluate(() => scrollY);
      await pause(150);
      return before === (await page.evaluate(() => scrollY));
    });
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.article-body > p')) paragraph.textContent = '…';
    });
    await box.clickButton(last);
    await until('the notice', async () => (await box.text()).includes('no longer in the page'));
    expect(await readMarkedSources(page)).toEqual([]);
  });

  test('one line, three points, all points: each shows more, and nothing is asked again', async () => {
    await wantManyPoints(browser());
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

/** Runs in the page. */
function readMap(): { isAtEdge: boolean; isHidden: string | null; events: string } | undefined {
  const map = document.querySelector<HTMLElement>('html > div[aria-hidden=true]');
  if (!map) return undefined;
  const isAtEdge = map.getBoundingClientRect().right >= document.documentElement.clientWidth;
  return { isAtEdge, isHidden: map.getAttribute('aria-hidden'), events: getComputedStyle(map).pointerEvents };
}
