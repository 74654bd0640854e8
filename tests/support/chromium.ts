/** Chromium behind the common interface: puppeteer over a pipe, with raw protocol where puppeteer has no word for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Protocol, type Target } from 'puppeteer-core';
import { createBoxHandle, WAY_BACK_MARK } from './box-handle.ts';
import {
  type BrowserRequest,
  type BrowserUnderTest,
  type ColorScheme,
  hearing,
  type LaunchOptions,
  type Surface,
} from './browser-under-test.ts';
import { reachClosedRoots } from './chromium-closed-root.ts';
import { createExtensionManager } from './chromium-extension-manager.ts';
import { readNetworkLog } from './chromium-network-log.ts';
import { requireBrowser } from './find-browsers.ts';
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';
import { functionSource } from './function-source.ts';
import { readOwnStores } from './read-own-database.ts';
import { until } from './until.ts';

/** Generous: the machine may be busy with other work. */
const PATIENCE_MILLISECONDS = 60_000;
const NOWHERE = 'http://127.0.0.1:9/';
/** Bits of the protocol's `modifiers`. */
const ALT_AND_SHIFT = 1 | 8;

export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const server = await startFixtureServer(options.site);
  const profile = options.profile ?? createProfile();
  const networkLog = path.join(profile, 'network-log.json');
  const browser = await startBrowser(options, server, profile, networkLog);
  const extensionId = await browser.installExtension(path.resolve(options.extensionFolder));
  const extensionOrigin = `chrome-extension://${extensionId}/`;
  // It would stand in front of every test's first page.
  await closePage(browser, `${extensionOrigin}welcome.html`);
  let colorScheme: ColorScheme = 'light';
  const opened: Page[] = [];
  let requests: Promise<BrowserRequest[]> | undefined;

  const findWorker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
  const waitForWorker = () => until('the service worker', findWorker, PATIENCE_MILLISECONDS);
  const findPopup = () =>
    browser
      .targets()
      .find((target) => target.url().startsWith(`${extensionOrigin}popup.html`) && !target.url().includes('#tab'));

  /** A document of the extension's origin with all its APIs and none of its code. */
  let helper: Page | undefined;
  async function openHelper(): Promise<Page> {
    if (helper === undefined || helper.isClosed()) {
      const page = await openInBackground(browser, `${extensionOrigin}manifest.json`);
      if (!(await page.evaluate(() => 'windows' in chrome))) {
        await page.close();
        throw new Error('The extension was restarting: its page has none of its APIs.');
      }
      helper = page;
    }
    return helper;
  }
  async function callExtensionApi<Result>(
    callee: (...parameters: string[]) => Promise<Result>,
    ...parameters: string[]
  ) {
    const call = `(${functionSource(callee)})(...${JSON.stringify(parameters)})`;
    return (await openHelper()).evaluate(call) as Promise<Result>;
  }
  async function wakeWorker(): Promise<void> {
    if (findWorker() !== undefined) return;
    const session = await (await openHelper()).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: extensionOrigin });
    await session.detach();
  }
  const manager = createExtensionManager(extensionId, (url) => openInBackground(browser, url));

  async function preparePage(page: Page): Promise<Page> {
    // Not page.emulateMediaFeatures, which knows no forced colours.
    const session = await page.createCDPSession();
    const isForced = colorScheme === 'forced';
    const features = [
      { name: 'prefers-color-scheme', value: isForced ? 'light' : colorScheme },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    return page;
  }
  async function pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('The extension is not installed any more.');
    await page.triggerExtensionAction(extension);
  }
  async function popup(): Promise<Surface> {
    const target = await until('the popup', findPopup, PATIENCE_MILLISECONDS);
    const page = await preparePage(await target.asPage());
    await page.waitForFunction(() => document.readyState === 'complete');
    return createSurface(page);
  }

  await waitForWorker();
  return {
    name: 'chromium',
    server,
    extensionId,
    extensionOrigin,
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async openPage(url, viewport) {
      const page = await preparePage(await browser.newPage());
      opened.push(page);
      if (viewport) await page.setViewport(viewport);
      await page.goto(url, { timeout: PATIENCE_MILLISECONDS });
      return page;
    },
    async closePages() {
      if (!browser.connected) return;
      await (await findPopup()?.asPage())?.close();
      const pages = opened.splice(0);
      await Promise.all(pages.filter((page) => !page.isClosed()).map((page) => page.close()));
    },
    async openPrivateWindow(url) {
      await manager.allowIncognito();
      await waitForWorker();
      helper = undefined;
      const [target] = await Promise.all([
        browser.waitForTarget((candidate) => candidate.url() === url, { timeout: PATIENCE_MILLISECONDS }),
        until('a private window', async () => {
          await callExtensionApi(async (address = '') => {
            await chrome.windows.create({ incognito: true, url: address });
          }, url);
          return true;
        }),
      ]);
      const page = await target.page();
      if (page === null) throw new Error('The private window holds no page.');
      return preparePage(page);
    },
    async openExtensionPage(file) {
      const page = await preparePage(await browser.newPage());
      await page.goto(`${extensionOrigin}${file}`, { timeout: PATIENCE_MILLISECONDS });
      return createSurface(page);
    },
    async openedExtensionPage(start) {
      const isWanted = (target: Target) => target.url().startsWith(`${extensionOrigin}${start}`);
      const target = await browser.waitForTarget(isWanted, { timeout: PATIENCE_MILLISECONDS });
      return createSurface(await target.asPage());
    },
    pressToolbar,
    async clickToolbar(page) {
      await pressToolbar(page);
      return popup();
    },
    async pressShortcut(page) {
      await page.bringToFront();
      const session = await page.createCDPSession();
      const key = { key: 'S', code: 'KeyS', windowsVirtualKeyCode: 83, nativeVirtualKeyCode: 83 };
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        ...key,
        modifiers: ALT_AND_SHIFT,
        isSystemKey: true,
      });
      await session.detach();
    },
    popup,
    isPopupOpen: async () => findPopup() !== undefined,
    async openContextMenuItem(page, kind) {
      await page.bringToFront();
      const selectionText = kind === 'selection' ? await page.evaluate(() => String(getSelection())) : '';
      await wakeWorker();
      const worker = await (await waitForWorker()).worker();
      if (worker === null) throw new Error('The service worker cannot be reached.');
      const linkUrl =
        kind === 'link' ? await page.$eval('main a[href]', (link) => (link as HTMLAnchorElement).href) : '';
      await worker.evaluate(dispatchMenuClick, `summarize-${kind}`, selectionText, linkUrl, page.url());
    },
    boxOf: (page, index = 0) => createBoxHandle(page, index, reachClosedRoots(page)),
    wayBackOf: (page) => createBoxHandle(page, 0, reachClosedRoots(page, WAY_BACK_MARK)),
    async evaluateInBackground(callee, ...parameters) {
      await wakeWorker();
      const worker = await (await waitForWorker()).worker();
      const call = `(${functionSource(callee)})(globalThis, ...${JSON.stringify(parameters)})`;
      return worker?.evaluate(call) as Promise<never>;
    },
    async evaluateAsContentScript(page, callee, ...parameters) {
      const session = await page.createCDPSession();
      const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const world = await until('the script in the page', () =>
        worlds.find(({ origin }) => `${origin}/` === extensionOrigin),
      );
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${functionSource(callee)})(...${JSON.stringify(parameters)})`,
        contextId: world.id,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    async killBackground() {
      const running = findWorker();
      if (running === undefined) return;
      const session = await (await openHelper()).createCDPSession();
      const seenRunning = new Set<string>();
      let hasStopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, runningStatus } of versions) {
          if (runningStatus === 'running') seenRunning.add(versionId);
          hasStopped ||= runningStatus === 'stopped' && seenRunning.has(versionId);
        }
      });
      await session.send('ServiceWorker.enable');
      // Both: the first does nothing to a worker in the middle of a request, the second to one that was spoken to.
      const worker = await running.worker();
      await worker?.close().catch(() => undefined);
      await session.send('ServiceWorker.stopAllWorkers');
      // A view that follows a job starts the next one at once, which may get the target of the one before.
      await until('the service worker to end', () => hasStopped || findWorker() !== running);
      await session.detach();
    },
    isBackgroundRunning: async () => findWorker() !== undefined,
    async runInBackground(source) {
      await wakeWorker();
      const worker = await (await waitForWorker()).worker();
      if (worker === null) throw new Error('The service worker cannot be reached.');
      await worker.evaluate(source);
    },
    async reloadExtension() {
      const page = await openHelper();
      // The page goes down with the extension, so its answer never comes.
      void page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await until('the extension to end', () => page.isClosed(), PATIENCE_MILLISECONDS);
      await until('the extension to be back', openHelper, PATIENCE_MILLISECONDS);
    },
    async updateExtension() {
      await browser.installExtension(path.resolve(options.extensionFolder));
      await waitForWorker();
    },
    revokeSiteAccess: () => manager.setHostAccess('ON_CLICK'),
    grantSiteAccess: () => manager.setHostAccess('ON_ALL_SITES'),
    storageDump: () => callExtensionApi(readOwnStores),
    async toolbarOf(page) {
      await page.bringToFront();
      return callExtensionApi(async () => {
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tabs[0]?.id ?? -1;
        return { title: await chrome.action.getTitle({ tabId }), badge: await chrome.action.getBadgeText({ tabId }) };
      });
    },
    extensionErrors: () => manager.readErrors(),
    async setColorScheme(scheme) {
      colorScheme = scheme;
    },
    async setZoom(page, factor) {
      await page.bringToFront();
      await callExtensionApi(async (value = '1') => {
        await chrome.tabs.setZoom(Number(value));
      }, String(factor));
    },
    close() {
      requests ??= (async () => {
        // A reader may have closed the browser already.
        if (browser.connected) await browser.close();
        server.close();
        const log = readNetworkLog(networkLog);
        if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        return log;
      })();
      return requests;
    },
  };
}

/** Developer mode, because without it `runtime.reload()` leaves an unpacked extension disabled. */
export function createProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'get-a-summary-chromium-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    // It would fetch a dictionary as soon as something is typed.
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [] },
  };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

function startBrowser(options: LaunchOptions, server: FixtureServer, profile: string, networkLog: string) {
  const isRoot = process.getuid?.() === 0;
  const mapping = `MAP *:443 127.0.0.1:${server.httpsPort}, MAP *:80 127.0.0.1:${server.httpPort}`;
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !options.isVisible,
    // The extension protocol is offered on a pipe only.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    timeout: PATIENCE_MILLISECONDS,
    protocolTimeout: PATIENCE_MILLISECONDS,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.flags ?? []),
      '--window-size=1280,900',
      // `acceptInsecureCerts` does not cover the service worker.
      '--ignore-certificate-errors',
      ...(options.isOnline ? [] : [`--host-resolver-rules=${mapping}`]),
      // The browser's own errands, so that the log of requests holds the page's and the extension's only.
      `--gaia-url=${NOWHERE}`,
      `--component-updater=url-source=${NOWHERE}`,
      '--disable-component-update',
      '--disable-quic',
      '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,AimEnabled,AutofillServerCommunication,PreconnectToSearch',
      `--log-net-log=${networkLog}`,
      '--net-log-capture-mode=IncludeSensitive',
    ],
  });
}

/** A tab that does not come to the front, so that "the active tab" stays the page under test. */
async function openInBackground(browser: Browser, url: string): Promise<Page> {
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, background: true });
  await session.detach();
  const target = await browser.waitForTarget((candidate) => candidate.url() === url);
  const page = await target.page();
  if (page === null) throw new Error(`No page: ${url}`);
  // Not waitForFunction: it asks at every frame, and a tab at the back draws none.
  await until(url, () => page.evaluate(() => document.readyState === 'complete'), PATIENCE_MILLISECONDS);
  return page;
}

function createSurface(page: Page): Surface {
  return {
    // As source text: puppeteer's types would have the functions take its own handles.
    evaluate: (callee, ...parameters) =>
      page.evaluate(`(${functionSource(callee)})(...${JSON.stringify(parameters)})`) as Promise<never>,
    async runSource(source) {
      await page.evaluate(source);
    },
    // Not textContent: what is not rendered, no reader reads.
    text: () => page.evaluate(() => document.body.innerText.trim()),
    async click(selector) {
      const element = await page.waitForSelector(hearing(selector), { visible: true });
      // As in Firefox: where the window is low, the foot lies over what stands at its lower edge.
      await element?.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await element?.click();
    },
    async press(key) {
      await page.keyboard.press(key).catch((error: unknown) => {
        // A key that closes the document is not released in it any more.
        if (!page.isClosed()) throw error;
      });
    },
    screenshot: () => page.screenshot(),
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Runs in the service worker. */
async function dispatchMenuClick(
  menuItemId: string,
  selectionText: string,
  linkUrl: string,
  pageUrl: string,
): Promise<void> {
  const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const click = {
    menuItemId,
    pageUrl,
    editable: false,
    ...(selectionText ? { selectionText } : {}),
    ...(linkUrl ? { linkUrl } : {}),
  };
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(click: object, tab: unknown): void };
  event.dispatch(click, tabs[0]);
}

/** Waits for the page, then closes it. */
async function closePage(browser: Browser, url: string): Promise<void> {
  const page = await until(url, async () => (await browser.pages()).find((candidate) => candidate.url() === url));
  await page.close();
}
