/**
 * How a model comes into the extension, in both browsers, with files that have a model's header and no sense: what is shown meanwhile, pause,
 * a closed page, what is no model, and that nothing stays of what was given up.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseEngine, openOptions } from '../support/engine-options.ts';
import { functionSource } from '../support/function-source.ts';
import { CHAT_MODEL, ggufFile } from '../support/gguf-file.ts';
import { type ModelFileServer, startModelFileServer } from '../support/model-file-server.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { prependToBackground } from '../support/prepend-to-background.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { typeText } from '../support/type-text.ts';
import { until } from '../support/until.ts';

const MEGABYTE = 2 ** 20;
const FILES = {
  'Invented-Q8_0.gguf': ggufFile(CHAT_MODEL, 40 * MEGABYTE),
  'Vectors.gguf': ggufFile({ 'general.architecture': 'bert', 'bert.context_length': 512 }, MEGABYTE),
  'Gated.gguf': 401,
  'Page.gguf': new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(100)),
};
function site({ url }: { readonly url: URL }) {
  return url.pathname === '/orchard' ? { body: newsPage(orchardStory) } : undefined;
}

/** As the background of a computer with a graphics processor sees it. */
function withGpu(build: string): string {
  const gpu = () => {
    const adapter = { features: new Set(['shader-f16']) };
    Object.defineProperty(navigator, 'gpu', { value: { requestAdapter: async () => adapter } });
  };
  return prependToBackground(build, `(${functionSource(gpu)})();`);
}

const control = (action: string) => `[data-action="${action}"]`;

describeInBothBrowsers(
  'a model that is downloaded',
  (browser) => {
    let server: ModelFileServer;
    beforeAll(async () => {
      server = await startModelFileServer(FILES);
    });
    afterAll(() => server.close());

    async function openModels(): Promise<Surface> {
      const options = await openOptions(browser());
      await chooseEngine(options, 'in-browser');
      await says(options, 'Models in this browser');
      return options;
    }

    async function download(options: Surface, file: string): Promise<void> {
      await options.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#model-address');
        if (input) input.value = '';
      });
      await options.click('#model-address');
      await typeText(options, `${server.origin}/${file}`);
      await options.click(control('model-download'));
    }

    test('tries this machine and asks for nothing before the reader does, and for nothing in the clear on the web', async () => {
      const options = await openModels();
      await says(options, '639 MB · Apache-2.0 · more than 100 languages');
      await until('the trial', async () => (await options.text()).includes('reads an article in about'), 60_000);
      expect(await runAxe(options)).toEqual([]);
      await options.click('#model-address');
      await typeText(options, 'http://models.example/a.gguf');
      await options.click(control('model-download'));
      await says(options, 'This is no address of a GGUF file');
      expect(server.asked).toEqual([]);
      await options.close();
    });

    test('shows how much has come, pauses, goes on after its page was closed, and is chosen', async () => {
      let options = await openModels();
      server.holdAt(20 * MEGABYTE);
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, '21 MB of 42 MB');
      expect(await runAxe(options)).toEqual([]);
      await options.click(control('model-pause-Invented-Q8_0'));
      // Of whole parts nothing is lost.
      await says(options, '17 MB of 42 MB');
      await options.close();
      server.letGo();

      options = await openModels();
      await says(options, '17 MB of 42 MB');
      await options.click(control('model-continue-Invented-Q8_0'));
      await says(options, 'Invented-Q8_0 is ready and writes from now on.');
      expect(server.asked.map(({ range }) => range)).toEqual([undefined, `bytes=${16 * MEGABYTE}-`]);
      await says(options, 'writes the summaries');
      await options.close();
    });

    test('says before a file is picked that it will be copied, also to who cannot see the note below', async () => {
      const options = await openModels();
      const said = await options.evaluate(() => {
        const input = document.querySelector('#model-file');
        return document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.innerText;
      });
      expect(said).toContain('The file is copied into the extension’s storage');
      await options.close();
    });

    test('is not downloaded twice, and goes with one click, of which the choice knows', async () => {
      const options = await openModels();
      const asked = server.asked.length;
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, 'A model of this name is here already.');
      expect(server.asked.length).toBe(asked);
      await options.click(control('model-remove-Invented-Q8_0'));
      await chosenIsNone(options);
      expect(await storedModels(options)).toBe(0);
      await options.close();
    });

    test('leaves nothing when it is given up', async () => {
      const options = await openModels();
      server.holdAt(20 * MEGABYTE);
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, '21 MB of 42 MB');
      await options.click(control('model-cancel-Invented-Q8_0'));
      await says(options, 'None yet.');
      expect(await storedModels(options)).toBe(0);
      server.letGo();
      await options.close();
    });

    test('comes once, though two pages of the options want it: the second says so, and shows it when it is here', async () => {
      const first = await openModels();
      const asked = server.asked.length;
      server.holdAt(20 * MEGABYTE);
      await download(first, 'Invented-Q8_0.gguf');
      await says(first, '21 MB of 42 MB');
      const second = await openModels();
      await says(second, 'It is already on its way, in another page of these options.');
      await download(second, 'Invented-Q8_0.gguf');
      await until(
        'what the click has led to',
        async () => (await modelResult(second)) === 'It is already on its way, in another page of these options.',
      );
      expect(await runAxe(second)).toEqual([]);
      expect(server.asked.length).toBe(asked + 1);
      server.letGo();
      await says(first, 'Invented-Q8_0 is ready and writes from now on.');
      await until('the model', () =>
        second.evaluate(() => document.querySelector('[data-action="model-remove-Invented-Q8_0"]') !== null),
      );
      await second.click(control('model-remove-Invented-Q8_0'));
      await chosenIsNone(second);
      await until('nothing to be left', async () => (await storedModels(second)) === 0);
      await Promise.all([first.close(), second.close()]);
    });

    test('keeps what has come of it when its page is closed in the middle, and goes on in the next one', async () => {
      const closed = await openModels();
      server.holdAt(20 * MEGABYTE);
      await download(closed, 'Invented-Q8_0.gguf');
      await says(closed, '21 MB of 42 MB');
      await closed.close();
      const options = await openModels();
      await says(options, '17 MB of 42 MB');
      server.letGo();
      await options.click(control('model-continue-Invented-Q8_0'));
      await says(options, 'Invented-Q8_0 is ready and writes from now on.');
      await options.click(control('model-remove-Invented-Q8_0'));
      await chosenIsNone(options);
      await until('nothing to be left', async () => (await storedModels(options)) === 0);
      await options.close();
    });

    test('says before it asks for more that there is no room, and how much', async () => {
      const options = await openModels();
      await options.evaluate(() => {
        navigator.storage.estimate = async () => ({ quota: 30e6, usage: 10e6 });
      });
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, 'There is no room for it: it needs 42 MB, and this browser has 20 MB left.');
      expect(await storedModels(options)).toBe(0);
      await options.close();
    });

    test('says that the disk is full when it is found out in the middle, and keeps what it has', async () => {
      const options = await openModels();
      await options.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        let parts = 0;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          if (value instanceof Blob) parts += 1;
          if (parts > 1) throw new DOMException('full', 'QuotaExceededError');
          return put.call(this, value, key);
        };
      });
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, 'There is no room left');
      await says(options, '17 MB of 42 MB');
      expect(await runAxe(options)).toEqual([]);
      await options.click(control('model-remove-Invented-Q8_0'));
      await until('nothing to be left', async () => (await storedModels(options)) === 0);
      await options.close();
    });

    test('is offered under a summary, takes two actions, and begins with that article by itself', async () => {
      const popup = await browser().clickToolbar(await browser().openPage('https://post.example/orchard'));
      await waitForSummary(popup);
      await says(popup, 'by a model inside this browser (first downloads about 639 MB)');
      expect(await runAxe(popup)).toEqual([]);
      await popup.click(control('offer-in-browser'));
      const options = await browser().openedExtensionPage('options.html');
      await says(options, 'Models in this browser');
      await download(options, 'Invented-Q8_0.gguf');
      const summary = await browser().openedExtensionPage('panel.html');
      // It has a model's header and no weights, so this is as far as it comes.
      await says(summary, 'The model could not be started');
      expect((await waitForSummary(summary)).gist).not.toBe('');
      await summary.close();
      const again = await openModels();
      await again.click(control('model-remove-Invented-Q8_0'));
      await chosenIsNone(again);
      await again.close();
    });

    test('is said to be no model, or one that cannot write, and leaves nothing', async () => {
      const options = await openModels();
      await download(options, 'Page.gguf');
      await says(options, 'This file is no language model in the GGUF format.');
      await download(options, 'Vectors.gguf');
      await says(options, 'This model cannot follow instructions');
      await download(options, 'Missing.gguf');
      await says(options, 'has no such file (HTTP 404)');
      await download(options, 'Gated.gguf');
      await says(options, 'does not hand out this file (HTTP 401)');
      expect(await storedModels(options)).toBe(0);
      await options.close();
    });
  },
  { site, prepare: withGpu, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:/ },
);

const says = (options: Surface, words: string) => until(words, async () => (await options.text()).includes(words));

const chosenIsNone = (options: Surface) =>
  until('the choice to be none', () =>
    options.evaluate(() => document.querySelector<HTMLSelectElement>('#engine')?.value === 'instant'),
  );

const modelResult = (options: Surface) => options.evaluate(() => document.querySelector('#model-result')?.textContent);

/** Records and parts of files. */
function storedModels(options: Surface): Promise<number> {
  return options.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('models');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('models').objectStore('models').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
