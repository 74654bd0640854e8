/** Takes the pictures under tests/screenshots/, in real Chromium: `npm run screenshots`. README shows some of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './chromium.ts';
import { site } from './site.ts';
import { until } from './until.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'tests/screenshots');
const pages = {
  en: 'https://news.example/demo',
  ar: 'https://news.example/arabic',
  ja: 'https://news.example/japanese',
};
const schemes = ['light', 'dark'] as const;

await mkdir(folder, { recursive: true });
const browser = await launchChromium({ extensionFolder: path.join(root, 'dist/chrome'), site });
try {
  for (const scheme of schemes) {
    await browser.setColorScheme(scheme);
    for (const [language, url] of Object.entries(pages)) {
      await takeArticle(url, `${language}-${scheme}`, { width: 1000, height: 800 });
    }
    await takeArticle(pages.en, `en-${scheme}-320px`, { width: 320, height: 1000 });
    // The width of a window of 1000 pixels at 200 %.
    await takeArticle(pages.en, `en-${scheme}-zoom200`, { width: 500, height: 800 });
    for (const name of ['options', 'welcome', 'panel', 'digest']) {
      const surface = await browser.openExtensionPage(`${name}.html`);
      await until(`the ${name} page`, async () => (await surface.text()).length > 20);
      await save(`${name}-${scheme}`, await surface.screenshot());
      await surface.close();
    }
  }
} finally {
  await browser.close();
}

async function takeArticle(url: string, name: string, viewport: { width: number; height: number }): Promise<void> {
  const page = await browser.openPage(url, viewport);
  const box = browser.boxOf(page);
  await box.appears();
  const take = async (): Promise<Uint8Array> => {
    await box.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return page.screenshot();
  };
  await save(`box-closed-${name}`, await take());
  await box.clickButton('open');
  await until('the summary in the box', async () => (await box.text()).length > 200);
  await save(`box-open-${name}`, await take());
  if (viewport.width > 500) {
    const popup = await browser.clickToolbar(page);
    await until('the summary in the popup', async () => (await popup.text()).length > 200);
    await save(`popup-${name}`, await popup.screenshot());
    await popup.close();
  }
  await browser.closePages();
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(path.join(folder, `${name}.png`), picture);
}
