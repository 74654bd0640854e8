/**
 * A real model inside the extension, in both browsers: SmolLM2 135M, which writes poorly and proves every path. It is no part of the
 * repository; docs/in-browser-models.md says how to get it: `GGUF_MODEL=FILE npx vitest run --project browser …`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { type ModelFileServer, startModelFileServer } from '../support/model-file-server.ts';
import { newsPage } from '../support/news-page.ts';
import { bringFile, openModels, upgradeIn } from '../support/real-model.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const file = process.env.GGUF_MODEL ?? '';
const isThere = existsSync(file);
if (!isThere)
  console.warn('No GGUF_MODEL: the real model inside the extension is not tested (docs/in-browser-models.md).');

/** One core reads some twenty tokens a second, and fewer where other tests run. */
const PATIENCE_MILLISECONDS = 600_000;
/** From the click until the view says so, of a machine that does other things as well. */
const STOP_MILLISECONDS = 300;
const NAME = path.basename(file, '.gguf');
const control = (action: string) => `[data-action="${action}"]`;

const PARAGRAPHS = [
  'The Marlow bridge was closed on Tuesday morning after a barge that carried gravel struck its eastern pier, the harbour office said. Nobody was hurt, and the crew of four was taken ashore within the hour.',
  'Engineers found a crack two metres long in the eastern pier, just below the waterline. They want to look at it again when the river is lower, which is expected for the end of next week.',
  'The bridge carries 14,000 cars a day between the old town and the port. Until it opens again, drivers have to take the ring road, which adds twenty minutes to the way.',
];

function site({ url }: { readonly url: URL }) {
  if (url.pathname !== '/bridge') return undefined;
  const title = `Marlow bridge closed, ${url.search.slice(1)}`;
  return { body: newsPage({ title, paragraphs: PARAGRAPHS }) };
}

if (isThere)
  describeInBothBrowsers(
    'a model inside the extension',
    (browser) => {
      let server: ModelFileServer;
      beforeAll(async () => {
        server = await startModelFileServer({ [`${NAME}.gguf`]: readFileSync(file) });
      });
      afterAll(() => server.close());
      const openPopup = async (story: string) =>
        browser().clickToolbar(await browser().openPage(`https://post.example/bridge?${story}`));

      test(
        'a file of the reader’s is copied, checked, and writes from then on',
        async () => {
          await bringFile(browser(), `${server.origin}/${NAME}.gguf`);
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'it writes a summary, which arrives piece by piece, with its name',
        async () => {
          const popup = await openPopup('written');
          await start(popup);
          await until('the reading', async () => /\d+ %/.test(await popup.text()), 120_000);
          const drafts = new Set<string>();
          await until(
            'the end of it',
            async () => {
              const { state, draft } = await upgradeIn(popup);
              if (draft) drafts.add(draft);
              return state === 'done' || state === 'failed';
            },
            PATIENCE_MILLISECONDS,
          );
          expect(await popup.text()).toContain(NAME);
          expect(drafts.size).toBeGreaterThan(2);
          expect((await waitForSummary(popup)).gist).not.toBe('');
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'it chooses sentences of the article, where it is asked to write none',
        async () => {
          const options = await openModels(browser());
          await options.click('#engine-way-chooses');
          await until('the choice to be stored', async () => (await options.text()).includes('Saved'));
          await options.close();
          const popup = await openPopup('chosen');
          await start(popup);
          await until('the end of it', async () => (await upgradeIn(popup)).state === 'done', PATIENCE_MILLISECONDS);
          const { gist, points } = await waitForSummary(popup);
          expect(points.length).toBeGreaterThan(0);
          const own = PARAGRAPHS.join(' ');
          for (const sentence of [gist, ...points]) expect(own).toContain(sentence);
          await popup.close();
          const again = await openModels(browser());
          await again.click('#engine-way-writes');
          await until('the choice to be stored', async () => (await again.text()).includes('Saved'));
          await again.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'it stops when it is told to while it reads, and the next one begins to be read',
        async () => {
          const popup = await openPopup('stopped');
          await start(popup);
          await reads(popup);
          expect(await stop(popup)).toBeLessThan(STOP_MILLISECONDS);
          await start(popup);
          await reads(popup);
          await stop(popup);
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'it stops while it writes, and does not read the same article again',
        async () => {
          const popup = await openPopup('stopped late');
          const firstWord = async () => {
            const asked = performance.now();
            await start(popup);
            await until('the first word', async () => (await upgradeIn(popup)).draft !== '', PATIENCE_MILLISECONDS);
            return performance.now() - asked;
          };
          const whole = await firstWord();
          expect(await stop(popup)).toBeLessThan(STOP_MILLISECONDS);
          const again = await firstWord();
          await stop(popup);
          console.log(`first word: ${Math.round(whole)} ms, of the same article again ${Math.round(again)} ms`);
          expect(again).toBeLessThan(whole / 3);
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'of two tabs at once the second waits, and has its turn when the first one is stopped',
        async () => {
          const story = await browser().openPage('https://post.example/bridge?first');
          const first = await browser().clickToolbar(story);
          await start(first);
          await reads(first);
          await first.close();
          const second = await openPopup('second');
          await start(second);
          await until('its place in line', async () => (await upgradeIn(second)).text.includes('loading the model'));
          await second.close();
          const again = await browser().clickToolbar(story);
          await reads(again);
          await stop(again);
          await again.close();
          const other = await openPopup('second');
          await reads(other);
          await stop(other);
          await other.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test.each([
        ['the page that runs it was closed', closeModelHost],
        ['the background was ended', (running: BrowserUnderTest) => running.killBackground()],
      ])(
        'where %s, the answer is broken off, and can be asked for again',
        async (_, end) => {
          const popup = await openPopup('broken off');
          await start(popup);
          await reads(popup);
          await end(browser());
          await until(
            'the end of it',
            async () => /failed|interrupted/.test((await upgradeIn(popup)).state ?? ''),
            60_000,
          );
          expect(await popup.text()).toMatch(/The answer broke off|interrupted/i);
          await start(popup);
          await reads(popup);
          await stop(popup);
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );
    },
    { site, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:/ },
  );
else test.skip('a model inside the extension: no GGUF_MODEL', () => undefined);

/** For the first time, or again after it was stopped. */
const start = (view: Surface) => view.click(`:is(${control('upgrade-start')}, ${control('upgrade-retry')})`);

const reads = (view: Surface) => until('the reading', async () => /\d+ %/.test((await upgradeIn(view)).text), 120_000);

/** @returns Milliseconds from the click to what is shown of it, by the view's own clock. */
async function stop(view: Surface): Promise<number> {
  await view.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { stopTimes: times });
    addEventListener('click', () => times.push(performance.now()), { capture: true, once: true });
    const look = new MutationObserver(() => {
      if (document.querySelector<HTMLElement>('.upgrade')?.dataset.state !== 'cancelled') return;
      times.push(performance.now());
      look.disconnect();
    });
    look.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await view.click(control('upgrade-cancel'));
  await until('the end of it', async () => (await upgradeIn(view)).state === 'cancelled');
  return view.evaluate(() => {
    const [clicked = 0, shown = 0] = (globalThis as { stopTimes?: number[] }).stopTimes ?? [];
    return shown - clicked;
  });
}

/** In Firefox that is the background. */
async function closeModelHost(browser: BrowserUnderTest): Promise<void> {
  if (browser.name === 'firefox') return browser.killBackground();
  await browser.evaluateInBackground(({ chrome }) => chrome.offscreen.closeDocument());
}
