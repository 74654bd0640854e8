/**
 * `npm start [-- firefox] [-- --url URL] [-- --headless] [-- --watch]`: the built extension in a real browser, on the
 * demo article or on any page. With a display it stays open until the browser is closed; without one it does what a
 * reader would do, prints the summary that the popup shows, and writes a picture of it. With `--watch` (`npm run dev`) it
 * stays open in either case, and each change of the sources is built and reloaded.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { buildForDevelopment, rebuildAtChanges } from './develop.ts';
import { adviceFor, type BrowserName, findBrowser } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';
import { site } from './site.ts';
import { until } from './until.ts';

const root = path.resolve(import.meta.dirname, '../..');
const DEMO = 'https://news.example/demo';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    headless: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const name: BrowserName = positionals.includes('firefox') ? 'firefox' : 'chromium';
const target = name === 'firefox' ? 'firefox' : 'chrome';

if (findBrowser(name) === undefined) {
  console.error(adviceFor(name));
  process.exit(3);
}
const isVisible = !values.headless && hasDisplay();
const browser = await (name === 'firefox' ? launchFirefox : launchChromium)({
  extensionFolder: values.watch ? await buildForDevelopment(target) : path.join(root, 'dist', target),
  site,
  isVisible,
  isOnline: values.url !== undefined,
});
const url = values.url ?? DEMO;
const page = await browser.openPage(url);
if (values.watch) rebuildAtChanges(browser, target, page);
if (isVisible || values.watch) await stayOpen(browser);
else await showOnTerminal(browser, page);

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen(running: BrowserUnderTest): Promise<void> {
  const end = isVisible ? 'Close the browser' : 'Press Ctrl+C';
  console.log(`${url} is open with the extension on it. ${end} to end.`);
  await running.ended;
  await running.close();
  // What is watched would keep the process alive.
  process.exit();
}

async function showOnTerminal(running: BrowserUnderTest, article: Page): Promise<void> {
  console.log(`No display: asking ${name} without a window for a summary of ${url}`);
  const popup = await running.clickToolbar(article);
  const text = await until('the summary', async () => {
    const isWorking = await popup.evaluate(() => document.querySelector('[aria-busy="true"]') !== null);
    return !isWorking && (await popup.text());
  });
  console.log(`\n${text}\n`);
  const folder = path.join(root, 'tests/output');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `start-${name}.png`);
  writeFileSync(file, await popup.screenshot());
  console.log(`A picture of it: ${path.relative(process.cwd(), file)}`);
  await running.close();
}
