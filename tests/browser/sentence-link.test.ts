/** “Copy link to this sentence”: opened in the browser, the address alone leads to the sentence. And quotations with links. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';
import { wantManyPoints } from '../support/want-many-points.ts';

const ORIGIN = 'https://news.example/';
/** So low that the sentence is out of sight before. */
const LOW = { width: 700, height: 320 };

describeInBothBrowsers('the link to a sentence', (browser) => {
  const openPopup = async (path: string) => {
    await wantManyPoints(browser());
    const popup = await browser().clickToolbar(await browser().openPage(ORIGIN + path));
    const summary = await waitForSummary(popup);
    await popup.evaluate(catchClipboard);
    const copied = () => until('the copy', async () => (await popup.evaluate(readClipboard)) || undefined);
    return { popup, copied, ...summary };
  };

  test.each(['demo', 'arabic', 'japanese', 'thai'])('is resolved by the browser itself (%s)', async (path) => {
    const { popup, copied, points } = await openPopup(path);
    await popup.click('.points li:last-child [data-action="unfold"]');
    await popup.click('.points li:last-child [data-action="copy-link"]');
    const address = await copied();
    await popup.close();
    expect(address).toContain('#:~:text=');
    const page = await browser().openPage('about:blank', LOW);
    await page.goto(address);
    const sentence = (points.at(-1) ?? '').replace(/^… ?/, '');
    await until(`in view: ${sentence}`, () => page.evaluate(isInView, sentence));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('stands beside each quotation, and the gist has one, too', async () => {
    const { popup, copied, gist, points } = await openPopup('demo');
    await popup.click('[data-action="more"]');
    await popup.click('[data-action="copy-quotations"]');
    const quotations = await copied();
    for (const sentence of [gist, ...points]) expect(quotations).toContain(`${sentence}”\n${ORIGIN}demo#:~:text=`);
    await popup.click('.lead [data-action="unfold"]');
    await popup.click('.lead [data-action="copy-link"]');
    await until('the link', async () => /^\S+#:~:text=\S+$/.test(await popup.evaluate(readClipboard)));
    await popup.close();
  });
});

/** Runs in the page. */
function isInView(sentence: string): boolean {
  const start = sentence.slice(0, 12);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = (node.textContent ?? '').replace(/\s/g, ' ').indexOf(start);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + start.length);
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return true;
  }
  return false;
}
