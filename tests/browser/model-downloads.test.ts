/**
 * How a model comes into the extension, in both browsers, with files that have a model's header and no sense: what is shown meanwhile, pause,
 * a closed page, what is no model, and that nothing stays of what was given up.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseEngine, openOptions } from '../support/engine-options.ts';
import { CHAT_MODEL, ggufFile } from '../support/gguf-file.ts';
import { type ModelFileServer, startModelFileServer } from '../support/model-file-server.ts';
import { typeText } from '../support/type-text.ts';
import { until } from '../support/until.ts';

const MEGABYTE = 2 ** 20;
const FILES = {
  'Invented-Q8_0.gguf': ggufFile(CHAT_MODEL, 40 * MEGABYTE),
  'Vectors.gguf': ggufFile({ 'general.architecture': 'bert', 'bert.context_length': 512 }, MEGABYTE),
  'Page.gguf': new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(100)),
};
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

    test('asks for nothing before the reader does, and for nothing in the clear on the web', async () => {
      const options = await openModels();
      expect(await runAxe(options)).toEqual([]);
      expect(await options.text()).toContain('639 MB · Apache-2.0 · more than 100 languages');
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
      expect(await options.text()).toContain('17 MB of 42 MB');
      await options.click(control('model-continue-Invented-Q8_0'));
      await says(options, 'Invented-Q8_0 is ready and writes from now on.');
      expect(server.asked.map(({ range }) => range)).toEqual([undefined, `bytes=${16 * MEGABYTE}-`]);
      await says(options, 'writes the summaries');
      await options.close();
    });

    test('is not downloaded twice, and goes with one click, of which the choice knows', async () => {
      const options = await openModels();
      const asked = server.asked.length;
      await download(options, 'Invented-Q8_0.gguf');
      await says(options, 'A model of this name is here already.');
      expect(server.asked.length).toBe(asked);
      await options.click(control('model-remove-Invented-Q8_0'));
      await until('the choice to be none', () =>
        options.evaluate(() => document.querySelector<HTMLSelectElement>('#engine')?.value === 'instant'),
      );
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

    test('is said to be no model, or one that cannot write, and leaves nothing', async () => {
      const options = await openModels();
      await download(options, 'Page.gguf');
      await says(options, 'This file is no language model in the GGUF format.');
      await download(options, 'Vectors.gguf');
      await says(options, 'This model cannot follow instructions');
      await download(options, 'Missing.gguf');
      await says(options, 'does not answer');
      expect(await storedModels(options)).toBe(0);
      await options.close();
    });
  },
  { readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:/ },
);

const says = (options: Surface, words: string) => until(words, async () => (await options.text()).includes(words));

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
