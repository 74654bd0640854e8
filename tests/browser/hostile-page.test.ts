/**
 * Pages that attack the box: they get hold of its closed root where browsers let them, and press, reword, move and read what is
 * in it. Without a reader's act nothing comes of it, and with one no more than what the box may do.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoxHandle, BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama } from '../support/engine-options.ts';
import type { PageRequest } from '../support/fixture-server.ts';
import { functionSource } from '../support/function-source.ts';
import {
  lieInWait,
  pressEverything,
  reachForRoots,
  readEverything,
  rewordAndMove,
} from '../support/hostile-scripts.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { typeText } from '../support/type-text.ts';
import { pause, until } from '../support/until.ts';

const WRITTEN = 'The apple trees of Tilbeck have flowered a second time this year.';
const QUESTION = 'Is my orchard lost?';
const PRIVATE = ['127.0.0.1', 'ollama', 'small ·', 'AI summary: small', QUESTION];
const OVERLAY =
  '<div style="position:fixed;inset:0;background:#123;color:#fff;z-index:2147483647;pointer-events:none">Play the video</div>';

/** On hosts that begin with `evil` the page lies in wait. The same text everywhere, but for the number of the story. */
function site({ url }: PageRequest) {
  if (url.pathname !== '/story') return undefined;
  const title = `${orchardStory.title}, part ${url.searchParams.get('part') ?? ''}`;
  const page = newsPage({ ...orchardStory, title });
  const trap = `<head><script>(${functionSource(lieInWait)})()</script>`;
  const body = url.hostname.startsWith('evil') ? page.replace('<head>', trap) : page;
  return { body: url.searchParams.has('covered') ? body.replace('</body>', `${OVERLAY}</body>`) : body };
}

/** Summaries of a tab: messaging/content-calls.ts. */
const MOST_A_MINUTE = 30;

let ollama: OllamaLike;
beforeAll(async () => {
  ollama = await startOllamaLike([WRITTEN, '- The second harvest will be about a tenth of a usual one.']);
});
afterAll(() => ollama.close());

let story = 0;
function freshPath(): string {
  story += 1;
  return `/story?part=${story}`;
}

describeInBothBrowsers(
  'a hostile page',
  (browser, name) => {
    const open = async (address: string) => {
      const page = await browser().openPage(address);
      const box = browser().boxOf(page);
      await box.appears();
      return { page, box };
    };
    /** Opens it as a page does that wants the root: by the reader's pointer on its way over the box. */
    const openAndReach = async (path = freshPath()) => {
      const { page, box } = await open(`https://evil.example${path}`);
      const { x, y, width, height } = await box.rect();
      // Over the box's empty middle: no button is touched.
      await page.mouse.move(x + width / 2, y + 3);
      await page.mouse.move(x + width / 2, y + height / 2);
      const ways = await page.evaluate(reachForRoots);
      return { page, box, ways };
    };
    const hide = async (page: Page) => page.mouse.move(2, 2);

    test('gets the root by no custom element, whatever its name, and in Firefox by events and its find', async () => {
      const { page, ways } = await openAndReach();
      expect(ways.filter((way) => /custom|attachShadow|host/.test(way))).toEqual([]);
      expect(
        await page.evaluate(
          () => (globalThis as never as { spoils: { customElements: number } }).spoils.customElements,
        ),
      ).toBe(0);
      // Else the tests below press nothing.
      if (name === 'firefox') expect(ways.length).toBeGreaterThan(0);
      else expect(ways).toEqual([]);
    });

    test('opens, loads, stores, sends and speaks nothing by pressing all of a closed box', async () => {
      const calls = await listenIn(browser());
      const { page, box } = await openAndReach();
      await hide(page);
      // The reader's own pointer was over it, which loads what a click would need.
      await until('that to be loaded', async () => (await calls()).includes('viewPreferences'));
      await page.evaluate(pressEverything);
      await page.evaluate(pressEverything);
      await pause(600);
      expect(await calls()).toEqual([]);
      expect(await box.text()).toContain('No time to read?');
      expect(await browser().isPopupOpen()).toBe(false);
    });

    test('does no more with an open one and its menu', async () => {
      const { page, box } = await openAndReach();
      await box.clickButton('open');
      const shown = await waitForSummary(box);
      await box.clickButton('menu');
      await hide(page);
      await page.evaluate(reachForRoots);
      const before = await stateOfExtension(browser());
      const calls = await listenIn(browser());
      const pressed = await page.evaluate(pressEverything);
      if (name === 'firefox') expect(pressed).toBeGreaterThan(20);
      await pause(600);
      expect(await calls()).toEqual([]);
      expect(await stateOfExtension(browser())).toEqual(before);
      expect(await waitForSummary(box)).toEqual(shown);
      expect(await box.count()).toBe(1);
    });

    test('gets by a real click on what it has reworded only what that button does', async () => {
      const calls = await listenIn(browser());
      for (const [action, called] of [
        ['copy', []],
        ['unfold', []],
        ['hide-page', ['dismissBox']],
      ] as const) {
        const { page, box } = await openAndReach();
        await box.clickButton('menu');
        await box.clickButton('open');
        await waitForSummary(box);
        await page.evaluate(reachForRoots);
        await calls();
        if (!(await page.evaluate(rewordAndMove, action))) {
          expect(name).toBe('chromium');
          return;
        }
        await page.mouse.click(200, 140);
        await pause(400);
        expect(await calls(), action).toEqual(called);
        await browser().closePages();
      }
    });

    test('that covers the box gets a summary opened by real clicks, and nothing stored or sent', async () => {
      await (await chooseOllama(browser(), ollama)).close();
      const { page, box } = await open(`https://evil.example${freshPath()}&covered`);
      const before = await stateOfExtension(browser());
      const requests = ollama.requests.length;
      for (const action of ['open', 'menu']) await box.clickButton(action);
      await waitForSummary(box);
      const controls = await box.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('button')]
          .filter((button) => button.checkVisibility())
          .map(({ dataset }) => dataset.action ?? ''),
      );
      const harmless = controls.filter((action) => !/^(?:open|menu|hide-|save|share|$)/.test(action));
      expect(harmless).not.toEqual([]);
      for (const action of new Set(harmless)) await box.clickButton(action);
      await page.bringToFront();
      expect(await stateOfExtension(browser())).toEqual(before);
      expect(ollama.requests.length).toBe(requests);
    });

    test('cannot agree in the reader’s place: “AI summary” leads out of it, and there nothing is sent before “Send”', async () => {
      const before = ollama.requests.length;
      const { page, box } = await openAndReach();
      await box.clickButton('open');
      await waitForSummary(box);
      await box.clickButton('open-upgrade');
      const popup = await browser().popup();
      await until('the consent', () =>
        popup.evaluate(() => document.activeElement?.matches('[data-action=upgrade-agree]')),
      );
      expect((await waitForSummary(popup)).points.length).toBeGreaterThan(1);
      await page.evaluate(pressEverything);
      await pause(500);
      expect(ollama.requests.length).toBe(before);
      await popup.close();
    });

    test('has nothing sent by a key that its reader goes on holding, nor by more clicks', async () => {
      const before = ollama.requests.length;
      const { box } = await openAndReach();
      await box.clickButton('open');
      await waitForSummary(box);
      await box.clickButton('open-upgrade');
      const popup = await browser().popup();
      await reaches(popup, 'needs-consent');
      // As if this half second never ended: this machine may be slower than a hand.
      await popup.evaluate(() => {
        Object.assign(globalThis, { setTimeout: () => 0 });
        document.dispatchEvent(new Event('visibilitychange'));
        document.querySelector<HTMLElement>('[data-action=upgrade-agree]')?.focus();
      });
      for (let times = 0; times < 5; times += 1) await popup.press('Enter');
      await popup.press('Space');
      expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.upgrade')?.dataset.state)).toBe(
        'needs-consent',
      );
      expect(ollama.requests.length).toBe(before);
      await popup.close();
    });

    test('reads no engine, model, server or question, and hears no key of what is asked', async () => {
      const path = freshPath();
      const { page, box } = await openAndReach(path);
      await box.clickButton('open');
      await waitForSummary(box);
      await box.clickButton('open-ask');
      const popup = await browser().popup();
      await popup.click('[data-action="upgrade-agree"]');
      await reaches(popup, 'done');
      await until('the field', () => popup.evaluate(() => document.activeElement?.matches('.ask-field')));
      await typeText(popup, QUESTION);
      await popup.press('Enter');
      await until('the question', async () => (await popup.text()).includes(QUESTION));
      await popup.close();
      await page.bringToFront();
      // The reader is back, and sees what was written meanwhile.
      await reopen(box);
      await until('what was written', async () => (await box.text()).includes('Written by AI'));
      expect((await waitForSummary(box)).gist).toBe(WRITTEN);
      await page.evaluate(reachForRoots);
      const { markup, found, typed } = await page.evaluate(readEverything, PRIVATE);
      expect(PRIVATE.filter((word) => markup.includes(word))).toEqual([]);
      expect(found).toEqual([]);
      expect(typed).not.toContain('orchard');
      expect(
        await box.evaluate((root) => root.querySelector('input:not([type=radio]), textarea, [contenteditable]')),
      ).toBe(null);

      // Nor does another site that has copied the text, though its reader opens the box there.
      const copied = await open(`https://evil-copy.example${path}`);
      await copied.box.clickButton('open');
      expect((await waitForSummary(copied.box)).gist).not.toBe(WRITTEN);
      expect(await copied.box.text()).not.toContain('Written by AI');
    });

    test('has no engine write by changing its text and pressing again, once the reader has agreed', async () => {
      const { page, box } = await openAndReach();
      await box.clickButton('open');
      await waitForSummary(box);
      await page.evaluate(reachForRoots);
      const before = ollama.requests.length;
      for (const words of ['Another beginning, for sure.', 'And yet another one.']) {
        await page.evaluate((text) => document.querySelector('.article-body p')?.append(text), words);
        await page.evaluate(pressEverything);
      }
      await reopen(box);
      await waitForSummary(box);
      await pause(500);
      expect(ollama.requests.length).toBe(before);
    });

    test('that is another at each click says at last that it asks too often, not that something is broken', async () => {
      const { page, box } = await open(`https://post.example${freshPath()}`);
      for (let click = 0; click <= MOST_A_MINUTE; click += 1) {
        await page.evaluate((times) => {
          const [paragraph] = document.querySelectorAll('.article-body p');
          if (paragraph) paragraph.textContent = `The apple trees of Tilbeck have flowered ${times} times this year.`;
        }, click);
        await box.clickButton('open');
        if (click < MOST_A_MINUTE) await waitForSummary(box);
        else expect(await waitForError(box)).toBe('too-often');
        await box.clickButton('open');
      }
    });
  },
  { site, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:\d{4,5}\// },
);

describeInBothBrowsers(
  'a box that is opened and closed two hundred times',
  (browser) => {
    test('leaves as many nodes and listeners in the page as before', { timeout: 180_000 }, async () => {
      const page = await browser().openPage(`https://calm.example${freshPath()}`);
      // Seen from outside alone: DevTools would hold the nodes that a look into the closed root has named.
      const height = () =>
        page.evaluate(() => document.querySelector('[data-get-a-summary]')?.getBoundingClientRect().height ?? 0);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const measure = async () => {
        // What one round lets go of may hold more, which the next one finds.
        for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const read = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? 0;
        return { nodes: read('Nodes'), listeners: read('JSEventListeners') };
      };
      const closed = await until('the box', height);
      await until('the focus in it', async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.hasAttribute('data-get-a-summary'));
      });
      const openAndClose = async (times: number) => {
        for (let time = 0; time < times; time += 1) {
          await page.keyboard.press('Enter');
          await until('the summary', async () => (await height()) > closed + 150);
          await page.keyboard.press('Enter');
          await until('it to close', async () => (await height()) === closed);
        }
      };
      await openAndClose(10);
      const before = await measure();
      await openAndClose(190);
      const after = await measure();
      expect(after.nodes - before.nodes).toBeLessThan(100);
      expect(after.listeners - before.listeners).toBeLessThan(40);
    });
  },
  { site, only: 'chromium' },
);

/** @returns what pages have asked of the background since the last time, ports among it. */
async function listenIn(browser: BrowserUnderTest): Promise<() => Promise<string[]>> {
  await browser.evaluateInBackground((background) => {
    const heard: string[] = [];
    Object.assign(background, { heard });
    const isFromPage = (sender?: chrome.runtime.MessageSender) => !sender?.url?.includes('-extension:');
    const { runtime } = (background as unknown as { chrome: typeof chrome }).chrome;
    runtime.onMessage.addListener((message: { call?: string }, sender) => {
      // A page that has been opened says so by itself.
      if (isFromPage(sender) && message.call !== 'articleFound') heard.push(message.call ?? '');
    });
    runtime.onConnect.addListener((port) => {
      if (isFromPage(port.sender)) heard.push(port.name);
    });
  });
  return () =>
    browser.evaluateInBackground((background) => (background as unknown as { heard: string[] }).heard.splice(0));
}

async function stateOfExtension(browser: BrowserUnderTest) {
  const tabs = await browser.evaluateInBackground(async (background) => {
    const { tabs: api } = (background as unknown as { chrome: typeof chrome }).chrome;
    return (await api.query({})).length;
  });
  return { tabs, isPopupOpen: await browser.isPopupOpen() };
}

async function reopen(box: BoxHandle): Promise<void> {
  await box.clickButton('open');
  await until('it to close', async () => (await box.text()).includes('No time to read?'));
  await box.clickButton('open');
}

async function reaches(popup: Surface, state: string): Promise<void> {
  await until(`the state ${state}`, () =>
    popup.evaluate((wanted) => document.querySelector<HTMLElement>('.upgrade')?.dataset.state === wanted, state),
  );
}
