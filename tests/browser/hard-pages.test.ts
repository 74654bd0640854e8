/** Pages that are hard on an extension: the box comes, works, and does no harm. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

describeInBothBrowsers('hard pages', (browser) => {
  test.each([
    ['a strict content security policy with Trusted Types', 'strict-csp'],
    ['a sandboxing content security policy', 'sandboxed'],
    ['hostile styles', 'hostile-css'],
    ['a dark design', 'dark'],
    ['built-in objects that the page has broken', 'clobbered'],
    ['Arabic text', 'arabic'],
    ['Japanese text', 'japanese'],
    ['frames with advertisements', 'frame-ads'],
    ['an article drawn seconds later', 'late'],
    ['markup that is replaced once', 'redrawn-once'],
  ])('box and summary work on a page with %s', async (_, path) => {
    const page = await browser().openPage(`https://herald.example/${path}`);
    if (path === 'redrawn-once') await pause(2_500);
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    const { points } = await waitForSummary(box);
    expect(points.length).toBeGreaterThanOrEqual(2);
    const { width, height } = await box.rect();
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(60);
  });

  test('the box comes and goes with single-page navigation', async () => {
    const page = await browser().openPage('https://herald.example/spa');
    await pause(1_000);
    const box = browser().boxOf(page);
    expect(await box.count()).toBe(0);
    await page.click('#to-story');
    await box.appears();
    await box.clickButton('Get a summary');
    await waitForSummary(box);
    await page.goBack();
    await until('the box to go', async () => (await box.count()) === 0);
    // The box goes first, then the background hears of it.
    await until(
      'the button to forget the story',
      async () => (await browser().toolbarOf(page)).title === 'Get a summary',
    );
    await page.goForward();
    await box.appears();
    expect(await box.text()).toContain('No time to read?');
  });

  test('a page that takes foreign elements out is not fought with', async () => {
    const page = await browser().openPage('https://herald.example/rerendering');
    await pause(3_000);
    const removals = await page.evaluate(() => Number(Reflect.get(window, 'removals')));
    await pause(3_000);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'removals')))).toBe(removals);
    expect(removals).toBeLessThanOrEqual(6);
  });

  test('an article in a frame gets no box in the page around it', async () => {
    const page = await browser().openPage('https://herald.example/frame-article');
    await pause(1_500);
    expect(await browser().boxOf(page).count()).toBe(0);
  });

  test('a page’s own summary button keeps working and is not read as text', async () => {
    const page = await browser().openPage('https://herald.example/own-widget');
    const box = browser().boxOf(page);
    await box.appears();
    await page.click('#own-button');
    expect(await page.$eval('#own-output', (element) => (element as HTMLElement).hidden)).toBe(false);
    await box.clickButton('Get a summary');
    const { gist, points } = await waitForSummary(box);
    expect([gist, ...points].join(' ')).not.toMatch(/No time to read|own machine/);
  });

  test('a preview before a paywall is summarized as one, without the offer to subscribe', async () => {
    const page = await browser().openPage('https://herald.example/paywall');
    const popup = await browser().clickToolbar(page);
    const { gist, points } = await waitForSummary(popup);
    expect([gist, ...points].join(' ')).not.toMatch(/subscri|Sign in/i);
    await popup.close();
  });

  test('an orphaned script goes silent when the extension is reloaded', async () => {
    const page = await browser().openPage('https://herald.example/article');
    await browser().boxOf(page).appears();
    await browser().reloadExtension();
    await pause(1_000);
    await page.reload();
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    await waitForSummary(box);
    expect(await browser().extensionErrors()).toEqual([]);
  });
});
