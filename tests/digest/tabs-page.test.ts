// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showTabs } from '../../src/digest/tabs-page.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../support/interface-texts.ts';
import { inventedArticle } from '../support/invented-article.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';

type Told = (message: unknown) => void;
const { call, allTabs, ports } = vi.hoisted(() => ({
  call: vi.fn<(name: string, request: never) => Promise<unknown>>(),
  allTabs: vi.fn<() => Promise<{ id: number; isAsleep: boolean }[]>>(),
  ports: new Map<string, Told>(),
}));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));
vi.mock('../../src/platform/tabs.ts', () => ({
  ...{ allTabs, closeTab: vi.fn(), showTab: vi.fn(), wakeTab: vi.fn(), openTab: vi.fn() },
}));
vi.mock('../../src/platform/permissions.ts', () => ({ requestServerAccess: vi.fn() }));
vi.mock('../../src/platform/port.ts', () => ({
  connectToBackground: (name: string) => ({
    onMessage: (listener: Told) => ports.set(name, listener),
    ...{ onDisconnect: () => undefined, post: () => undefined, disconnect: () => undefined },
  }),
}));

const preferences = { depth: 'all', theme: 'system', textSize: 'normal', highlight: 'yellow' } as const;
const article = (tab: number) => ({ ...inventedArticle(), title: `Title ${tab}`, url: `https://a.example/${tab}` });
const status = () => document.querySelector('main > [role=status]')?.textContent;
const answers = new Map<number, (job: string | undefined) => void>();

speakEnglish();
beforeEach(() => {
  vi.useFakeTimers();
  ports.clear();
  answers.clear();
  call.mockReset().mockImplementation((name: string, request: { tabId: number; jobs: string[] }) =>
    name === 'summarizeTab'
      ? new Promise((resolve) => answers.set(request.tabId, resolve as never))
      : // One story.
        Promise.resolve([{ members: request.jobs.map((job) => ({ job, adds: [] })) }]),
  );
});
afterEach(() => void vi.useRealTimers());

function open(tabs: readonly number[]): Promise<void> {
  allTabs.mockResolvedValue(tabs.map((id) => ({ id, isAsleep: false })));
  return showTabs(preferences);
}

async function answer(tab: number): Promise<void> {
  await vi.waitFor(() => expect(answers.has(tab)).toBe(true));
  answers.get(tab)?.(`job-${tab}`);
  await vi.advanceTimersByTimeAsync(0);
}

function finish(tab: number): void {
  const [, tell] = [...ports].find(([name]) => name.includes(`job-${tab}`)) ?? [];
  const summary = summarizeArticle(article(tab), { points: 3 });
  tell?.({ id: `job-${tab}`, article: article(tab), points: 3, news: [], state: 'done', summary });
}

it('counts no tab as silent that has answered late, while others were still read or afterwards', async () => {
  const whole = open([1, 2, 3, 4]);
  await answer(2);
  await vi.advanceTimersByTimeAsync(9_000);
  // Its time begins when another has gone.
  await vi.waitFor(() => expect(answers.has(4)).toBe(true));
  await vi.advanceTimersByTimeAsync(2_000);
  await answer(1);
  await vi.advanceTimersByTimeAsync(9_000);
  await whole;
  expect(status()).toContain(englishText('digestDone', ['2', '4']));
  expect(status()).toMatch(/2 tabs/);
  await answer(3);
  await vi.waitFor(() => expect(status()).toMatch(/1 tab\b/));
  answers.get(4)?.(undefined);
  await vi.waitFor(() => expect(status()).toBe(`${englishText('digestDone', ['3', '4'])} · this window`));
});

it('copies a story of which the first source has no summary yet, and what it says of its tabs stays', async () => {
  const whole = open([1, 2]);
  await answer(1);
  await answer(2);
  await whole;
  finish(2);
  catchClipboard();
  const before = status();
  clickAsReader(document.querySelector('[data-action=copy-all]'));
  await vi.waitFor(() => expect(document.querySelector('.digest-tools [role=status]')?.textContent).toBe('Copied'));
  expect(readClipboard()).toContain('Title 2');
  expect(status()).toBe(before);
});
