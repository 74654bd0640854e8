/** An update while the extension is in use: what the reader has set, hidden and kept stays, open boxes say so, nothing is sent anew. */

import { cpSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeManifest } from '../support/change-manifest.ts';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama, openOptions } from '../support/engine-options.ts';
import type { BrowserName } from '../support/find-browsers.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

const OLDER_VERSION = '0.0.1';
const HIDDEN_SITE = 'https://hidden.example/article';
const READ = 'https://read.example/demo';
const OPEN = 'https://open.example/article';
const WRITING = 'https://writing.example/demo';

let ollama: OllamaLike;
beforeAll(async () => {
  ollama = await startOllamaLike(['The bridge is closed.', '- It will open again in the summer.']);
});
afterAll(() => ollama.close());

const builds = new Map<BrowserName, { readonly older: string; readonly build: string }>();

describeInBothBrowsers(
  'an update',
  (browser, name) => {
    const update = async () => {
      const { older, build } = builds.get(name) ?? {};
      if (!older || !build) throw new Error('no older version was installed');
      // As a store does before the browser installs it.
      cpSync(build, older, { recursive: true });
      await browser().updateExtension();
    };
    const versionOf = async () => {
      const options = await openOptions(browser());
      const version = await options.evaluate(() => chrome.runtime.getManifest().version);
      await options.close();
      return version;
    };

    test('loses nothing that the reader has set, hidden or kept, and sends nothing a second time', async () => {
      const options = await chooseOllama(browser(), ollama);
      await changeSettings(options, { engine: { isAutomatic: true }, history: { keep: 'days', days: 30 } });
      await options.close();
      expect(await versionOf()).toBe(OLDER_VERSION);

      const hidden = browser().boxOf(await browser().openPage(HIDDEN_SITE));
      await hidden.appears();
      await hidden.clickButton('Hide this box');
      await hidden.clickButton('Hide on this site');
      await until('the notice', async () => (await hidden.text()).includes('Hidden on this site.'));

      const openPage = await browser().openPage(OPEN);
      const openBox = browser().boxOf(openPage);
      await openBox.appears();
      await openBox.clickButton('Get a summary');
      const shown = await waitForSummary(openBox);

      const popup = await browser().clickToolbar(await browser().openPage(READ));
      await waitForSummary(popup);
      await popup.close();

      ollama.pausesAfter = 1;
      const written = ollama.written();
      const writingPage = await browser().openPage(WRITING);
      const writing = await browser().clickToolbar(writingPage);
      await waitForSummary(writing);
      await writing.click('[data-action="upgrade-agree"]');
      await until('the request', () => ollama.written() === written + 1);
      const before = await browser().storageDump();

      await update();
      expect(await versionOf()).not.toBe(OLDER_VERSION);
      const after = await browser().storageDump();
      expect(after.disk.settings).toEqual(before.disk.settings);
      expect(Object.keys(after.disk)).toEqual(expect.arrayContaining(Object.keys(before.disk)));
      expect(after.databases).toEqual(before.databases);

      const later = await browser().openPage(`${HIDDEN_SITE}?later`);
      await pause(1_500);
      expect(await browser().boxOf(later).count()).toBe(0);

      // Chromium leaves what stands in the page; Firefox puts the new version's box there, which has to be opened.
      await openPage.bringToFront();
      await openBox.appears();
      const isLeft = await openBox.evaluate((root) => root.querySelector('.gist') !== null);
      if (!isLeft) await openBox.clickButton('Get a summary');
      expect((await waitForSummary(openBox)).gist).toBe(shown.gist);
      await openPage.reload();
      const healed = browser().boxOf(openPage);
      await healed.appears();
      await healed.clickButton('Get a summary');
      expect((await waitForSummary(healed)).gist).toBe(shown.gist);

      await writingPage.bringToFront();
      const again = await browser().clickToolbar(writingPage);
      expect((await waitForSummary(again)).gist).not.toBe('');
      await pause(1_000);
      expect(ollama.written()).toBe(written + 1);
      await again.close();
      ollama.goOn();
    });

    test('leaves no error in the browser', async () => {
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  {
    readableSites: ['http://127.0.0.1/*'],
    prepare(build, name) {
      const older = changeManifest(build, { version: OLDER_VERSION });
      builds.set(name, { older, build });
      return older;
    },
    mayFetch: /^http:\/\/127\.0\.0\.1:/,
  },
);
