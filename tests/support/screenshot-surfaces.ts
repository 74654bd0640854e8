/** What the contact sheets show, and how each surface is brought there. */

import type { Page } from 'puppeteer-core';
import { SUGGESTED_MODELS } from '../../src/engines/setup/suggested-models.ts';
import { questionWords } from '../../src/languages/question-words.ts';
import type { Intent } from '../../src/messaging/content-calls.ts';
import { initialSettings } from '../../src/settings/settings.ts';
import type { BrowserUnderTest, Surface } from './browser-under-test.ts';
import { changeSettings } from './change-settings.ts';
import type { Site } from './fixture-server.ts';
import { functionSource } from './function-source.ts';
import { bridgeStory, newsPage, orchardStory } from './news-page.ts';
import { pretendUpgrade, type UpgradeStage } from './screenshot-upgrades.ts';
import { waitForSummary } from './shown-summary.ts';
import { site } from './site.ts';
import { STATEMENT_PAGES } from './statement-pages.ts';
import { pause, until } from './until.ts';

export interface Shot {
  /** CSS pixels. */
  readonly width: number;
  readonly zoom: 1 | 2;
}

export type Situation = Shot & { readonly language: 'en' | 'ar' | 'ja' };

export interface PicturedSurface {
  readonly name: string;
  /** CSS pixels at normal size. */
  readonly width: number;
  readonly growsWithZoom?: boolean;
  open(browser: BrowserUnderTest, situation: Situation): Promise<Page>;
}

/** CSS pixels: what browsers give it, since it is a hair wider than 400. */
export const POPUP_WIDTH = 401;

const ARTICLES = {
  en: 'https://news.example/demo',
  ar: 'https://news.example/arabic',
  ja: 'https://news.example/japanese',
};
const STORIES = { '/bridge': bridgeStory.first, '/barge': bridgeStory.second, '/orchard': orchardStory };

/** So that each page has a dark side. */
const BOTH_SCHEMES = '<style>:root { color-scheme: light dark }</style>';

export const storySite: Site = (request) => {
  const story = STORIES[request.url.pathname as keyof typeof STORIES];
  const page = story ? { body: newsPage(story) } : (STATEMENT_PAGES[request.url.pathname] ?? site(request));
  return page && { ...page, body: String(page.body).replace('</head>', `${BOTH_SCHEMES}</head>`) };
};

export const SURFACES: readonly PicturedSurface[] = [
  { name: 'box-closed', width: 760, open: (browser, at) => openBox(browser, at) },
  { name: 'box-menu', width: 760, open: (browser, at) => openBox(browser, at, 'menu') },
  { name: 'box-open', width: 760, open: (browser, at) => openBox(browser, at, 'open') },
  {
    name: 'popup',
    width: POPUP_WIDTH,
    growsWithZoom: true,
    open: (browser, at) => openBeside(browser, at, 'popup.html', ARTICLES[at.language]),
  },
  ...(['box', 'ask'] as const).map((intent) => ({
    name: `popup-for-${intent}`,
    width: POPUP_WIDTH,
    growsWithZoom: true,
    open: (browser: BrowserUnderTest, at: Situation) =>
      openBeside(browser, at, 'popup.html', ARTICLES[at.language], { intent }),
  })),
  ...(['line', 'in-browser', 'found', 'nothing', 'dismissed'] as const).map((stage) => ({
    name: `popup-offer-${stage}`,
    width: POPUP_WIDTH,
    growsWithZoom: true,
    open: (browser: BrowserUnderTest, at: Situation) => openOffer(browser, at, stage),
  })),
  {
    name: 'popup-error',
    width: POPUP_WIDTH,
    growsWithZoom: true,
    open: (browser, at) => openBeside(browser, at, 'popup.html', 'https://news.example/section'),
  },
  { name: 'panel', width: 420, open: (browser, at) => openBeside(browser, at, 'panel.html', ARTICLES[at.language]) },
  ...(['consent', 'writing', 'interrupted', 'checked'] as const).map((stage) => ({
    name: `popup-${stage}`,
    width: POPUP_WIDTH,
    growsWithZoom: true,
    open: (browser: BrowserUnderTest, at: Situation) => openUpgrade(browser, at, stage),
  })),
  { name: 'options-engines', width: 760, open: openEngines },
  { name: 'options', width: 760, open: (browser, at) => openOwn(browser, at, 'options.html') },
  { name: 'options-end', width: 760, open: openOptionsEnd },
  { name: 'welcome', width: 760, open: (browser, at) => openOwn(browser, at, 'welcome.html') },
  { name: 'welcome-sample', width: 760, open: openSample },
  { name: 'digest', width: 760, open: openDigest },
  { name: 'digest-empty', width: 760, open: (browser, at) => openOwn(browser, at, 'digest.html') },
  {
    name: 'link',
    width: 760,
    open: (browser, at) => openOwn(browser, at, 'digest.html?link=https%3A%2F%2Fpost.example%2Forchard'),
  },
];

async function openBox(browser: BrowserUnderTest, at: Situation, button?: 'open' | 'menu'): Promise<Page> {
  const page = await browser.openPage('about:blank');
  await setSize(page, at);
  await page.goto(ARTICLES[at.language]);
  const box = browser.boxOf(page);
  await box.appears();
  if (button) await box.clickButton(button);
  if (button === 'menu')
    await until('the menu', () => box.evaluate((root) => root.querySelector('.choices')?.checkVisibility()));
  if (button === 'open') await waitForSummary(box);
  // Away from what opens under it, which would be shown as pointed at.
  if (button) await page.mouse.move(2, 2);
  // From a little above the box.
  await box.evaluate((root) =>
    scrollTo({ top: root.host.getBoundingClientRect().top + scrollY - 150, left: 0, behavior: 'instant' }),
  );
  return page;
}

/** @param prepare Before the page's own scripts run. */
export async function openOwn(
  browser: BrowserUnderTest,
  at: Situation,
  file: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await browser.openPage('about:blank');
  await setSize(page, at);
  await prepare?.(page);
  await page.goto(browser.extensionOrigin + file);
  await until(file, () =>
    page.evaluate(() => document.body.innerText.trim().length > 20 && !document.querySelector('[aria-busy="true"]')),
  );
  return page;
}

interface OpenOptions {
  readonly stage?: UpgradeStage;
  readonly intent?: Intent;
  /** Of the background, by call. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What a reader has done in the page before. */
  prepare?(page: Page): Promise<unknown>;
}

/** Popup and panel in a tab of their own, told that another tab is the active one. */
export async function openBeside(
  browser: BrowserUnderTest,
  at: Situation,
  file: string,
  url: string,
  { stage, intent, answers, prepare }: OpenOptions = {},
): Promise<Page> {
  const opened = await browser.openPage(url);
  await prepare?.(opened);
  const page = await browser.openPage('about:blank');
  await setSize(page, at);
  await page.evaluateOnNewDocument(`(${functionSource(pretendTabBeforeIsActive)})()`);
  if (stage) {
    const parameters = [stage, questionWords].map((value) => JSON.stringify(value));
    await page.evaluateOnNewDocument(`(${functionSource(pretendUpgrade)})(${parameters})`);
  }
  // As if a box in that tab had led here.
  const pretended = { ...(intent && { takeIntent: intent }), ...answers };
  await page.evaluateOnNewDocument(`(${functionSource(pretendAnswers)})(${JSON.stringify(pretended)})`);
  await page.goto(browser.extensionOrigin + file);
  await until(file, () => page.evaluate(() => Boolean(document.querySelector('.provenance, .error'))));
  return page;
}

/** Runs in the page. Not by the tab's address, which the extension may not know: tabs are numbered as they are opened. */
function pretendTabBeforeIsActive(): void {
  const { query, getCurrent } = chrome.tabs;
  const findBefore = async () => {
    const own = await getCurrent();
    return (await query({})).filter(({ id = 0 }) => id < (own?.id ?? 0)).slice(-1);
  };
  Object.defineProperty(chrome.tabs, 'query', { value: findBefore });
}

/** What tests/support/change-settings.ts wants of a page. */
export function asSurface(page: Page): Pick<Surface, 'evaluate'> {
  return {
    evaluate: (callee, ...parameters) =>
      page.evaluate(`(${functionSource(callee)})(...${JSON.stringify(parameters)})`) as never,
  };
}

/** Runs in the page: as if the background had answered these calls so. */
function pretendAnswers(answers: Readonly<Record<string, unknown>>): void {
  Object.defineProperty(chrome.permissions, 'request', { value: async () => true });
  const send = chrome.runtime.sendMessage;
  type Answer = (reply: unknown) => void;
  Object.defineProperty(chrome.runtime, 'sendMessage', {
    value: (message: { call?: string }, answer?: Answer) => {
      const { call = '' } = message;
      if (!(call in answers)) return Reflect.apply(send, chrome.runtime, [message, answer].filter(Boolean));
      const reply = { ok: true, response: answers[call] };
      return answer ? answer(reply) : Promise.resolve(reply);
    },
  });
}

async function openOptionsEnd(browser: BrowserUnderTest, at: Situation): Promise<Page> {
  const page = await openOwn(browser, at, 'options.html');
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  return page;
}

async function openSample(browser: BrowserUnderTest, at: Situation): Promise<Page> {
  const page = await openOwn(browser, at, 'welcome.html');
  await page.click('[data-action="summarize"]');
  await until('the sample', () => page.evaluate(() => Boolean(document.querySelector('.gist'))));
  await page.click('.gist .point');
  return page;
}

async function openDigest(browser: BrowserUnderTest, at: Situation): Promise<Page> {
  for (const path of ['bridge', 'barge', 'orchard']) await browser.openPage(`https://news.example/${path}`);
  const page = await openOwn(browser, at, 'digest.html');
  // The same story is told once all tabs are read.
  await until('the stories', () => page.evaluate(() => document.querySelectorAll('.story > h2, .adds').length > 1));
  return page;
}

async function setSize(page: Page, { width, zoom }: Shot): Promise<void> {
  await page.setViewport({ width, height: 900 / zoom, deviceScaleFactor: zoom });
}

async function openUpgrade(browser: BrowserUnderTest, at: Situation, stage: UpgradeStage): Promise<Page> {
  const page = await openBeside(browser, at, 'popup.html', ARTICLES[at.language], { stage });
  const opened = { consent: 'upgrade-text', checked: 'sent' }[stage as string];
  if (opened) await page.click(`[data-action="${opened}"]`);
  return page;
}

/** With a server that is filled in and saved. */
async function openEngines(browser: BrowserUnderTest, at: Situation): Promise<Page> {
  const page = await openOwn(browser, at, 'options.html');
  const engine = {
    chosen: 'ollama',
    servers: { ollama: { address: '', model: 'gemma3:4b' } },
    consents: [{ engine: 'ollama', origin: 'http://localhost:11434' }],
  };
  await changeSettings(asSurface(page), { engine });
  await until('the form', () => page.evaluate(() => document.querySelector('.engine-form') !== null));
  await page.evaluate(() => document.querySelector('.engines')?.scrollIntoView({ behavior: 'instant' }));
  return page;
}

/** The line under an instant summary, in a browser whose model is not here yet. */
async function openOffer(
  browser: BrowserUnderTest,
  at: Situation,
  stage: 'line' | 'in-browser' | 'found' | 'nothing' | 'dismissed',
): Promise<Page> {
  const host = 'localhost:11434';
  const models = ['qwen3:4b', 'gemma3:4b', 'llama3.2:3b-instruct-q8_0'].map((model) => ({
    engine: 'ollama',
    model,
    host,
  }));
  const findModels = { models: stage === 'found' ? models : [], refusals: [] };
  const answers = {
    engineOffers:
      stage === 'in-browser'
        ? { inBrowser: SUGGESTED_MODELS[0].bytes }
        : { builtIn: stage === 'line' ? 'downloadable' : 'available' },
    findModels,
    offerEngines: null,
  };
  const page = await openBeside(browser, at, 'popup.html', ARTICLES[at.language], { answers });
  const action = {
    line: undefined,
    'in-browser': undefined,
    found: 'offer-look',
    nothing: 'offer-look',
    dismissed: 'offer-dismiss',
  }[stage];
  await until('the line', () => page.evaluate(() => document.querySelector('.offer')?.checkVisibility()));
  // Deaf at first; see ui/controls/deliberate-button.ts.
  await pause(600);
  if (action) await page.click(`[data-action="${action}"]`);
  await page.mouse.move(2, 2);
  await pause(200);
  return page;
}

/** All other settings are as at the beginning. */
export async function chooseLanguage(
  { extensionOrigin, ...harness }: BrowserUnderTest,
  language: string,
): Promise<void> {
  const page = await harness.openPage(`${extensionOrigin}options.html`);
  await changeSettings(asSurface(page), { ...initialSettings, language });
  await harness.closePages();
}
