/**
 * Makes the pictures for the stores' pages of the product as it is, in real Chromium: `npm run store` writes them beside the zips, into
 * dist/store/. Sizes and kind of file: https://developer.chrome.com/docs/webstore/images. Wants the fonts that screenshots.ts wants.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserUnderTest, ColorScheme } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { functionSource } from './function-source.ts';
import { type Moment, takeMoment } from './screenshot-pictures.ts';
import { chooseLanguage, POPUP_WIDTH, storySite } from './screenshot-surfaces.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/store');

interface StorePicture {
  readonly name: string;
  /** CSS pixels, as the stores want them. */
  readonly size: readonly [width: number, height: number];
  readonly heading: string;
  readonly line: string;
  readonly scheme: ColorScheme;
  /** A moment of the product; missing where the icon says it. */
  readonly moment?: Moment;
  readonly hasIcon?: true;
}

const SCREENSHOT = [1280, 800] as const;
const popup = { surface: 'popup', language: 'en', scheme: 'light', width: POPUP_WIDTH, height: 600 } as const;

const PICTURES: readonly StorePicture[] = [
  {
    name: 'screenshot-1-box',
    size: SCREENSHOT,
    heading: 'No time to read? Get a summary.',
    line: 'One click on the box in the article. No account, no key: it works on your own computer.',
    scheme: 'light',
    moment: { surface: 'box-open', language: 'en', scheme: 'light', width: 760, height: 700 },
  },
  {
    name: 'screenshot-2-popup',
    size: SCREENSHOT,
    heading: 'Every point is a sentence of the article',
    line: 'Click it, and the page scrolls there and marks it. The gist, a short summary or the full one.',
    scheme: 'light',
    moment: popup,
  },
  {
    name: 'screenshot-3-tabs',
    size: SCREENSHOT,
    heading: 'All your open tabs on one page',
    line: 'What is told in several articles stands once; what only one of them says, below it.',
    scheme: 'light',
    moment: { surface: 'digest', language: 'en', scheme: 'light', width: 760, height: 700 },
  },
  {
    name: 'screenshot-4-asked',
    size: SCREENSHOT,
    heading: 'Nothing is sent before you agree',
    line: 'A model of your own can write more, if you want. You see the exact text and the server first.',
    scheme: 'light',
    moment: { ...popup, surface: 'popup-consent' },
  },
  {
    name: 'screenshot-5-languages',
    size: SCREENSHOT,
    heading: '22 languages, light and dark',
    line: 'Right-to-left ones included, for keyboard and screen reader, and large letters.',
    scheme: 'dark',
    moment: { ...popup, language: 'ar', scheme: 'dark', height: 470 },
  },
  {
    name: 'tile',
    size: [440, 280],
    heading: 'Get a Summary',
    line: 'No time to read the news?',
    scheme: 'light',
    hasIcon: true,
  },
  {
    name: 'marquee',
    size: [1400, 560],
    heading: 'Get a Summary',
    line: 'The news article in front of you, in its own most telling sentences. On your own computer.',
    scheme: 'light',
    hasIcon: true,
    moment: { ...popup, height: 416 },
  },
];

process.env.FONTCONFIG_FILE ??= path.join(import.meta.dirname, 'screenshot-fonts.conf');
await mkdir(folder, { recursive: true });
const icon = await readFile(path.join(root, 'icons/icon.svg'), 'base64');
const browser = await launchChromium({ extensionFolder: path.join(root, 'dist/chrome'), site: storySite });
try {
  for (const picture of PICTURES) {
    const file = path.join(folder, `${picture.name}.jpg`);
    await writeFile(file, await compose(browser, picture));
    console.log(path.relative(root, file));
  }
} finally {
  await browser.close();
}

/** @returns a JPEG, which has no transparency: the stores take none. */
async function compose(browser: BrowserUnderTest, picture: StorePicture): Promise<Uint8Array> {
  const { size, heading, line, scheme, moment, hasIcon } = picture;
  const [width, height] = size;
  let shot = '';
  if (moment) {
    await chooseLanguage(browser, moment.language);
    await browser.setColorScheme(moment.scheme);
    shot = Buffer.from(await takeMoment(browser, moment)).toString('base64');
  }
  const page = await browser.openPage('about:blank');
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const layout: Layout = {
    heading,
    line,
    isDark: scheme === 'dark',
    isSmall: width < 600,
    icon: hasIcon ? `data:image/svg+xml;base64,${icon}` : '',
    shot: shot && `data:image/png;base64,${shot}`,
    shotWidth: moment?.width ?? 0,
  };
  await page.evaluate(`(${functionSource(layOut)})(${JSON.stringify(layout)})`);
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 94 });
  await browser.closePages();
  return jpeg;
}

interface Layout {
  readonly heading: string;
  readonly line: string;
  readonly isDark: boolean;
  readonly isSmall: boolean;
  /** Addresses of pictures; '' for none. */
  readonly icon: string;
  readonly shot: string;
  /** CSS pixels. A wide one stands under the words, a narrow one beside them. */
  readonly shotWidth: number;
}

/** Runs in the page. */
async function layOut({ heading, line, isDark, isSmall, icon, shot, shotWidth }: Layout): Promise<void> {
  const isWide = shotWidth > 500;
  const style = document.createElement('style');
  style.textContent = `
    body { margin: 0; height: 100vh; box-sizing: border-box; display: flex; overflow: hidden; gap: ${isWide ? 36 : 80}px;
      padding: ${isSmall ? '24px' : isWide ? '44px 48px 0' : '40px 64px'};
      flex-direction: ${isWide ? 'column' : 'row'}; align-items: center; justify-content: ${isWide ? 'start' : 'center'}; text-align: ${isWide || isSmall ? 'center' : 'start'};
      font-family: Inter, sans-serif; color: ${isDark ? '#eef0f4' : '#16181d'};
      background: ${isDark ? 'linear-gradient(160deg, #23272f, #14161a)' : 'linear-gradient(160deg, #f4f7ff, #dbe6ff)'}; }
    h1 { margin: 0; font-size: ${isSmall ? 34 : 46}px; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
    p { margin: ${isSmall ? 8 : 18}px 0 0; font-size: ${isSmall ? 18 : 23}px; line-height: 1.45; opacity: 0.8; text-wrap: balance; }
    .icon { width: ${isSmall ? 72 : 104}px; margin-block-end: ${isSmall ? 12 : 24}px; }
    .shot { flex: none; width: ${isWide ? shotWidth : 1.15 * shotWidth}px; border-radius: 14px; box-shadow: 0 12px 48px #0b1e5233, 0 0 0 1px #0b1e5214; }`;
  document.head.append(style);
  const pictures: HTMLImageElement[] = [];
  const picture = (address: string, name: string): HTMLImageElement[] => {
    if (!address) return [];
    const image = new Image();
    image.src = address;
    image.className = name;
    pictures.push(image);
    return [image];
  };
  const words = document.createElement('div');
  const [title, text] = [document.createElement('h1'), document.createElement('p')];
  title.textContent = heading;
  text.textContent = line;
  words.append(...picture(icon, 'icon'), title, text);
  document.body.append(words, ...picture(shot, 'shot'));
  await Promise.all(pictures.map((image) => image.decode()));
}
