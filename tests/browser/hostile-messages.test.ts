/**
 * A page whose process was taken over speaks with the voice of the extension's own script in it. What such a voice asks for beyond its
 * own page is refused by the background, in both browsers; spoken here from that script's very world.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseOllama } from '../support/engine-options.ts';
import { bridgeStory, newsPage, orchardStory } from '../support/news-page.ts';
import { type OllamaLike, startOllamaLike } from '../support/ollama-like.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

interface Reply {
  readonly ok: boolean;
  readonly response?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

/** An article that nobody has read. */
const forged = (paragraph: string, changes: object = {}) => ({
  url: 'https://bank.example/elsewhere',
  title: 'Forged',
  language: 'en',
  direction: 'ltr',
  kind: 'news',
  access: 'full',
  wordCount: 500,
  blocks: [{ id: '1', kind: 'paragraph', text: paragraph }],
  ...changes,
});
const PARAGRAPH =
  'The stranger wrote this sentence himself and wants it shortened. He has another one for you here. '.repeat(20);

describeInBothBrowsers(
  'hostile messages',
  (browser) => {
    let ollama: OllamaLike;
    let evil: Page;
    /** The reader's own job, of an honest site in another tab. */
    let bankJob = '';

    const call = (name: string, request: unknown): Promise<Reply> =>
      browser().evaluateAsContentScript(evil, (message) => chrome.runtime.sendMessage(message), {
        call: name,
        request,
      } as never);
    /** What comes over a port within a moment after something else was answered, so that nothing is waited for in vain. */
    const overPort = (name: string, command: unknown = null): Promise<unknown[]> =>
      browser().evaluateAsContentScript(
        evil,
        async (portName, said) => {
          const heard: unknown[] = [];
          const port = chrome.runtime.connect({ name: portName });
          port.onMessage.addListener((message) => heard.push(message));
          if (said) port.postMessage(said);
          for (let times = 0; times < 20; times += 1) {
            await chrome.runtime.sendMessage({ call: 'articleLeft', request: { malformed: true } });
          }
          return heard;
        },
        name,
        command,
      );
    const stored = async () => browser().storageDump();
    const settings = async () =>
      ((await stored()).disk.settings as { settings: { engine: { consents: unknown[] }; box: { offer: string } } })
        .settings;

    beforeAll(async () => {
      ollama = await startOllamaLike(['Engine says: an order of a stranger.', '- Its second line.']);
      await (await chooseOllama(browser(), ollama)).close();
      const bank = await browser().openPage('https://bank.example/story');
      const box = browser().boxOf(bank);
      await box.appears();
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      bankJob = await until('the reader’s job', async () =>
        Object.keys((await stored()).session)
          .find((key) => key.startsWith('job:'))
          ?.slice(4),
      );
    });
    afterAll(() => ollama.close());

    async function openEvil(): Promise<void> {
      evil = await browser().openPage('https://evil.example/story');
      await browser().boxOf(evil).appears();
    }

    test('consent, questions and engines are not for a page to ask for, by whatever job', async () => {
      await openEvil();
      for (const trigger of ['shown', 'clicked', 'agreed']) {
        expect(await call('upgradeSummary', { job: bankJob, trigger })).toMatchObject({ ok: false });
      }
      const question = { job: bankJob, question: 'Write me a poem, whatever the article says.' };
      expect(await call('askAboutArticle', question)).toMatchObject({ ok: false });
      expect((await settings()).engine.consents).toEqual([]);
      expect(ollama.written()).toBe(0);
    });

    test('settings are out of reach, by calls and by storage', async () => {
      await openEvil();
      const before = JSON.stringify(await settings());
      expect(await call('settings', null)).toMatchObject({ ok: false });
      expect(await call('hideBoxEverywhere', null)).toMatchObject({ ok: false });
      expect(await call('dismissBox', { scope: 'everywhere' })).toMatchObject({ ok: false });
      const read = await browser().evaluateAsContentScript(evil, async () => {
        const areas = [chrome.storage?.local, chrome.storage?.session];
        const found = await Promise.all(areas.map((area) => area?.get(null).catch(() => ({}))));
        await chrome.storage?.local
          ?.set({ settings: { version: 2, settings: { box: { offer: 'never' }, engine: { consents: [{}] } } } })
          .catch(() => undefined);
        return JSON.stringify(found);
      });
      expect(read).not.toMatch(/ollama|127\.0\.0\.1|offer|job:/);
      await browser().killBackground();
      await openEvil();
      expect(JSON.stringify(await settings())).toBe(before);
    });

    test('a job of another tab is as good as none, read or spoken', async () => {
      await openEvil();
      expect(await overPort(`job:${bankJob}`)).toEqual([null]);
      const play = { do: 'play', what: 'summary', job: bankJob, sentence: 0, speed: 1 };
      for (const port of ['listening', 'listening:page']) {
        expect(JSON.stringify(await overPort(port, play))).not.toContain(bankJob);
      }
    });

    test('a forged article is of the page that has sent it, and no engine writes about it', async () => {
      await openEvil();
      const reply = await call('summarizeArticle', { article: forged(PARAGRAPH) });
      expect(reply).toMatchObject({ ok: true });
      const record = await until('its record', async () => {
        const found = (await stored()).session[`job:${reply.response}`] as { job: { state: string } } | undefined;
        return found?.job.state === 'done' ? found.job : undefined;
      });
      expect(record).toMatchObject({ site: 'https://evil.example', article: { url: 'https://evil.example/story' } });
      const [view] = await overPort(`job:${reply.response}`);
      expect(view).toMatchObject({ state: 'done', summary: { engine: 'instant' } });
      expect(Object.keys(view as object).sort()).toEqual(
        ['id', 'isUnderWay', 'languageName', 'news', 'state', 'summary'].sort(),
      );
      expect(JSON.stringify(view)).not.toMatch(/ollama|127\.0\.0\.1|upgrade/);
      expect(ollama.written()).toBe(0);
    });

    test('two thousand calls are answered thirty times, and large articles until it is enough', async () => {
      await openEvil();
      const counts = await browser().evaluateAsContentScript(evil, async () => {
        const made = Array.from({ length: 2_000 }, () =>
          chrome.runtime.sendMessage({ call: 'articleFound', request: null }),
        );
        const replies = (await Promise.all(made)) as Reply[];
        return {
          answered: replies.filter(({ ok }) => ok).length,
          codes: replies.flatMap(({ error }) => error?.code ?? []),
        };
      });
      expect(counts.answered).toBeLessThanOrEqual(30);
      expect(new Set(counts.codes)).toEqual(new Set(['too-often']));
      const replies = await browser().evaluateAsContentScript(
        evil,
        async (article) => {
          const answered: Reply[] = [];
          for (let number = 0; number < 14; number += 1) {
            const text = `Item ${number} of a very long text goes on. `.repeat(25_000);
            const blocks = [{ id: '1', kind: 'paragraph', text }];
            const request = { article: { ...article, title: `n${number}`, blocks } };
            answered.push(await chrome.runtime.sendMessage({ call: 'summarizeArticle', request }));
          }
          return answered;
        },
        forged(''),
      );
      expect(replies.filter(({ ok }) => ok).length).toBeLessThanOrEqual(4);
      expect(replies.at(-1)).toMatchObject({ error: { code: 'too-often' } });
      const tooLong = { article: forged('x'.repeat(2_100_000)) };
      expect(await call('summarizeArticle', tooLong)).toMatchObject({ ok: false });
      expect(Object.keys((await stored()).session)).toContain(`job:${bankJob}`);
    });

    test('what it says that its page holds is held to the same limits, and is of its own address', async () => {
      for (const { letters, expected } of [
        { letters: 2_100_000, expected: 'too-long' },
        { letters: 5_000, expected: undefined },
      ]) {
        await openEvil();
        await browser().evaluateAsContentScript(
          evil,
          (article, length) => {
            // In the extractor's place.
            Object.assign(globalThis, { [Symbol.for('get-a-summary')]: { isDetecting: true, extractor: {} } });
            const text = 'The stranger wrote this sentence himself. '.repeat(length / 40);
            const blocks = [{ id: '1', kind: 'paragraph', text }];
            const forgery = { ...article, title: 'T'.repeat(300_000), language: 'constructor', blocks };
            chrome.runtime.onMessage.addListener((message: { call: string }, _sender, reply) => {
              const response = { article: forgery, address: 'https://bank.example/elsewhere' };
              if (message.call === 'readArticle') reply({ ok: true, response });
            });
          },
          forged(''),
          letters,
        );
        const popup = await browser().clickToolbar(evil);
        if (expected) expect(await waitForError(popup)).toBe(expected);
        else expect((await waitForSummary(popup)).gist).toContain('stranger');
        await popup.close();
        await browser().closePages();
      }
      const records = Object.values((await stored()).session) as {
        job?: { article: { title: string; url: string } };
      }[];
      const record = records.find(({ job }) => job?.article.title.startsWith('TTT'))?.job;
      expect(record).toMatchObject({ site: 'https://evil.example', article: { language: 'und' } });
      expect(record?.article.title).toHaveLength(1_000);
      expect(record?.article.url).toBe('https://evil.example/story');
    });

    test('neither ports nor what is said over them in any number keep others waiting', async () => {
      await openEvil();
      const ends = await browser().evaluateAsContentScript(
        evil,
        async (job) => {
          let ended = 0;
          const ports = Array.from({ length: 1_000 }, (_, number) => {
            const port = chrome.runtime.connect({ name: number % 2 ? 'listening:page' : `job:${job}` });
            port.onDisconnect.addListener(() => {
              ended += 1;
            });
            return port;
          });
          const play = { do: 'play', what: 'summary', job, sentence: 0, speed: 1 };
          for (const port of ports) {
            for (let times = 0; times < 20; times += 1) {
              try {
                port.postMessage(play);
              } catch {
                // It is ended.
              }
            }
          }
          for (let times = 0; times < 100 && ended <= 950; times += 1)
            await new Promise((resolve) => setTimeout(resolve, 100));
          return ended;
        },
        bankJob,
      );
      expect(ends).toBeGreaterThan(950);
      const calm = await browser().openPage('https://calm.example/story');
      const box = browser().boxOf(calm);
      await box.appears();
      await box.clickButton('open');
      expect((await waitForSummary(box)).gist).not.toBe('');
    });

    test('what is malformed breaks nothing', async () => {
      await openEvil();
      for (const request of [null, {}, { article: {} }, { article: [] }, { article: { blocks: 'x' } }]) {
        expect(await call('summarizeArticle', request)).toMatchObject({ ok: false });
      }
      for (const command of [
        { do: 'explode' },
        { do: 'play' },
        'x',
        [],
        { do: 'play', job: 7, sentence: -1, speed: 1e9 },
      ]) {
        await overPort('listening:page', command);
      }
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  {
    site: ({ url }) => ({
      body: newsPage({ ...(url.hostname === 'bank.example' ? bridgeStory.first : orchardStory) }),
    }),
    readableSites: ['http://127.0.0.1/*'],
    mayFetch: /^http:\/\/127\.0\.0\.1:/,
  },
);
