/**
 * A real model inside the extension, in both browsers: SmolLM2 135M, which writes poorly and proves every path. It is no part of the
 * repository; docs/in-browser-models.md says how to get it: `GGUF_MODEL=FILE npx vitest run --project browser …`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseEngine, openOptions } from '../support/engine-options.ts';
import { type ModelFileServer, startModelFileServer } from '../support/model-file-server.ts';
import { newsPage } from '../support/news-page.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const file = process.env.GGUF_MODEL ?? '';
const isThere = existsSync(file);
if (!isThere)
  console.warn('No GGUF_MODEL: the real model inside the extension is not tested (docs/in-browser-models.md).');

/** One core reads some twenty tokens a second, and fewer where other tests run. */
const PATIENCE_MILLISECONDS = 600_000;
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
          const options = await openModels(browser());
          await pickFile(options, `${server.origin}/${NAME}.gguf`);
          await until(
            'the model',
            async () => (await options.text()).includes('is ready and writes from now on'),
            60_000,
          );
          await until('the choice', async () => (await options.text()).includes('writes the summaries'));
          await options.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'it writes a summary, which arrives piece by piece, with its name',
        async () => {
          const popup = await openPopup('written');
          await popup.click(control('upgrade-start'));
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
          await popup.click(control('upgrade-start'));
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
        'it stops when it is told to, while it reads',
        async () => {
          const popup = await openPopup('stopped');
          await popup.click(control('upgrade-start'));
          await until('the reading', async () => /\d+ %/.test(await popup.text()), 60_000);
          await popup.click(control('upgrade-cancel'));
          await until('the end of it', async () => (await upgradeIn(popup)).state === 'cancelled');
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );

      test(
        'what is interrupted because its page was closed is a broken-off answer, and can be asked for again',
        async () => {
          const popup = await openPopup('broken off');
          await popup.click(control('upgrade-start'));
          await until('the reading', async () => /\d+ %/.test(await popup.text()), 60_000);
          if (browser().name === 'chromium')
            await browser().evaluateInBackground(({ chrome }) => chrome.offscreen.closeDocument());
          else await browser().killBackground();
          await until(
            'the end of it',
            async () => /failed|interrupted/.test((await upgradeIn(popup)).state ?? ''),
            60_000,
          );
          expect(await popup.text()).toMatch(/The answer broke off|interrupted/i);
          await popup.close();
        },
        PATIENCE_MILLISECONDS,
      );
    },
    { site, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:/ },
  );
else test.skip('a model inside the extension: no GGUF_MODEL', () => undefined);

async function openModels(browser: BrowserUnderTest): Promise<Surface> {
  const options = await openOptions(browser);
  await chooseEngine(options, 'in-browser');
  await until('the models', async () => (await options.text()).includes('Models in this browser'));
  return options;
}

/** As the browser's dialog would, which no test can answer. */
async function pickFile(options: Surface, url: string): Promise<void> {
  await options.evaluate(async (from) => {
    const input = document.querySelector<HTMLInputElement>('#model-file');
    const picked = new DataTransfer();
    picked.items.add(new File([await (await fetch(from)).blob()], from.replace(/^.*\//, '')));
    if (!input) throw new Error('no file can be picked');
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
  }, url);
}

function upgradeIn(view: Surface): Promise<{ state: string | undefined; draft: string }> {
  return view.evaluate(() => ({
    state: document.querySelector<HTMLElement>('.upgrade')?.dataset.state,
    draft: document.querySelector('.upgrade-draft')?.textContent ?? '',
  }));
}
