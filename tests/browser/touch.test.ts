/** The main path with fingers alone: open the box, go to a sentence, come back, and all that is pressed is as large as a thumb. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BoxHandle } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

/** CSS pixels; WCAG 2.2 wants 24, thumbs want more. */
const LEAST_FOR_THUMBS = 40;

describeInBothBrowsers('fingers alone', (browser, name) => {
  test('open the box, lead to a sentence and back, and close it', async () => {
    const page = await browser().openPage('https://news.example/demo', { width: 390, height: 800 });
    await pretendTouch(page, name);
    const box = browser().boxOf(page);
    await box.appears();
    await tap(page, box, 'open');
    await waitForSummary(box);
    await tap(page, box, 'source');
    await until('the mark', async () => (await readMarkedSources(page)).some(({ isInView }) => isInView));
    const wayBack = browser().wayBackOf(page);
    await wayBack.appears();
    await tap(page, wayBack, 'back');
    await until('the marks to go', async () => (await readMarkedSources(page)).length === 0);
    await tap(page, box, 'open');
    await until('the box to close', () => box.evaluate((root) => root.querySelector('.stage') === null));
  });

  // Firefox takes the kind of pointer from the system alone.
  test.runIf(name === 'chromium')('have room on every control of box and way back', async () => {
    const page = await browser().openPage('https://news.example/demo', { width: 390, height: 800 });
    await pretendTouch(page, name);
    const box = browser().boxOf(page);
    await box.appears();
    await tap(page, box, 'open');
    await waitForSummary(box);
    await tap(page, box, 'more');
    expect(await box.evaluate(findSmall, LEAST_FOR_THUMBS)).toEqual([]);
    await tap(page, box, 'source');
    const wayBack = browser().wayBackOf(page);
    await wayBack.appears();
    expect(await wayBack.evaluate(findSmall, LEAST_FOR_THUMBS)).toEqual([]);
  });
});

/** A screen that is touched and has no mouse. */
async function pretendTouch(page: Page, name: string): Promise<void> {
  if (name !== 'chromium') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: false });
}

async function tap(page: Page, view: BoxHandle, action: string): Promise<void> {
  // What scrolls smoothly is on its way for a moment.
  const { x, y } = await until(`"${action}" at rest`, async () => {
    const before = await view.evaluate(findMiddle, action);
    await pause(120);
    const now = await view.evaluate(findMiddle, action);
    return before && now && before.y === now.y ? now : undefined;
  });
  await page.touchscreen.tap(x, y);
}

/** Run in the page. */
function findMiddle(root: ShadowRoot, action: string): { x: number; y: number } | undefined {
  const control = root.querySelector(`[data-action="${action}"]`);
  control?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = control?.getBoundingClientRect();
  return rect?.width ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : undefined;
}

function findSmall(root: ShadowRoot, least: number): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, summary, label')]
    .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < least)
    .map((control) => `${control.dataset.action ?? control.textContent} ${control.getBoundingClientRect().height}`);
}
