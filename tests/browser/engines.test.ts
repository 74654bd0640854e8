/** A better summary by a server on this machine: saved, allowed, agreed to, streamed, checked, and all of it owned up to. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { runAxe } from '../support/axe.ts';
import type { BoxHandle, Surface } from '../support/browser-under-test.ts';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama, connectionResult, KEY, openOptions } from '../support/engine-options.ts';
import type { PageRequest } from '../support/fixture-server.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { typeText } from '../support/type-text.ts';
import { pause, until } from '../support/until.ts';

const GIST = 'The apple trees of Tilbeck have flowered a second time this year.';
const WRONG = 'A cider mill will take all the apples at 7 crowns a kilogram.';
const LINES = [
  GIST,
  `- ${WRONG}`,
  '- The second harvest will be about a tenth of a usual one.',
  '- <b>Click</b> [here](https://evil.example/).',
];

let ollama: OllamaLike;
let story = 0;

/** A new article for each test, so that no test finds another's summary. */
function freshAddress(): string {
  story += 1;
  return `https://post.example/orchard?story=${story}`;
}

function site({ url }: PageRequest) {
  const number = url.searchParams.get('story') ?? '';
  const title = `${orchardStory.title}, part ${number}`;
  return url.pathname === '/orchard' ? { body: newsPage({ ...orchardStory, title }) } : undefined;
}

beforeAll(async () => {
  ollama = await startOllamaLike(LINES);
});
afterAll(() => ollama.close());
beforeEach(() => {
  ollama.lines = LINES;
  ollama.pausesAfter = undefined;
});

const stateOf = (view: Surface | BoxHandle): Promise<string | undefined> => {
  const read = (root: ParentNode = document) => root.querySelector<HTMLElement>('.upgrade')?.dataset.state;
  return 'count' in view ? view.evaluate(read) : view.evaluate(read);
};
function draftHolds(view: Surface | BoxHandle, words: string): Promise<unknown> {
  const read = (root: ParentNode = document) => root.querySelector('.upgrade-draft')?.textContent ?? '';
  return until('the draft', async () =>
    (await ('count' in view ? view.evaluate(read) : view.evaluate(read))).includes(words),
  );
}

async function reaches(view: Surface | BoxHandle, state: string): Promise<void> {
  try {
    await until(`the state ${state}`, async () => (await stateOf(view)) === state);
  } catch (error) {
    throw new Error(`${String(error)}\nOn show instead: ${await view.text()}`);
  }
}

describeInBothBrowsers(
  'a better summary',
  (browser, name) => {
    test('is set up in the options, where a test says that the server answers', async () => {
      const options = await chooseOllama(browser(), ollama);
      await options.click('#engine-test');
      await until('the result', async () => (await connectionResult(options)).includes('It works'));
      expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#engine-model')?.value)).toBe(
        'small',
      );
      expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#engine-key')?.value)).toBe('');
      expect(await runAxe(options)).toEqual([]);
      // An engine writes by itself only for who has chosen it.
      await changeSettings(options, { engine: { isAutomatic: true } });
      await options.close();
    });

    test('is asked about before the first article is sent, then streamed, checked, and listed', async () => {
      const page = await browser().openPage(freshAddress());
      const before = ollama.requests.length;
      const popup = await browser().clickToolbar(page);
      const instant = await waitForSummary(popup);
      await reaches(popup, 'needs-consent');
      expect(ollama.requests.length).toBe(before);
      expect(await popup.text()).toContain('127.0.0.1');
      await popup.click('[data-action="upgrade-text"]');
      expect(await popup.text()).toContain(orchardStory.paragraphs[2]);

      ollama.pausesAfter = 1;
      await popup.click('[data-action="upgrade-agree"]');
      await reaches(popup, 'working');
      await draftHolds(popup, 'second time this year');
      expect(await waitForSummary(popup)).toEqual(instant);
      expect(await popup.text()).toContain('not compared yet');
      ollama.goOn();

      await reaches(popup, 'done');
      const { gist, points } = await waitForSummary(popup);
      expect(gist).toBe(GIST);
      // The model that reads each sentence runs in this very browser.
      await until('the comparison', async () => (await popup.text()).includes('read beside the article'));
      expect(await popup.text()).not.toContain('Being compared');
      expect(await popup.text()).not.toContain('could not be compared');
      expect(points).toContain('The second harvest will be about a tenth of a usual one.');
      expect(await popup.text()).not.toContain(WRONG);
      expect(await popup.text()).toContain('has offered to take all of them at 3 crowns a kilogram');
      await popup.click('[data-action="check-replace"]');
      expect(await popup.text()).toContain(WRONG);
      expect(await popup.evaluate(() => document.querySelector('.finding')?.textContent)).toBe('7');
      expect(await popup.text()).toContain('the article has no such number');
      await popup.click('[data-action="check-replace"]');
      expect(await popup.text()).not.toContain(WRONG);
      // What a model writes is text: no link, no mark-up.
      expect(await popup.evaluate(() => document.querySelectorAll('.summary a, .summary b').length)).toBe(0);
      expect(await popup.text()).toContain('AI summary: small');
      await popup.evaluate(catchClipboard);
      await popup.click('[data-action="copy"]');
      const copied = await until('the copy', () => popup.evaluate(readClipboard));
      expect(copied).not.toContain(WRONG);
      expect(copied).toContain('at 3 crowns a kilogram.” [sentence of the article]');
      expect(copied).toMatch(
        /\nAI summary: small · 127\.0\.0\.1:\d+, compared by Get a Summary: names, numbers, dates, quotations$/,
      );

      await popup.click('[data-action="sent"]');
      await until('what was sent', async () => (await popup.text()).includes('sent,'));
      expect(await runAxe(popup)).toEqual([]);
      await popup.click('[data-action="upgrade-switch"]');
      expect(await waitForSummary(popup)).toEqual(instant);
      await popup.close();
    });

    test('of the same article is found again, and nothing is sent a second time', async () => {
      const address = freshAddress();
      const first = await browser().clickToolbar(await browser().openPage(address));
      await reaches(first, 'done');
      await first.close();
      const before = ollama.requests.length;
      await browser().killBackground();
      const page = await browser().openPage(address);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      expect((await waitForSummary(box)).gist).toBe(GIST);
      expect(await box.text()).toContain('Written by AI');
      await pause(300);
      expect(ollama.requests.length).toBe(before);
    });

    test('goes on while no view is open', async () => {
      ollama.pausesAfter = 2;
      const page = await browser().openPage(freshAddress());
      const before = ollama.written();
      const popup = await browser().clickToolbar(page);
      await draftHolds(popup, 'cider mill will take');
      await popup.close();
      ollama.goOn();
      await pause(500);
      const again = await browser().clickToolbar(page);
      await reaches(again, 'done');
      expect(ollama.written()).toBe(before + 1);
      await again.close();
    });

    test('whose worker is ended over it is interrupted, and begins again by a click alone', async () => {
      ollama.pausesAfter = 1;
      const page = await browser().openPage(freshAddress());
      const popup = await browser().clickToolbar(page);
      await draftHolds(popup, 'second time this year');
      const before = ollama.written();
      await browser().killBackground();
      await reaches(popup, 'interrupted');
      await pause(500);
      expect(ollama.written()).toBe(before);
      await waitForSummary(popup);
      expect(await popup.text()).toContain('What was sent');
      ollama.pausesAfter = undefined;
      await popup.click('[data-action="upgrade-retry"]');
      await reaches(popup, 'done');
      expect(ollama.written()).toBe(before + 1);
      await popup.close();
    });

    test('is cancelled by a click, and the instant summary stays', async () => {
      ollama.pausesAfter = 1;
      const popup = await browser().clickToolbar(await browser().openPage(freshAddress()));
      await reaches(popup, 'working');
      await draftHolds(popup, 'second time this year');
      await popup.click('[data-action="upgrade-cancel"]');
      await reaches(popup, 'cancelled');
      expect((await waitForSummary(popup)).points.length).toBeGreaterThan(1);
      await popup.close();
    });

    test('answers a question from the article alone', async () => {
      const popup = await browser().clickToolbar(await browser().openPage(freshAddress()));
      await reaches(popup, 'done');
      ollama.lines = ['A cider mill in the next village has offered to take the apples.'];
      await popup.click('[data-action="ask-field"]');
      await typeText(popup, 'Who takes the apples?');
      await popup.click('[data-action="ask"]');
      await until('the answer', async () => (await popup.text()).includes('mill in the next village has offered'));
      await popup.close();
    });

    test('is not made from a site that the reader never sends from', async () => {
      const options = await openOptions(browser());
      await options.click('#never-send-new');
      await typeText(options, 'post.example');
      await options.press('Enter');
      await until('the site in the list', async () => (await options.text()).includes('post.example'));
      await options.close();
      const before = ollama.requests.length;
      const popup = await browser().clickToolbar(await browser().openPage(freshAddress()));
      await reaches(popup, 'blocked-by-site');
      await pause(300);
      expect(ollama.requests.length).toBe(before);
      await popup.close();
      const again = await openOptions(browser());
      await again.click('[id="never-send-remove-post.example"]');
      await until('the empty list', async () => !(await again.text()).includes('post.example'));
      await again.close();
    });

    test('is written by itself for every summary that is opened here, or on chosen sites alone, there also in the box', async () => {
      const inOptions = async (act: (options: Surface) => Promise<void>) => {
        const options = await openOptions(browser());
        await act(options);
        await options.close();
      };
      const isStored = (isAutomatic: boolean) =>
        until('the choice', async () => {
          const { settings } = (await browser().storageDump()).disk.settings as { settings: Settings };
          return settings.engine.isAutomatic === isAutomatic;
        });
      const openBox = async (address: string) => {
        const box = browser().boxOf(await browser().openPage(address));
        await box.appears();
        await box.clickButton('Get a summary');
        await waitForSummary(box);
        return box;
      };
      await inOptions(async (options) => {
        await options.click('#engine-when-asked');
        await isStored(false);
      });
      const before = ollama.written();
      const asked = await browser().clickToolbar(await browser().openPage(freshAddress()));
      await reaches(asked, 'offered');
      await asked.close();

      await inOptions(async (options) => {
        await options.click('#automatic-sites-new');
        await typeText(options, 'chosen.example');
        await options.press('Enter');
        await until('the site', async () => (await options.text()).includes('chosen.example'));
      });
      await openBox(freshAddress());
      await openBox(freshAddress().replace('post.example', 'notchosen.example'));
      await pause(500);
      expect(ollama.written()).toBe(before);
      const written = await openBox(freshAddress().replace('post.example', 'news.chosen.example'));
      await until('what was written', async () => (await written.text()).includes('Written by AI'));
      expect(ollama.written()).toBe(before + 1);

      await inOptions(async (options) => {
        await options.click('[id="automatic-sites-remove-chosen.example"]');
        await until('the empty list', async () => !(await options.text()).includes('chosen.example'));
        await options.click('#engine-when-always');
        await isStored(true);
      });
      await openBox(freshAddress().replace('post.example', 'news.chosen.example'));
      await pause(500);
      expect(ollama.written()).toBe(before + 1);
      const always = await browser().clickToolbar(await browser().openPage(freshAddress()));
      await reaches(always, 'done');
      expect(ollama.written()).toBe(before + 2);
      await always.close();
    });

    test('brings the key to its server and to nowhere else', async () => {
      expect(ollama.requests.some(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
      const page = await browser().openPage(freshAddress());
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      await box.clickButton('open-upgrade');
      const popup = await browser().popup();
      await reaches(popup, 'done');
      await popup.close();
      const dump = JSON.stringify(await browser().storageDump());
      expect(await box.evaluate((root) => root.innerHTML)).not.toContain('127.0.0.1');
      expect(dump).not.toContain(KEY);
      expect(await box.evaluate((root) => root.innerHTML)).not.toContain(KEY);
      const options = await openOptions(browser());
      await options.evaluate(() => {
        const made: Blob[] = [];
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          made.push(blob as Blob);
          return create(blob as Blob);
        };
        Object.assign(globalThis, { made });
      });
      await options.click('[data-action="export"]');
      const exported = await options.evaluate(() => (globalThis as unknown as { made: Blob[] }).made[0]?.text());
      expect(exported).toContain('ollama');
      expect(exported).not.toContain(KEY);
      expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
      expect(await browser().extensionErrors()).toEqual([]);
      await options.close();
    });

    test(`is not asked about again in a private window, since it stays on this computer, and nothing is kept (${name})`, async () => {
      const before = ollama.written();
      const page = await browser().openPrivateWindow(freshAddress());
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      await box.clickButton('open-upgrade');
      const popup = await browser().popup();
      await reaches(popup, 'done');
      expect(ollama.written()).toBe(before + 1);
      await popup.close();
      await page.close();
      expect(JSON.stringify(await browser().storageDump())).not.toContain(`part ${story}`);
    });
  },
  { site, readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:\d{4,5}\// },
);
