/** Puts pictures of one surface onto one sheet, at half their size, by the browser itself. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { functionSource } from './function-source.ts';
import { encodePalettePng } from './palette-png.ts';
import type { Shot } from './screenshot-surfaces.ts';

export interface Picture extends Shot {
  readonly row: string;
  readonly png: Uint8Array;
}

/** Of these pages, with every shade of their letters. */
const MAX_COLOURS = 64;
/** Squared, between colours that are told apart. */
const MIN_DISTANCE = 200;

export async function composeSheet(browser: BrowserUnderTest, pictures: readonly Picture[]): Promise<Uint8Array> {
  const page = await browser.openPage('about:blank');
  const names = [...new Set(pictures.map(({ row }) => row))];
  const rows = names.map((name) =>
    pictures
      .filter(({ row }) => row === name)
      .map(({ png, width, zoom }) => ({ source: Buffer.from(png).toString('base64'), width: width * zoom })),
  );
  await page.evaluate(layOut, rows);
  const body = await page.$('body');
  const whole = await body?.screenshot({ captureBeyondViewport: true });
  if (!whole) throw new Error('The sheet has no body.');
  const sheet = await withFewColours(page, whole);
  await browser.closePages();
  return sheet;
}

/** A picture by itself, with as few colours as a sheet. */
export async function reducePicture(browser: BrowserUnderTest, png: Uint8Array): Promise<Uint8Array> {
  const reduced = await withFewColours(await browser.openPage('about:blank'), png);
  await browser.closePages();
  return reduced;
}

/** Runs in the page. */
async function layOut(rows: { source: string; width: number }[][]): Promise<void> {
  document.body.style.cssText = 'margin:0;padding:12px;background:#8a8f98;width:max-content';
  for (const row of rows) {
    const line = document.createElement('div');
    line.style.cssText = 'display:flex;gap:12px;align-items:start;margin-bottom:12px';
    for (const { source, width } of row) {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      picture.style.width = `${width / 2}px`;
      line.append(picture);
      await picture.decode();
    }
    document.body.append(line);
  }
}

async function withFewColours(page: Page, png: Uint8Array): Promise<Buffer> {
  const call = `(${functionSource(reduceColours)})(${JSON.stringify(Buffer.from(png).toString('base64'))}, ${MAX_COLOURS}, ${MIN_DISTANCE})`;
  const { pixels, ...picture } = (await page.evaluate(call)) as Awaited<ReturnType<typeof reduceColours>>;
  return encodePalettePng({ ...picture, pixels: Buffer.from(pixels, 'base64') });
}

/** Runs in the page: the colours that most pixels have, and for every other pixel the nearest of them. */
async function reduceColours(source: string, mostColours: number, leastDistance: number) {
  const picture = new Image();
  picture.src = `data:image/png;base64,${source}`;
  await picture.decode();
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const bytes = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
  const counts = new Map<number, number>();
  for (const colour of bytes) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;
  const distance = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0);
  const palette: (readonly [number, number, number])[] = [];
  for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
    const found = channels(colour);
    // One that is all but there is left out: the room is for rarer ones, such as a link's.
    const isNew = palette.every((known) => distance(known, found) > leastDistance);
    if (isNew && palette.length < mostColours) palette.push(found);
  }
  const numbers = new Map<number, number>();
  for (const colour of counts.keys()) {
    const distances = palette.map((known) => distance(known, channels(colour)));
    numbers.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const pixels = Uint8Array.from(bytes, (colour) => numbers.get(colour) ?? 0);
  const blob = new Blob([pixels]);
  const url = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
  return { width, height, palette, pixels: url.slice(url.indexOf(',') + 1) };
}
