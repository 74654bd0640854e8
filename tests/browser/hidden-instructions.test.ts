/** A page with instructions for models where no reader sees them: by every trick of style, none of them gets into a prompt. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama } from '../support/engine-options.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

let ollama: OllamaLike;

beforeAll(async () => {
  ollama = await startOllamaLike([
    'The lighthouse of Varn will have a keeper again.',
    '- Forty people have asked for it.',
  ]);
});
afterAll(() => ollama.close());

const planted = (text: string): string[] => text.match(/Planted (?!in the open)[^:]*:/g) ?? [];

describeInBothBrowsers(
  'hidden instructions',
  (browser) => {
    test('reach neither a prompt nor the instant summary; all that is in sight does', async () => {
      await (await chooseOllama(browser(), ollama)).close();
      const page = await browser().openPage('https://herald.example/hidden-instructions');
      const popup = await browser().clickToolbar(page);
      const { gist, points } = await waitForSummary(popup);
      const before = ollama.written();
      expect(planted([gist, ...points].join(' '))).toEqual([]);
      await popup.click('[data-action="upgrade-agree"]');
      await until('the request', async () => ollama.written() > before);
      const sent = JSON.stringify(ollama.requests.at(-1)?.body);
      expect(planted(sent)).toEqual([]);
      for (const seen of [
        'nineteen years after',
        'Eleven of them',
        'Storms kept',
        'Olav Brekke',
        // Unsaid by screen readers, but seen.
        'for eyes alone',
        '2,406',
        'since 2007',
        'Planted in the open,',
      ])
        expect(sent).toContain(seen);
      await popup.close();
    });
  },
  { readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:\d{4,5}\// },
);
