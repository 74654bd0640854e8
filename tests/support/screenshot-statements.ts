/** One sheet of what a summary says about itself: what was not read, what is not in the article, what a copy takes along. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { Picture } from './compose-sheet.ts';
import { catchClipboard, readClipboard } from './pretended-clipboard.ts';
import { openBeside, POPUP_WIDTH } from './screenshot-surfaces.ts';
import type { UpgradeStage } from './screenshot-upgrades.ts';
import { until } from './until.ts';

export const STATEMENTS_SHEET = 'true-statements';
const SHOT = { width: POPUP_WIDTH, zoom: 1, language: 'en' } as const;
const SITE = 'https://news.example';

type Open = (browser: BrowserUnderTest) => Promise<Page>;

const STATEMENTS: readonly Open[] = [
  (browser) => openPopup(browser, '/preview'),
  (browser) => openPopup(browser, '/few-words'),
  (browser) => openPopup(browser, '/own-summary'),
  openSelection,
  (browser) => openPopup(browser, '/demo', 'checked'),
  openFalseSentence,
  openPastedCopy,
];

/** @param take As high as its content. */
export async function takeStatements(
  browser: BrowserUnderTest,
  row: string,
  take: (page: Page, shot: typeof SHOT) => Promise<Uint8Array>,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const open of STATEMENTS) {
    pictures.push({ ...SHOT, row, png: await take(await open(browser), SHOT) });
    await browser.closePages();
  }
  return pictures;
}

function openPopup(browser: BrowserUnderTest, path: string, stage?: UpgradeStage): Promise<Page> {
  return openBeside(browser, SHOT, 'popup.html', SITE + path, stage ? { stage } : {});
}

/** Of a page that is no article: the popup offers it. */
async function openSelection(browser: BrowserUnderTest): Promise<Page> {
  const select = () => {
    const [first, last] = document.querySelectorAll('main > p');
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  };
  const popup = await openBeside(browser, SHOT, 'popup.html', `${SITE}/stops`, {
    prepare: (page) => page.evaluate(select),
  });
  await popup.click('[data-action="summarize-selection"]');
  await until('the selection', () => popup.evaluate(() => Boolean(document.querySelector('.provenance'))));
  // Away from what has come under it.
  await popup.mouse.move(2, 700);
  return popup;
}

async function openFalseSentence(browser: BrowserUnderTest): Promise<Page> {
  const popup = await openPopup(browser, '/demo', 'checked');
  await popup.click('[data-action="check-replace"]');
  return popup;
}

async function openPastedCopy(browser: BrowserUnderTest): Promise<Page> {
  const popup = await openPopup(browser, '/demo', 'checked');
  await popup.evaluate(catchClipboard);
  await popup.click('[data-action="copy"]');
  const copied = await until('the copy', () => popup.evaluate(readClipboard));
  const note = await browser.openPage('about:blank');
  await note.setViewport({ width: SHOT.width, height: 900 });
  await note.evaluate((text) => {
    const pasted = document.createElement('pre');
    pasted.style.cssText = 'white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 Inter,sans-serif;margin:12px';
    pasted.textContent = text;
    document.documentElement.style.colorScheme = 'light dark';
    document.body.append(pasted);
  }, copied);
  return note;
}
