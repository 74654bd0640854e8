/**
 * Takes the pictures under tests/screenshots/, in real Chromium: `npm run screenshots [-- NAME…]`. One sheet per surface:
 * a row per language, in each light and dark, at normal size, at 200 % zoom and 320 pixels wide. And those of the README.
 * Wants fonts for what it shows: on Debian `apt install fonts-inter fonts-noto-cjk`.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { composeSheet, type Picture } from './compose-sheet.ts';
import { MODEL_SURFACES } from './screenshot-models.ts';
import { PICTURES, takePicture } from './screenshot-pictures.ts';
import { STATEMENTS_SHEET, takeStatements } from './screenshot-statements.ts';
import { chooseLanguage, type Shot, SURFACES, storySite } from './screenshot-surfaces.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'tests/screenshots');
const LANGUAGES = ['en', 'ar', 'ja'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Nothing on a sheet is higher: CSS pixels at normal size. */
const MAX_HEIGHT = 1500;

const wanted = process.argv.slice(2);
const isWanted = ({ name }: { readonly name: string }) => !wanted.length || wanted.includes(name);
const surfaces = [...SURFACES, ...MODEL_SURFACES].filter(isWanted);
process.env.FONTCONFIG_FILE ??= path.join(import.meta.dirname, 'screenshot-fonts.conf');
await mkdir(folder, { recursive: true });
const browser = await launchChromium({ extensionFolder: path.join(root, 'dist/chrome'), site: storySite });
try {
  const pictures = new Map<string, Picture[]>();
  for (const language of LANGUAGES) {
    for (const scheme of SCHEMES) {
      await browser.setColorScheme(scheme);
      for (const surface of surfaces) {
        // Anew each time: a surface may have changed the settings.
        await chooseLanguage(browser, language);
        for (const shot of shotsOf(surface)) {
          const page = await surface.open(browser, { ...shot, language });
          const taken = { ...shot, row: language, png: await take(page, shot) };
          pictures.set(surface.name, [...(pictures.get(surface.name) ?? []), taken]);
          await browser.closePages();
        }
      }
    }
  }
  if (isWanted({ name: STATEMENTS_SHEET })) {
    for (const scheme of SCHEMES) {
      await browser.setColorScheme(scheme);
      await chooseLanguage(browser, 'en');
      const taken = await takeStatements(browser, scheme, take);
      pictures.set(STATEMENTS_SHEET, [...(pictures.get(STATEMENTS_SHEET) ?? []), ...taken]);
    }
  }
  for (const [name, taken] of pictures) await save(name, await composeSheet(browser, taken));
  for (const picture of PICTURES.filter(isWanted)) {
    await chooseLanguage(browser, picture.language);
    await browser.setColorScheme(picture.scheme);
    await save(picture.name, await takePicture(browser, picture));
  }
} finally {
  await browser.close();
}

async function save(name: string, png: Uint8Array): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  await rm(file, { force: true });
  await writeFile(file, png);
  console.log(`${path.relative(root, file)}  ${Math.round(png.length / 1024)} KB`);
}

/** A popup grows with the zoom; everything else has to do with half of the room. */
function shotsOf({ width, growsWithZoom }: { readonly width: number; readonly growsWithZoom?: boolean }): Shot[] {
  return [
    { width, zoom: 1 },
    { width: growsWithZoom ? width : Math.round(width / 2), zoom: 2 },
    { width: 320, zoom: 1 },
  ];
}

/** As high as its content, so that nothing but the picture's edge cuts it off. */
async function take(page: Page, { width, zoom }: Shot): Promise<Uint8Array> {
  const [whole, shown] = await page.evaluate(() => {
    // Of the panel only a part scrolls; a popup never gets higher.
    const scroller = getComputedStyle(document.body).maxBlockSize === 'none' && document.querySelector('main');
    const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
    return [document.documentElement.scrollHeight + hidden, innerHeight] as const;
  });
  const height = Math.round(Math.min(Math.max(whole, shown / 3), MAX_HEIGHT / zoom));
  await page.setViewport({ width, height, deviceScaleFactor: zoom });
  return page.screenshot();
}
