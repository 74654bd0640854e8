/** From every mark a way leads back: a button at the sentence, on phones as well, and Escape, which closes what was opened last. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BoxHandle, BrowserUnderTest } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const DEMO = 'https://news.example/demo';

describeInBothBrowsers('the way back from a mark', (browser) => {
  test('stands at the sentence, below it and in sight, and goes with the marks', async () => {
    const { page, before } = await markFromBox(browser());
    const wayBack = browser().wayBackOf(page);
    const { y, height } = await wayBack.rect();
    const bottom = await page.evaluate(readMarkBottom);
    expect(y - bottom).toBeGreaterThan(0);
    expect(y - bottom).toBeLessThan(24);
    expect(height).toBeGreaterThan(24);
    expect(await wayBack.text()).toBe('Back to the summary');
    await wayBack.clickButton('back');
    await until('the marks to go', async () => (await readMarkedSources(page)).length === 0);
    expect(await wayBack.exists()).toBe(false);
    await until('the place before', async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 5);
  });

  test('leads the focus to the point that it came from', async () => {
    const { page, box, gist } = await markFromBox(browser());
    await browser().wayBackOf(page).clickButton('back');
    expect(
      await box.evaluate((root) => root.activeElement?.closest('.lead')?.querySelector('.gist')?.textContent),
    ).toBe(gist);
  });

  test('may be declined: the marks go, the reader stays', async () => {
    const { page } = await markFromBox(browser());
    const place = await page.evaluate(() => scrollY);
    await browser().wayBackOf(page).clickButton('Remove the highlights');
    await until('the marks to go', async () => (await readMarkedSources(page)).length === 0);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(await browser().wayBackOf(page).exists()).toBe(false);
  });

  test('opens the popup again, where the mark was made from it', async () => {
    const page = await browser().openPage(DEMO);
    const popup = await browser().clickToolbar(page);
    const { gist } = await waitForSummary(popup);
    await popup.click('.gist .point');
    await until('the mark', async () => (await readMarkedSources(page)).length > 0);
    await popup.close();
    const wayBack = browser().wayBackOf(page);
    await wayBack.appears();
    await wayBack.clickButton('back');
    expect((await waitForSummary(await browser().popup())).gist).toBe(gist);
    expect(await readMarkedSources(page)).toEqual([]);
  });

  test('leads to the digest, where the mark was made from it', async () => {
    const page = await browser().openPage(DEMO);
    const digest = await browser().openExtensionPage('digest.html');
    await digest.click('.gist .point');
    await until('the mark', async () => (await readMarkedSources(page)).length > 0);
    const wayBack = browser().wayBackOf(page);
    await wayBack.appears();
    await wayBack.clickButton('back');
    await until('the digest in front', () => digest.evaluate(() => document.visibilityState === 'visible'));
    await digest.close();
  });

  test('goes when the page lets go of the sentence', async () => {
    const { page } = await markFromBox(browser());
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('main p')) paragraph.remove();
    });
    await until('the marks to go', async () => !(await browser().wayBackOf(page).exists()));
  });

  test('is neither printed nor copied', async () => {
    const { page } = await markFromBox(browser());
    const wayBack = browser().wayBackOf(page);
    await page.emulateMediaType('print').catch(() => undefined);
    if (browser().name === 'chromium') {
      expect(await wayBack.evaluate((root) => getComputedStyle(root.host).display)).toBe('none');
      await page.emulateMediaType('screen');
    }
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      return String(getSelection());
    });
    expect(selected).not.toContain('Back to the summary');
  });

  test('hears nobody but a person', async () => {
    const { page } = await markFromBox(browser());
    const wayBack = browser().wayBackOf(page);
    await wayBack.evaluate((root) => root.querySelector<HTMLElement>('[data-action="back"]')?.click());
    expect(await wayBack.exists()).toBe(true);
    expect(await readMarkedSources(page)).not.toEqual([]);
  });
});

describeInBothBrowsers('Escape', (browser) => {
  test('closes the menu, leads back from the marks, closes the box, one at a time, and the focus is where each began', async () => {
    const { page, box } = await markFromBox(browser());
    await box.clickButton('menu');
    await until('the menu', () => box.evaluate((root) => root.querySelector('.choices') !== null));
    await page.keyboard.press('Escape');
    expect(await box.evaluate(readState)).toEqual({ hasMenu: false, isOpen: true, focused: 'menu' });
    expect(await readMarkedSources(page)).not.toEqual([]);
    await page.keyboard.press('Escape');
    expect(await readMarkedSources(page)).toEqual([]);
    const marksGone = await box.evaluate(readState);
    expect(marksGone.isOpen).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.evaluate(readState)).toEqual({ hasMenu: false, isOpen: false, focused: 'open' });
  });

  test('outside of the box leaves it open', async () => {
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('open');
    await waitForSummary(box);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.press('Escape');
    expect((await box.evaluate(readState)).isOpen).toBe(true);
  });

  test('or a press beside it closes the menu', async () => {
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('menu');
    await until('the menu', async () => (await box.evaluate(readState)).hasMenu);
    await page.mouse.click(3, 300);
    expect((await box.evaluate(readState)).hasMenu).toBe(false);
  });
});

async function markFromBox(
  browser: BrowserUnderTest,
): Promise<{ page: Page; box: BoxHandle; gist: string; before: number }> {
  const page = await browser.openPage(DEMO);
  const box = browser.boxOf(page);
  await box.appears();
  await box.clickButton('open');
  const { gist } = await waitForSummary(box);
  await box.clickButton('source');
  const before = await page.evaluate(() => scrollY);
  await browser.wayBackOf(page).appears();
  await until('the mark in view', async () => (await readMarkedSources(page)).some(({ isInView }) => isInView));
  // The way there takes a moment.
  let last = Number.NaN;
  await until('rest', async () => {
    const now = await page.evaluate(() => scrollY);
    const isAtRest = now === last;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 120));
    return isAtRest;
  });
  return { page, box, gist, before };
}

/** Run in the page. */
function readMarkBottom(): number {
  const [range] = [...(CSS.highlights.get('get-a-summary-source') ?? [])] as Range[];
  return range?.getBoundingClientRect().bottom ?? Number.NaN;
}

function readState(root: ShadowRoot): { hasMenu: boolean; isOpen: boolean; focused: string | undefined } {
  return {
    hasMenu: root.querySelector('.choices') !== null,
    isOpen: root.querySelector('.stage') !== null,
    focused: (root.activeElement as HTMLElement | null)?.dataset.action,
  };
}
