/**
 * A model inside the extension beside WebGPU, in Chromium with a graphics processor in software. That one has no numbers of 16 bits, which
 * llama.cpp wants: then the processor does the work, and the options must not say otherwise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { startModelFileServer } from '../support/model-file-server.ts';
import { newsPage } from '../support/news-page.ts';
import { bringFile, openModels, SOFTWARE_GPU_FLAGS, upgradeIn } from '../support/real-model.ts';
import { until } from '../support/until.ts';

const file = process.env.GGUF_MODEL ?? '';
const PATIENCE_MILLISECONDS = 600_000;
/** Short, for one core. */
const BRIDGE = {
  title: 'Marlow bridge closed',
  paragraphs: [
    'The Marlow bridge was closed on Tuesday morning after a barge that carried gravel struck its eastern pier, the harbour office said. Nobody was hurt.',
    'Engineers found a crack two metres long in the eastern pier, just below the waterline. They want to look at it again when the river is lower.',
    'The bridge carries 14,000 cars a day between the old town and the port. Until it opens again, drivers have to take the ring road.',
  ],
};

describeInBothBrowsers(
  'a model beside WebGPU',
  (browser) => {
    /** `undefined`: this machine's Chromium has none, not even in software. */
    async function adapter(): Promise<{ readonly hasHalfPrecision: boolean } | undefined> {
      const options = await openModels(browser());
      const found = await options.evaluate(async () => {
        const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<{ features: Set<string> } | null> } };
        const one = await gpu?.requestAdapter();
        return one ? { hasHalfPrecision: one.features.has('shader-f16') } : null;
      });
      await options.close();
      return found ?? undefined;
    }

    test('says which processor does the work', async ({ skip }) => {
      const found = await adapter();
      if (!found) skip('no WebGPU here');
      const options = await openModels(browser());
      const words = found?.hasHalfPrecision ? 'the graphics processor does the work' : 'it works on one processor core';
      await until(words, async () => (await options.text()).includes(words));
      await options.close();
    });

    test(
      'writes a summary to its end, on whichever',
      async ({ skip }) => {
        if (!existsSync(file)) skip('no GGUF_MODEL (docs/in-browser-models.md)');
        if (!(await adapter())) skip('no WebGPU here');
        const server = await startModelFileServer({ 'model.gguf': readFileSync(file) });
        await bringFile(browser(), `${server.origin}/model.gguf`);
        const popup = await browser().clickToolbar(await browser().openPage('https://post.example/bridge'));
        await popup.click('[data-action="upgrade-start"]');
        await until(
          'the end of it',
          async () => ['done', 'failed'].includes((await upgradeIn(popup)).state ?? ''),
          PATIENCE_MILLISECONDS,
        );
        expect(await upgradeIn(popup)).toMatchObject({ state: 'done' });
        await popup.close();
        server.close();
      },
      PATIENCE_MILLISECONDS,
    );
  },
  {
    only: 'chromium',
    site: () => ({ body: newsPage(BRIDGE) }),
    flags: SOFTWARE_GPU_FLAGS,
    readableSites: ['http://127.0.0.1/*'],
    mayFetch: /^http:\/\/127\.0\.0\.1:/,
  },
);
