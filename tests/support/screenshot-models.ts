/** The options of models inside the browser, each as it is in the middle of something, without a byte from the network. */
import type { Page } from 'puppeteer-core';
import { SUGGESTED_MODELS } from '../../src/engines/setup/suggested-models.ts';
import type { ModelRecord } from '../../src/platform/model-store.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { changeSettings } from './change-settings.ts';
import { functionSource } from './function-source.ts';
import { asSurface, openOwn, type PicturedSurface, type Situation } from './screenshot-surfaces.ts';
import { until } from './until.ts';

const STAGES = ['list', 'download', 'broken'] as const;
type Stage = (typeof STAGES)[number];

const [SMALL] = SUGGESTED_MODELS;
const OWN: ModelRecord = {
  name: 'SmolLM3-3B-Q4_K_M',
  bytes: 1_915_305_312,
  stored: 1_915_305_312,
  contextTokens: 32_768,
  usedAt: Date.UTC(2026, 10, 21),
};
const BEGUN: ModelRecord = {
  name: SMALL.name,
  address: SMALL.address,
  bytes: SMALL.bytes,
  stored: 15 * 16 * 2 ** 20,
  contextTokens: 32_768,
};

export const MODEL_SURFACES: readonly PicturedSurface[] = STAGES.map((stage) => ({
  name: `options-models-${stage}`,
  width: 760,
  open: (browser, at) => openModels(browser, at, stage),
}));

async function openModels(browser: BrowserUnderTest, at: Situation, stage: Stage): Promise<Page> {
  const page = await openOwn(browser, at, 'options.html', (blank) =>
    blank.evaluateOnNewDocument(`(${functionSource(pretendHost)})(${JSON.stringify([BEGUN, stage === 'broken'])})`),
  );
  await asSurface(page).evaluate(
    storeRecords,
    stage === 'list' ? [OWN, { ...BEGUN, stored: BEGUN.bytes }] : [OWN, BEGUN],
  );
  const servers = { 'in-browser': { address: '', model: OWN.name } };
  await changeSettings(asSurface(page), { engine: { chosen: 'in-browser', servers } });
  await until('the models', () => page.evaluate(() => document.querySelectorAll('#models li bdi').length === 2));
  if (stage !== 'list') {
    await page.click(`[data-action="model-continue-${BEGUN.name}"]`);
    const seen = { download: '#models progress[value]', broken: '#model-result:not(:empty)' }[stage];
    await until(seen, () => page.evaluate((selector) => document.querySelector(selector) !== null, seen));
  }
  if (stage === 'download') {
    // What is left of it is told after a second.
    await until('the time', () =>
      page.evaluate(() => document.querySelector('#models .note')?.textContent?.includes(' · ')),
    );
  }
  await page.evaluate(() => document.querySelector('.engines')?.scrollIntoView({ behavior: 'instant' }));
  return page;
}

/** Runs in the page, before its scripts: a graphics processor, and a host that gives a little of the file every half second, or breaks off. */
function pretendHost([record, isBreaking]: [{ readonly bytes: number; readonly stored: number }, boolean]): void {
  const adapter = { features: new Set(['shader-f16']) };
  Object.defineProperty(navigator, 'gpu', { value: { requestAdapter: async () => adapter } });
  // No trial: what it finds is another figure in every picture.
  Object.defineProperty(globalThis, 'Worker', { value: undefined });
  Object.defineProperty(chrome.permissions, 'request', { value: async () => true });
  const { fetch } = globalThis;
  const rest = record.bytes - record.stored;
  globalThis.fetch = async (...given) => {
    if (!String(given[0]).includes('.gguf')) return fetch(...given);
    let pieces = 0;
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 600));
        pieces += 1;
        if (isBreaking) controller.error(new TypeError('network error'));
        else if (pieces < 4) controller.enqueue(new Uint8Array(5e6));
        else await new Promise(() => undefined);
      },
    });
    const answer = new Response(body, { status: 206, headers: { 'content-length': String(rest) } });
    return Object.defineProperty(answer, 'url', { value: String(given[0]) });
  };
}

/** Runs in the page: as if the models had come, whose bytes nothing here reads. */
async function storeRecords(records: readonly { readonly name: string }[]): Promise<void> {
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('models');
  opening.onupgradeneeded = () => opening.result.createObjectStore('models');
  const database = await settle(opening);
  const store = database.transaction('models', 'readwrite').objectStore('models');
  store.clear();
  for (const record of records) await settle(store.put(record, record.name));
  database.close();
}
