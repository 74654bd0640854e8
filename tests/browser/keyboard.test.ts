/** The whole main path with the keyboard alone: from the box in the page to the sentence and back, and through the popup. */
import type { KeyInput } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BoxHandle, Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { englishText } from '../support/interface-texts.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';
import { wantManyPoints } from '../support/want-many-points.ts';

const DEMO = 'https://news.example/demo';
const MAX_STOPS = 60;

describeInBothBrowsers('the keyboard alone', (browser) => {
  test('opens the box, deepens, leads to a sentence and back, and sends the box away', async () => {
    await wantManyPoints(browser());
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    await tabTo(box, 'open');
    await box.press('Enter');
    const { gist } = await waitForSummary(box);

    await tabTo(box, 'source');
    await box.press('Enter');
    const marked = await until('the mark', async () => (await readMarkedSources(page)).find((each) => each.isInView));
    expect(marked.text.replace(/\s+/g, ' ')).toContain(gist);
    expect(await box.evaluate(readStatus)).toBe(englishText('shownInArticle'));
    await box.press('Escape');
    await until('the mark to go', async () => (await readMarkedSources(page)).length === 0);
    expect(await box.evaluate(readFocused)).toBe('source');

    await tabTo(box, 'unfold');
    await box.press('Enter');
    expect(await box.evaluate((root) => root.querySelector('.lead .unfolded')?.checkVisibility())).toBe(true);
    await tabTo(box, 'depth-all');
    await box.press('ArrowLeft');
    expect(await box.evaluate(countPoints)).toBeLessThan(3);
    await box.press('ArrowRight');
    expect(await box.evaluate(countPoints)).toBeGreaterThan(2);

    await tabTo(box, 'more');
    await box.press('Enter');
    await tabTo(box, 'copy-markdown');
    await tabTo(box, 'open-upgrade');
    await tabTo(box, 'open-ask');
    await box.press('Enter');
    const popup = await browser().popup();
    await until('the choice of an engine', async () =>
      ['offer-built-in', 'offer-look'].includes((await popup.evaluate(readFocused)) ?? ''),
    );
    await popup.close();

    // Not on through the browser's own controls, where keys are no longer the page's.
    await page.keyboard.down('Shift');
    await tabTo(box, 'menu');
    await page.keyboard.up('Shift');
    await box.press('Enter');
    await tabTo(box, 'hide-page');
    await box.press('Enter');
    await until('the notice', async () => (await box.text()).includes('Hidden on this page.'));
    expect(await box.evaluate(readFocused)).toBe('undo');
    await box.press('Enter');
    await until('the offer', async () => (await box.text()).includes('No time to read?'));
  });

  test('opens the popup, deepens from anywhere in it, reaches everything, and closes it', async () => {
    await wantManyPoints(browser());
    const page = await browser().openPage(DEMO);
    await browser().pressShortcut(page);
    const popup = await browser().popup();
    await waitForSummary(popup);
    const all = await popup.evaluate(countPoints);
    // At once: nothing has to be given the focus first.
    await until('the keyboard in it', () => popup.evaluate(() => document.hasFocus()));
    const scrolled = () => popup.evaluate(() => document.querySelector('main')?.scrollTop ?? 0);
    await popup.press('ArrowDown');
    await until('it to scroll', async () => (await scrolled()) > 0);
    await popup.press('ArrowUp');
    await until('it to scroll back', async () => (await scrolled()) === 0);
    const pressAndCount = async (key: KeyInput) => {
      await popup.press(key);
      return popup.evaluate(countPoints);
    };
    const three = await pressAndCount('ArrowLeft');
    expect(three).toBeLessThan(all);
    expect(await pressAndCount('ArrowLeft')).toBe(0);
    expect(await pressAndCount('ArrowRight')).toBe(three);
    expect(await pressAndCount('ArrowRight')).toBe(all);
    for (const action of ['unfold', 'show-all', 'listen', 'copy', 'more']) await tabTo(popup, action);
    await popup.press('Enter');
    for (const action of ['options', 'copy-markdown', 'panel', 'digest']) await tabTo(popup, action);
    await popup.press('Escape');
    await until('the popup to close', async () => !(await browser().isPopupOpen()));
  });
});

/** Presses Tab until what is wanted has the focus: by `data-action`, or by its text. */
async function tabTo(view: BoxHandle | Surface, wanted: string): Promise<void> {
  const read = () => ('count' in view ? view.evaluate(readFocused) : view.evaluate(readFocused));
  const seen: (string | undefined)[] = [];
  while (seen.length < MAX_STOPS) {
    await view.press('Tab');
    const focused = await read();
    if (focused === wanted) return;
    seen.push(focused);
  }
  throw new Error(`Tab never came to "${wanted}": ${seen.join(' | ')}`);
}

/** Run in a view. */
function readFocused(root: Document | ShadowRoot = document): string | undefined {
  const focused = root.activeElement as HTMLElement | null;
  return focused?.dataset.action ?? focused?.textContent ?? undefined;
}

function readStatus(root: ParentNode = document): string {
  return root.querySelector('.summary-status')?.textContent ?? '';
}

function countPoints(root: ParentNode = document): number {
  return [...root.querySelectorAll('.points li')].filter((item) => item.checkVisibility()).length;
}
