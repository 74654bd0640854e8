/** Renders icons/*.svg to the PNG sizes that manifest.json names. Run by hand after a change: `npx tsx tests/support/render-icons.ts` */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find-browsers.ts';

const icons = path.join(import.meta.dirname, '../../icons');
const files = [
  { svg: 'icon.svg', suffix: '', sizes: [16, 32] },
  { svg: 'icon-found.svg', suffix: '-found', sizes: [16, 32] },
  { svg: 'icon-found.svg', suffix: '', sizes: [48, 128] },
];

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { svg, suffix, sizes } of files) {
  const markup = await readFile(path.join(icons, svg), 'utf8');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${markup}`);
    await writeFile(path.join(icons, `${size}${suffix}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
