// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createBox } from '../../../src/content/box/box.ts';
import { forgetOrder } from '../../../src/content/box/order-summary.ts';
import { toggleSummary } from '../../../src/content/box/toggle-summary.ts';
import { callBackground } from '../../../src/content/call-from-web-page.ts';
import { extractedPage } from '../../../src/content/extracted-page.ts';
import { isolatedWorld } from '../../../src/content/isolated-world.ts';
import { boxTexts } from '../../../src/i18n/box-texts.ts';
import { shortDurations, useTexts } from '../../../src/i18n/text.ts';
import type { PageJobView } from '../../../src/messaging/jobs/page-job-view.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { timeToRead } from '../../../src/ui/summary/reading-time.ts';
import { clickAsReader } from '../../support/act-as-reader.ts';
import { englishText } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { newsPage, orchardStory } from '../../support/news-page.ts';

isolatedWorld().callBackground = callBackground;

const JOB = 'a'.repeat(64);
const summary = summarizeArticle(inventedArticle(), { points: 3 });

let calls: string[];
let ports: { name: string; isOpen: boolean; tell(message: unknown): void }[];

function connect({ name }: { name: string }) {
  const listeners: ((message: unknown) => void)[] = [];
  const port = { name, isOpen: true, tell: (message: unknown) => void listeners.map((listener) => listener(message)) };
  ports.push(port);
  return {
    name,
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => undefined },
    postMessage: () => undefined,
    disconnect: () => {
      port.isOpen = false;
    },
  };
}

let refused: string | undefined;

async function sendMessage({ call, request }: { call: string; request: { intent?: string } | null }) {
  if (refused) return { ok: false, error: { code: refused, message: '' } };
  calls.push([call, request?.intent].filter(Boolean).join(' '));
  const response = { summarizeArticle: JOB, viewPreferences: { depth: 'three' } }[call] ?? null;
  return { ok: true, response };
}

function openBox() {
  const removals: (() => void)[] = [];
  const group = {
    offer: { durations: shortDurations(), isWanted: true },
    removeAll: () => void removals.splice(0).map((remove) => remove()),
    placeAgain: () => undefined,
    onRemoveAll: (remove: () => void) => removals.push(remove),
  };
  const box = createBox({
    at: { parent: document.body, before: null, paragraph: document.body },
    group,
    time: timeToRead(900, shortDurations()),
    actions: {
      onOpen: (box) => toggleSummary(box, extractedPage),
      onMenu: () => undefined,
      onNear: () => undefined,
      onPress: () => undefined,
    },
  });
  document.body.prepend(box.host);
  clickAsReader(box.opener);
  return { box, removals };
}

const jobPort = () => vi.waitFor(() => ports.find(({ name, isOpen }) => name === `job:${JOB}` && isOpen) ?? failed());
const find = (root: ParentNode, action: string) => root.querySelector<HTMLElement>(`[data-action="${action}"]`);
function failed(): never {
  throw new Error('not yet');
}
async function tell(view: object): Promise<void> {
  (await jobPort()).tell({ id: JOB, isUnderWay: false, ...view } as unknown as PageJobView);
}

beforeEach(() => {
  calls = [];
  refused = undefined;
  ports = [];
  forgetOrder();
  document.documentElement.innerHTML = newsPage(orchardStory);
  const runtime = { id: 'x', connect, sendMessage, onMessage: { addListener: () => undefined } };
  Object.assign(globalThis, { chrome: { i18n: { getMessage: englishText }, runtime }, CSS: { highlights: new Map() } });
});

it('shows what an engine has written, and offers more only in the extension’s own document', async () => {
  const { box } = openBox();
  const written = { ...summary, engine: 'written', gist: { text: 'The trees flowered again.', sources: [] } };
  await tell({ state: 'done', summary, news: [], upgrade: { state: 'done', summary: written } });
  expect(box.root.querySelector('.gist')?.textContent).toBe('The trees flowered again.');
  expect(box.root.querySelector('input:not([type=radio]), textarea, .upgrade, .ask, .sent')).toBeNull();
  find(box.root, 'open-upgrade')?.click();
  expect(calls).toEqual(['summarizeArticle', 'viewPreferences']);
  clickAsReader(find(box.root, 'open-upgrade'));
  clickAsReader(find(box.root, 'open-ask'));
  expect(calls.slice(2)).toEqual(['openSummary upgrade', 'openSummary ask']);
});

it('leaves nothing behind when it closes: no node, no port', async () => {
  const { box, removals } = openBox();
  const nodes = () => box.root.querySelectorAll('.frame *, .box *').length;
  await tell({ state: 'done', summary, news: [] });
  clickAsReader(box.opener);
  const closed = nodes();
  for (let times = 0; times < 3; times += 1) {
    clickAsReader(box.opener);
    await vi.waitFor(() => expect(box.root.querySelector('.gist')).not.toBeNull());
    expect(nodes()).toBeGreaterThan(closed);
    clickAsReader(box.opener);
  }
  expect(nodes()).toBe(closed);
  expect(ports.filter(({ isOpen }) => isOpen)).toEqual([]);
  expect(removals).toHaveLength(1);
});

it('asks for nothing anew when it is opened again, unless the reader has been elsewhere', async () => {
  const { box } = openBox();
  await tell({ state: 'done', summary, news: [] });
  clickAsReader(box.opener);
  clickAsReader(box.opener);
  await vi.waitFor(() => expect(box.root.querySelector('.gist')).not.toBeNull());
  expect(ports.filter(({ name }) => name.startsWith('job:'))).toHaveLength(1);
  const orders = () => calls.filter((call) => call === 'summarizeArticle').length;
  expect(orders()).toBe(1);
  clickAsReader(box.opener);
  forgetOrder();
  clickAsReader(box.opener);
  await tell({ state: 'done', summary, news: [] });
  expect(orders()).toBe(2);
});

it('asks the browser for no text until the summary stands there', async () => {
  useTexts(boxTexts());
  const ask = vi.spyOn(chrome.i18n, 'getMessage');
  const { box } = openBox();
  await tell({ state: 'done', summary, news: [] });
  await vi.waitFor(() => expect(box.root.querySelector('.gist')).not.toBeNull());
  expect(ask.mock.calls).toEqual([]);
  useTexts(undefined);
});

it('ends with the boxes of its article', async () => {
  const { box } = openBox();
  await tell({ state: 'working', isUnderWay: true });
  box.group.removeAll();
  expect(ports.filter(({ isOpen }) => isOpen)).toEqual([]);
});

it('says why nothing could be opened over the page', async () => {
  const { box } = openBox();
  await tell({ state: 'done', summary, news: [] });
  refused = 'too-often';
  clickAsReader(find(box.root, 'open-upgrade'));
  await vi.waitFor(() => expect(box.root.querySelector('[data-error]')).toHaveProperty('dataset.error', 'too-often'));
});

it('is drawn anew for the reader who comes back, and not spent on a page that plays one', async () => {
  const { box } = openBox();
  await tell({ state: 'done', summary, news: [] });
  const listening = vi.spyOn(window, 'addEventListener');
  clickAsReader(find(box.root, 'open-upgrade'));
  const focus = await vi.waitFor(() => listening.mock.calls.find(([type]) => type === 'focus') ?? failed());
  const hear = focus[1] as unknown as (event: Pick<Event, 'isTrusted'>) => void;
  const followed = () => ports.filter(({ name }) => name.startsWith('job:')).length;
  hear({ isTrusted: false });
  expect(followed()).toBe(1);
  hear({ isTrusted: true });
  expect(followed()).toBe(2);
});
