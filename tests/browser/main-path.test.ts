/** The main job, through real clicks: box → summary, toolbar button → the same summary, whatever dies in between. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

const DEMO = 'https://news.example/demo';
const textOfBody = () =>
  [...document.querySelectorAll('.standfirst, .story > p, .article-body > p')]
    .map((each) => each.textContent)
    .join('\n');

describeInBothBrowsers('the main path', (browser, name) => {
  test('a click on the box shows a summary made of the article’s sentences', async () => {
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    expect(await box.text()).toContain('No time to read?');
    expect(await box.text()).toMatch(/^No time to read\?\s+Get a summary\s+\d min\s+⋯$/);
    await box.clickButton('Get a summary');
    const { gist, points } = await waitForSummary(box);
    const body = await page.evaluate(textOfBody);
    for (const sentence of [gist, ...points]) expect(body).toContain(sentence);
    expect(points.length).toBeGreaterThanOrEqual(2);
  });

  test('works on a page without https, where browsers offer less', async () => {
    const page = await browser().openPage('http://plain.example/demo');
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    expect((await waitForSummary(box)).points.length).toBeGreaterThanOrEqual(2);
  });

  test('the toolbar button shows the same summary in the popup, and again at once', async () => {
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    const inBox = await waitForSummary(box);
    const popup = await browser().clickToolbar(page);
    expect(await waitForSummary(popup)).toEqual(inBox);
    expect(await popup.text()).toContain('The night ferry nobody wanted');
    await popup.close();
    const again = await browser().clickToolbar(page);
    expect(await waitForSummary(again, 2_000)).toEqual(inBox);
    await again.close();
  });

  test('the toolbar button works on an article whose box nobody has touched', async () => {
    const page = await browser().openPage('https://herald.example/article');
    const popup = await browser().clickToolbar(page);
    const { points } = await waitForSummary(popup);
    expect(points.length).toBeGreaterThanOrEqual(2);
    await popup.close();
  });

  test('the toolbar button’s title says whether an article was found', async () => {
    const page = await browser().openPage(DEMO);
    await browser().boxOf(page).appears();
    // The box does not wait for it.
    const look = await until('the title', async () => {
      const now = await browser().toolbarOf(page);
      return now.title === 'Get a summary' ? undefined : now;
    });
    expect(look).toEqual({ title: 'Get a summary of this article', badge: '' });
    const front = await browser().openPage('https://news.example/section');
    expect(await browser().toolbarOf(front)).toEqual({ title: 'Get a summary', badge: '' });
  });

  test('a page that is no article gets no box, and the popup says so', async () => {
    const page = await browser().openPage('https://news.example/section');
    await pause(1_500);
    expect(await browser().boxOf(page).count()).toBe(0);
    const popup = await browser().clickToolbar(page);
    expect(await waitForError(popup)).toBe('no-article');
    await popup.close();
  });

  test('an article too short to shorten is said to be so', async () => {
    const page = await browser().openPage('https://news.example/short');
    const popup = await browser().clickToolbar(page);
    expect(await waitForError(popup)).toBe('too-short');
    await popup.close();
  });

  test('a click is answered after the background was ended', async () => {
    const page = await browser().openPage(DEMO);
    const box = browser().boxOf(page);
    await box.appears();
    await browser().killBackground();
    expect(await browser().isBackgroundRunning()).toBe(false);
    await box.clickButton('Get a summary');
    await waitForSummary(box);
  });

  // Right after the click the reader is being loaded, then the article is on its way, then the job runs.
  for (const milliseconds of [0, 60, 150, 400]) {
    test(`a click is answered although the background ends ${milliseconds} ms after it`, async () => {
      const page = await browser().openPage(`${DEMO}?killed-after=${milliseconds}`);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      await pause(milliseconds);
      await browser().killBackground();
      const { gist } = await waitForSummary(box);
      expect(gist).not.toBe('');
    });
  }

  test('the popup is answered although the background ends while it asks', async () => {
    const page = await browser().openPage('https://herald.example/article');
    const popup = await browser().clickToolbar(page);
    await browser().killBackground();
    await waitForSummary(popup);
    await popup.close();
  });

  test('the popup shows the summary again after the background was ended', async () => {
    const page = await browser().openPage(DEMO);
    const popup = await browser().clickToolbar(page);
    const first = await waitForSummary(popup);
    await popup.close();
    await browser().killBackground();
    const again = await browser().clickToolbar(page);
    expect(await waitForSummary(again)).toEqual(first);
    await again.close();
  });

  test('the shortcut opens the popup with a summary', async () => {
    const page = await browser().openPage(DEMO);
    await browser().pressShortcut(page);
    const popup = await browser().popup();
    await waitForSummary(popup);
    await popup.press('Escape');
    await until('the popup to close', async () => !(await browser().isPopupOpen()));
  });

  test('the context menu summarizes the page', async () => {
    const page = await browser().openPage(DEMO);
    await browser().boxOf(page).appears();
    await browser().openContextMenuItem(page, 'page');
    const popup = await browser().popup();
    await waitForSummary(popup);
    await popup.close();
  });

  test('the context menu summarizes the selection only', async () => {
    const page = await browser().openPage(DEMO);
    await browser().boxOf(page).appears();
    const selected = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('.story > p')].slice(3, 7);
      const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return String(getSelection()).replace(/\s+/g, ' ');
    });
    await browser().openContextMenuItem(page, 'selection');
    const popup = await browser().popup();
    const { gist, points } = await waitForSummary(popup);
    for (const sentence of [gist, ...points]) expect(selected).toContain(sentence);
    await popup.close();
  });

  test('a page closed to extensions is said to be so', async () => {
    const page = await browser().openPage(name === 'firefox' ? 'about:robots' : 'chrome://version/');
    const popup = await browser().clickToolbar(page);
    expect(await waitForError(popup)).toBe('page-closed');
    await popup.close();
  });

  test('none of this leaves an error in the browser', async () => {
    expect(await browser().extensionErrors()).toEqual([]);
  });
});
