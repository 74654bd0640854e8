/** The pictures that the README shows: one moment each, at a size that can be read there. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, ColorScheme } from './browser-under-test.ts';
import { reducePicture } from './compose-sheet.ts';
import { readMarkedSources } from './marked-sources.ts';
import { POPUP_WIDTH, SURFACES } from './screenshot-surfaces.ts';
import { until } from './until.ts';

/** A surface at a size, in a language. */
export interface Moment {
  readonly surface: string;
  readonly language: 'en' | 'ar';
  readonly scheme: ColorScheme;
  /** CSS pixels; each is taken as two. */
  readonly width: number;
  readonly height: number;
}

interface PictureOrder extends Moment {
  readonly name: string;
}

/** The last three have one height, to stand in one row. */
export const PICTURES: readonly PictureOrder[] = [
  { name: 'readme-box', surface: 'box-open', language: 'en', scheme: 'light', width: 760, height: 800 },
  { name: 'readme-popup', surface: 'popup', language: 'en', scheme: 'light', width: POPUP_WIDTH, height: 600 },
  { name: 'readme-popup-arabic', surface: 'popup', language: 'ar', scheme: 'dark', width: POPUP_WIDTH, height: 600 },
  { name: 'readme-digest', surface: 'digest', language: 'en', scheme: 'light', width: POPUP_WIDTH, height: 600 },
];

export async function takePicture(browser: BrowserUnderTest, order: PictureOrder): Promise<Uint8Array> {
  return reducePicture(browser, await takeMoment(browser, order));
}

/** With all its colours. */
export async function takeMoment(browser: BrowserUnderTest, order: Moment): Promise<Uint8Array> {
  const { surface, language, width, height } = order;
  const found = SURFACES.find(({ name }) => name === surface);
  if (!found) throw new Error(`No such surface: ${surface}`);
  const page: Page = await found.open(browser, { width, zoom: 1, language });
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  if (surface === 'box-open') await pointAtGist(browser, page);
  const whole = await page.screenshot();
  await browser.closePages();
  return whole;
}

/** So that the text shows where it comes from. */
async function pointAtGist(browser: BrowserUnderTest, page: Page): Promise<void> {
  const { x, y } = await browser.boxOf(page).evaluate((root) => {
    const lines = root.querySelector('.gist .point')?.getClientRects();
    return lines?.[0]?.toJSON() as { x: number; y: number };
  });
  await page.mouse.move(x + 40, y + 8);
  await until('the hint', async () => (await readMarkedSources(page, 'preview')).length > 0);
}
