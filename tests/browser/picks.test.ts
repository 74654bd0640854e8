/** A model that chooses and writes nothing: set in the options, asked for numbers, believed only where they are numbers of sentences. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama } from '../support/engine-options.ts';
import type { PageRequest } from '../support/fixture-server.ts';
import { readMarkedSources } from '../support/marked-sources.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const PICKS = '{"sentences": [6, 1, 3]}';

let ollama: OllamaLike;
beforeAll(async () => {
  ollama = await startOllamaLike([PICKS]);
});
afterAll(() => ollama.close());

const site = ({ url }: PageRequest) =>
  url.pathname === '/orchard'
    ? { body: newsPage({ ...orchardStory, title: `${orchardStory.title}, ${url.search.slice(1)}` }) }
    : undefined;

const control = (action: string) => `[data-action="${action}"]`;
async function click(view: Surface, action: string): Promise<void> {
  await until(`${action} to hear`, () =>
    view.evaluate((selector) => {
      const button = document.querySelector(selector);
      return Boolean(button?.checkVisibility()) && button?.getAttribute('aria-disabled') !== 'true';
    }, control(action)),
  );
  await view.click(control(action));
}
const says = (view: Surface, words: string) => until(words, async () => (await view.text()).includes(words));

describeInBothBrowsers(
  'a model that only chooses',
  (browser) => {
    test('is told so in the options', async () => {
      const options = await chooseOllama(browser(), ollama);
      await options.click('#engine-way-chooses');
      await until('the choice to be stored', () =>
        options.evaluate(async () => {
          const { response } = await chrome.runtime.sendMessage({ call: 'settings', request: null });
          return response.engine.picking.includes('ollama');
        }),
      );
      expect(await runAxe(options)).toEqual([]);
      await options.close();
    });

    test('gives sentences of the article, each leading to its place, and says who chose them', async () => {
      ollama.lines = [PICKS];
      const page = await browser().openPage('https://post.example/orchard?chosen');
      const popup = await browser().clickToolbar(page);
      const instant = await waitForSummary(popup);
      await says(popup, 'Send this article to small');
      expect(await popup.evaluate(() => document.querySelector('.upgrade-text')?.textContent)).toContain(
        '1: The apple trees of Tilbeck have flowered a second time',
      );
      await click(popup, 'upgrade-text');
      await says(popup, '1: The apple trees of Tilbeck have flowered a second time');
      await click(popup, 'upgrade-agree');
      await says(popup, 'Sentences of the article, chosen by: small · 127.0.0.1');
      const { gist, points } = await waitForSummary(popup);
      const whole = orchardStory.paragraphs.join(' ');
      for (const sentence of [gist, ...points]) expect(whole).toContain(sentence.replace(/^… /, ''));
      expect(gist).not.toBe(instant.gist);
      const text = await popup.text();
      expect(text).not.toContain('AI summary: small');
      expect(text).not.toContain('compared:');
      expect(text).not.toContain('Being compared');
      expect(await runAxe(popup)).toEqual([]);
      await popup.evaluate(catchClipboard);
      await popup.click(control('copy'));
      const copied = await until('the copy', () => popup.evaluate(readClipboard));
      expect(copied).toMatch(/\nSentences of the article, chosen by: small · 127\.0\.0\.1:\d+$/);
      await click(popup, 'upgrade-switch');
      expect(await waitForSummary(popup)).toEqual(instant);
      await says(popup, 'Show the chosen sentences');
      await click(popup, 'upgrade-switch');
      await popup.click('.gist .point');
      const marked = await until('the marked sentence', async () => (await readMarkedSources(page))[0]);
      expect(marked?.text.trim()).toContain(gist);
      await popup.close();
    });

    test('that names no sentences leaves the instant summary, and says so', async () => {
      ollama.lines = ['The trees have flowered a second time.'];
      const popup = await browser().clickToolbar(await browser().openPage('https://post.example/orchard?none'));
      const instant = await waitForSummary(popup);
      await says(popup, 'Have sentences of the article chosen: small · 127.0.0.1');
      await click(popup, 'upgrade-start');
      await says(popup, 'The model named no sentences of this article. The instant summary stays.');
      expect(await waitForSummary(popup)).toEqual(instant);
      await popup.close();
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  { site, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:\d{4,5}\// },
);
