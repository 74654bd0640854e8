/**
 * The way from an instant summary to a written one, by one quiet line under it: how many actions it takes, that nothing is sent or
 * loaded before, that the summary stays where it is, and that the line goes for good.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { type BuiltInBehaviour, installBuiltIns } from '../support/built-in-stand-ins.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseEngine, KEY, openOptions } from '../support/engine-options.ts';
import type { PageRequest, PageResponse } from '../support/fixture-server.ts';
import { functionSource } from '../support/function-source.ts';
import { streamedEvents } from '../support/model-server.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { prependToBackground } from '../support/prepend-to-background.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { typeText } from '../support/type-text.ts';
import { pause, until } from '../support/until.ts';

const GIST = 'The apple trees of Tilbeck have flowered a second time this year.';
const LINES = [GIST, '- The second harvest will be about a tenth of a usual one.'];
/** Where Ollama listens; its stand-in has to be found there. */
const OLLAMA_PORT = 11_434;

let story = 0;
const freshAddress = () => {
  story += 1;
  return `https://post.example/orchard?story=${story}`;
};

function site({ url, method }: PageRequest): PageResponse | undefined {
  if (url.hostname === 'api.mistral.ai') return service(url, method);
  const title = `${orchardStory.title}, part ${url.searchParams.get('story') ?? ''}`;
  return url.pathname === '/orchard' ? { body: newsPage({ ...orchardStory, title }) } : undefined;
}

function service({ pathname }: URL, method: string): PageResponse | undefined {
  const json = { 'content-type': 'application/json' };
  if (pathname === '/v1/models') return { body: JSON.stringify({ data: [{ id: 'small' }] }), headers: json };
  if (method !== 'POST' || pathname !== '/v1/chat/completions') return undefined;
  const body = streamedEvents('openai', [LINES.join('\n')]).join('');
  return { body, headers: { 'content-type': 'text/event-stream' } };
}

const control = (action: string) => `[data-action="${action}"]`;
const isThere = (view: Surface, action: string) =>
  view.evaluate((selector) => Boolean(document.querySelector(selector)?.checkVisibility()), control(action));
const comesUp = (view: Surface, action: string) => until(action, () => isThere(view, action));
/** Buttons that reach far are deaf for half a second after they have come up. */
const hears = (view: Surface, action: string) =>
  until(`${action} to hear`, () =>
    view.evaluate((selector) => {
      const button = document.querySelector(selector);
      return Boolean(button?.checkVisibility()) && button?.getAttribute('aria-disabled') !== 'true';
    }, control(action)),
  );
/** Where the summary stands in the view of a reader who has the line before them. */
const topOfSummary = (view: Surface) =>
  view.evaluate(() => Math.round(document.querySelector('.summary-content')?.getBoundingClientRect().top ?? 0));
const lookAtLine = (view: Surface) =>
  // To the very end: a click scrolls no further then.
  view.evaluate(() => scrollTo({ top: 10_000, behavior: 'instant' }));
const isWritten = (view: Surface) =>
  until('the written summary', async () => (await waitForSummary(view)).gist === GIST);

/** Counts what a reader does: clicks, fields filled in, choices, and questions of the browser. */
function countActions() {
  let count = 0;
  return {
    async click(view: Surface, action: string) {
      await hears(view, action);
      await view.click(control(action));
      count += 1;
    },
    note: () => {
      count += 1;
    },
    count: () => count,
  };
}

async function openPopup(browser: BrowserUnderTest): Promise<Surface> {
  const popup = await browser.clickToolbar(await browser.openPage(freshAddress()));
  await waitForSummary(popup);
  return popup;
}

/** A build whose background has such a model before its own script begins. */
const withModel = (behaviour: BuiltInBehaviour) => (build: string) =>
  prependToBackground(build, `(${functionSource(installBuiltIns)})(globalThis, ${JSON.stringify(behaviour)})`);

describe('from an instant summary', () => {
  describeInBothBrowsers(
    'to one by the browser’s own model',
    (browser) => {
      test('it is one action, and the summary is replaced where it stands', async () => {
        const popup = await openPopup(browser());
        await comesUp(popup, 'offer-built-in');
        expect(await popup.text()).toMatch(/AI summary:\s*by (?:Chromium|Chrome|Firefox), on this device/);
        expect(await runAxe(popup)).toEqual([]);
        await lookAtLine(popup);
        const top = await topOfSummary(popup);
        const reader = countActions();
        await reader.click(popup, 'offer-built-in');
        await isWritten(popup);
        expect(reader.count()).toBe(1);
        expect(await topOfSummary(popup)).toBe(top);
        expect(await isThere(popup, 'offer-built-in')).toBe(false);
        expect(await popup.text()).toContain('Made on this device');
        await popup.close();
      });

      test('the next summary begins with one action as well', async () => {
        const popup = await openPopup(browser());
        const reader = countActions();
        await reader.click(popup, 'upgrade-start');
        await isWritten(popup);
        expect(reader.count()).toBe(1);
        await popup.close();
      });
    },
    { site, prepare: withModel({ availability: 'available', pieces: LINES.map((line) => `- ${line}\n`) }) },
  );

  describeInBothBrowsers(
    'to one by a browser’s model that is not here yet',
    (browser) => {
      test('the size is said before, and one action downloads it and writes', async () => {
        const popup = await openPopup(browser());
        await comesUp(popup, 'offer-built-in');
        expect(await popup.text()).toContain('first downloads a model, often several GB');
        const reader = countActions();
        await reader.click(popup, 'offer-built-in');
        await isWritten(popup);
        expect(reader.count()).toBe(1);
        await popup.close();
      });
    },
    { site, prepare: withModel({ availability: 'downloadable', pieces: LINES.map((line) => `- ${line}\n`) }) },
  );

  describeInBothBrowsers(
    'to one by a model on this computer, or by a service',
    (browser) => {
      let ollama: OllamaLike | undefined;
      beforeEach(async () => {
        ollama = await startOllamaLike(LINES, OLLAMA_PORT);
      });
      afterEach(() => ollama?.close());

      test('a model that is not there, or not for this language, is not offered', async () => {
        const popup = await openPopup(browser());
        await comesUp(popup, 'offer-look');
        expect(await isThere(popup, 'offer-built-in')).toBe(false);
        expect(await isThere(popup, 'offer-service')).toBe(true);
        await pause(300);
        expect(ollama?.requests).toEqual([]);
        await popup.close();
      });

      test('nothing found is said once, and said to nobody who has not looked', async () => {
        ollama?.close();
        const popup = await openPopup(browser());
        await hears(popup, 'offer-look');
        await popup.click(control('offer-look'));
        await until('what was found', async () => (await popup.text()).includes('Nothing answered on this computer'));
        await popup.close();
        const next = await openPopup(browser());
        await comesUp(next, 'offer-look');
        expect(await next.text()).not.toContain('Nothing answered');
        await next.close();
      });

      test('it goes for good with one click, comes back with another, or by the options', async () => {
        const popup = await openPopup(browser());
        await comesUp(popup, 'offer-dismiss');
        await popup.click(control('offer-dismiss'));
        await popup.click(control('offer-undo'));
        await comesUp(popup, 'offer-dismiss');
        await popup.click(control('offer-dismiss'));
        await comesUp(popup, 'offer-undo');
        await popup.close();
        const next = await openPopup(browser());
        await pause(500);
        expect(await isThere(next, 'offer-look')).toBe(false);
        await next.close();
        const options = await openOptions(browser());
        await options.click('#engine-offer-show');
        await until('the choice', async () => (await options.text()).includes('Saved'));
        await options.close();
        const last = await openPopup(browser());
        await comesUp(last, 'offer-look');
        await last.close();
      });

      test('a box in a page offers none of it', async () => {
        const box = browser().boxOf(await browser().openPage(freshAddress()));
        await box.appears();
        await box.clickButton('Get a summary');
        await waitForSummary(box);
        await pause(300);
        expect(await box.evaluate((root) => root.querySelectorAll('.offer, [data-action^="offer-"]').length)).toBe(0);
      });

      test('a service takes six actions: add, choose, key, save, the browser’s question, agree', async () => {
        const page = await browser().openPage(freshAddress());
        const popup = await browser().clickToolbar(page);
        await waitForSummary(popup);
        const reader = countActions();
        await reader.click(popup, 'offer-service');
        const options = await browser().openedExtensionPage('options.html');
        await until('the choice', () => options.evaluate(() => document.activeElement?.id === 'engine'));
        await chooseEngine(options, 'mistral');
        reader.note();
        await options.click('#engine-key');
        await typeText(options, KEY);
        reader.note();
        await reader.click(options, 'engine-save');
        // The browser's own question, which the test's browser answers by itself.
        reader.note();
        const summary = await browser().openedExtensionPage('panel.html');
        await comesUp(summary, 'upgrade-agree');
        expect(await summary.text()).toContain('Send this article to small · api.mistral.ai?');
        expect(browser().server.hits.filter((url) => url.endsWith('/chat/completions'))).toEqual([]);
        await reader.click(summary, 'upgrade-agree');
        await isWritten(summary);
        expect(reader.count()).toBeLessThanOrEqual(6);
        await summary.close();
        const again = await openOptions(browser());
        await chooseEngine(again, 'instant');
        await until('the choice', async () => (await again.text()).includes('Saved'));
        await again.close();
      });

      test('a model on this computer takes three actions: look, the browser’s question, choose', async () => {
        const popup = await openPopup(browser());
        const reader = countActions();
        await reader.click(popup, 'offer-look');
        reader.note();
        await comesUp(popup, 'offer-model');
        expect(await popup.text()).toContain('small · localhost:11434');
        expect(await popup.text()).toContain('large · localhost:11434');
        expect(ollama?.written()).toBe(0);
        expect(await runAxe(popup)).toEqual([]);
        await lookAtLine(popup);
        const top = await topOfSummary(popup);
        await reader.click(popup, 'offer-model');
        await isWritten(popup);
        expect(reader.count()).toBeLessThanOrEqual(3);
        expect(ollama?.written()).toBe(1);
        expect(await topOfSummary(popup)).toBe(top);
        await popup.close();
        // No consent for each article: it stays on this computer.
        const next = await openPopup(browser());
        await hears(next, 'upgrade-start');
        await next.click(control('upgrade-start'));
        await isWritten(next);
        await next.close();
        expect(await browser().extensionErrors()).toEqual([]);
      });
    },
    {
      site,
      hosts: ['api.mistral.ai'],
      readableSites: ['http://localhost/*', 'https://api.mistral.ai/*'],
      prepare: withModel({ availability: 'unavailable' }),
      mayFetch: /^(?:http:\/\/localhost:(?:11434|1234|8080|8000)|https:\/\/api\.mistral\.ai(?::443)?)\//,
    },
  );
});
