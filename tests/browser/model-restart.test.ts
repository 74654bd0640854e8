/** A download of a model that the end of the browser breaks off, in Chromium: what has come is there after its next start, and the rest is asked for. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Surface } from '../support/browser-under-test.ts';
import { grantSites } from '../support/change-manifest.ts';
import { createProfile, launchChromium } from '../support/chromium.ts';
import { CHAT_MODEL, ggufFile } from '../support/gguf-file.ts';
import { startModelFileServer } from '../support/model-file-server.ts';
import { openModels } from '../support/real-model.ts';
import { typeText } from '../support/type-text.ts';
import { until } from '../support/until.ts';

const MEGABYTE = 2 ** 20;
const says = (options: Surface, words: string) => until(words, async () => (await options.text()).includes(words));

test('a download goes on after the browser was ended and started again', async () => {
  const server = await startModelFileServer({ 'Invented-Q8_0.gguf': ggufFile(CHAT_MODEL, 40 * MEGABYTE) });
  const profile = createProfile();
  const chrome = path.resolve(import.meta.dirname, '../../dist/chrome');
  const extensionFolder = grantSites(chrome, ['http://127.0.0.1/*']);
  const launch = () => launchChromium({ extensionFolder, site: () => undefined, profile });
  server.holdAt(20 * MEGABYTE);
  let browser = await launch();
  try {
    const before = await openModels(browser);
    await before.click('#model-address');
    await typeText(before, `${server.origin}/Invented-Q8_0.gguf`);
    await before.click('[data-action="model-download"]');
    await says(before, '21 MB of 42 MB');
    await browser.close();
    server.letGo();

    browser = await launch();
    const after = await openModels(browser);
    // Whole parts are kept.
    await says(after, '17 MB of 42 MB');
    await after.click('[data-action="model-continue-Invented-Q8_0"]');
    await says(after, 'Invented-Q8_0 is ready and writes from now on.');
    expect(server.asked.map(({ range }) => range)).toEqual([undefined, `bytes=${16 * MEGABYTE}-`]);
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
