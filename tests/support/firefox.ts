/** Firefox behind the common interface: puppeteer over WebDriver BiDi, and privileged scripts where BiDi has no word. */
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { BOX_MARK, type ClosedRootAccess, createBoxHandle, WAY_BACK_MARK } from './box-handle.ts';
import type { BrowserRequest, BrowserUnderTest, LaunchOptions, Surface } from './browser-under-test.ts';
import { requireBrowser } from './find-browsers.ts';
import * as privileged from './firefox-privileged.ts';
import { createFirefoxSurface, openFirefoxProtocol } from './firefox-protocol.ts';
import { startFixtureServer } from './fixture-server.ts';
import { functionSource } from './function-source.ts';
import { readOwnStores } from './read-own-database.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { until } from './until.ts';

/** Generous: the machine may be busy with other work. */
const PATIENCE_MILLISECONDS = 60_000;
const EXTENSION_ID = '{aa6e5f11-03a9-455c-8041-ca99c9f6692f}';
/** Firefox gives every extension a host name by chance; a test wants to know it. */
const EXTENSION_HOST = '4f6a3c52-9d0b-4c57-8a10-2f1f5e5b7c21';
const SANDBOX = 'get-a-summary-test';

export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const server = await startFixtureServer(options.site);
  const proxy = await startRecordingProxy(server);
  const browser = await startBrowser(options, proxy);
  await browser.installExtension(path.resolve(options.extensionFolder));
  const extensionOrigin = `moz-extension://${EXTENSION_HOST}/`;
  const protocol = openFirefoxProtocol(browser, EXTENSION_ID);
  // It would stand in front of every test's first page.
  await until('the first page after installation', () => protocol.callPrivileged(privileged.closeWelcomePage));
  const opened: Page[] = [];
  let beside: Page | undefined;
  let requests: Promise<BrowserRequest[]> | undefined;

  const readBackgroundState = () => protocol.callPrivileged(privileged.readBackgroundState);
  const waitForBackground = () =>
    until('the background', async () => (await readBackgroundState()) === 'running', PATIENCE_MILLISECONDS);

  /** BiDi hides all events of extension documents: `goto` never ends, so the document itself is asked. */
  async function openExtensionDocument(file: string): Promise<Page> {
    const page = await browser.newPage();
    const url = extensionOrigin + file;
    await page.goto(url, { timeout: 1 }).catch(() => undefined);
    const isLoaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    await until(
      url,
      async () => protocol.call({ context: protocol.contextOf(page) }, functionSource(isLoaded), [url]),
      30_000,
    );
    return page;
  }
  /** A document of the extension's origin with all its APIs and none of its code. */
  async function callExtensionApi<Result>(callee: () => Promise<Result>): Promise<Result> {
    const helper = await openExtensionDocument('manifest.json');
    const result = await protocol.call({ context: protocol.contextOf(helper) }, functionSource(callee), []);
    await helper.close();
    return result as Result;
  }
  async function pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await protocol.callPrivileged(privileged.clickToolbarButton);
  }
  async function popup(): Promise<Surface> {
    const findName = async () => (await protocol.callPrivileged(privileged.nameThePopup)) as string | null;
    const context = await until('the popup', findName, PATIENCE_MILLISECONDS);
    const surface = createFirefoxSurface(protocol, context, async () => {
      await protocol.callPrivileged(privileged.closePopup);
      await until('the popup to close', async () => !(await protocol.callPrivileged(privileged.isPopupOpen)));
    });
    await until('the popup to load', () => surface.evaluate(() => document.readyState === 'complete'));
    return surface;
  }

  await waitForBackground();
  await protocol.callPrivileged(privileged.startRequestLog);
  return {
    name: 'firefox',
    server,
    extensionId: EXTENSION_ID,
    extensionOrigin,
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async openPage(url, viewport) {
      const page = await browser.newPage();
      opened.push(page);
      if (viewport) await page.setViewport(viewport);
      // The browser's own pages run where BiDi sees no end of loading.
      if (url.startsWith('about:')) await page.goto(url, { timeout: 500 }).catch(() => undefined);
      else await page.goto(url, { timeout: PATIENCE_MILLISECONDS });
      return page;
    },
    async closePages() {
      if (!browser.connected) return;
      await protocol.callPrivileged(privileged.closePopup);
      const pages = opened.splice(0);
      await Promise.all(pages.filter((page) => !page.isClosed()).map((page) => page.close()));
    },
    async openPrivateWindow(url) {
      await protocol.callPrivileged(privileged.allowPrivateWindows);
      await waitForBackground();
      const before = new Set(await browser.pages());
      await protocol.callPrivileged(privileged.openPrivateWindow, url);
      const findNew = async () => (await browser.pages()).find((page) => page.url() === url && !before.has(page));
      const page = await until('the private window', findNew, PATIENCE_MILLISECONDS);
      await until('its page to load', () => page.evaluate(() => document.readyState === 'complete'));
      return page;
    },
    async openExtensionPage(file) {
      const page = await openExtensionDocument(file);
      return createFirefoxSurface(protocol, protocol.contextOf(page), () => page.close());
    },
    async openedExtensionPage(start) {
      const find = () => protocol.findTab(extensionOrigin + start);
      const context = await until(start, find, PATIENCE_MILLISECONDS);
      return createFirefoxSurface(protocol, context, () => protocol.closeTab(context));
    },
    pressToolbar,
    async clickToolbar(page) {
      await pressToolbar(page);
      return popup();
    },
    async pressShortcut(page) {
      await page.bringToFront();
      await protocol.callPrivileged(privileged.runShortcut);
    },
    popup,
    isPopupOpen: async () => (await protocol.callPrivileged(privileged.isPopupOpen)) === true,
    async openContextMenuItem(page, kind) {
      await page.bringToFront();
      const { x, y } = await page.evaluate(findSpotForMenu, kind);
      await page.mouse.click(x, y, { button: 'right' });
      const prefix = `${EXTENSION_ID.replace(/[^a-z0-9_-]/gi, '_')}-menuitem-`;
      await until('the menu', () => protocol.callPrivileged(privileged.chooseMenuItem, { prefix, kind }));
    },
    boxOf: (page, index = 0) => createBoxHandle(page, index, reachClosedRoots(page)),
    wayBackOf: (page) => createBoxHandle(page, 0, reachClosedRoots(page, WAY_BACK_MARK)),
    async evaluateInBackground(callee, ...parameters) {
      // Kept open: what the function leaves behind must outlive the call.
      beside ??= await openExtensionDocument('manifest.json');
      const source = `async (...parameters) => (${functionSource(callee)})(await browser.runtime.getBackgroundPage(), ...parameters)`;
      return protocol.call({ context: protocol.contextOf(beside) }, source, parameters) as Promise<never>;
    },
    async evaluateAsContentScript(page, callee, ...parameters) {
      await page.bringToFront();
      const source = `(${functionSource(callee)})(...${JSON.stringify(parameters)})`;
      return (await protocol.callPrivileged(privileged.evaluateAsContentScript, source)) as never;
    },
    async killBackground() {
      await protocol.callPrivileged(privileged.killBackground);
    },
    isBackgroundRunning: async () => (await readBackgroundState()) === 'running',
    async runInBackground() {
      throw new Error('No way leads into the background of Firefox from here.');
    },
    async reloadExtension() {
      await protocol.callPrivileged(privileged.reloadExtension, EXTENSION_ID);
      await waitForBackground();
    },
    async updateExtension() {
      await browser.installExtension(path.resolve(options.extensionFolder));
      await waitForBackground();
    },
    async revokeSiteAccess() {
      await protocol.callPrivileged(privileged.revokeSiteAccess);
    },
    async grantSiteAccess() {
      await protocol.callPrivileged(privileged.grantSiteAccess);
    },
    storageDump: () => callExtensionApi(readOwnStores),
    async toolbarOf(page) {
      await page.bringToFront();
      return (await protocol.callPrivileged(privileged.readToolbar)) as { title: string; badge: string };
    },
    async extensionErrors() {
      return (await protocol.callPrivileged(privileged.readMessages)) as string[];
    },
    async setColorScheme(scheme) {
      await protocol.callPrivileged(privileged.setColorScheme, scheme);
    },
    async setZoom(page, factor) {
      await page.bringToFront();
      await protocol.callPrivileged(privileged.setZoom, factor);
    },
    close() {
      requests ??= (async () => {
        // A reader may have closed the browser already.
        const log = browser.connected
          ? ((await protocol.callPrivileged(privileged.readRequestLog)) as BrowserRequest[])
          : [];
        if (browser.connected) await browser.close();
        proxy.close();
        server.close();
        const tunnels = proxy.asked.map((url) => ({ url, initiator: 'proxy', isFromExtension: false }));
        return [...log, ...tunnels];
      })();
      return requests;
    },
  };

  function reachClosedRoots(page: Page, mark = BOX_MARK): ClosedRootAccess {
    const target = { context: protocol.contextOf(page), sandbox: SANDBOX };
    return {
      count: async () => (await protocol.closedRoots(target, `[${mark}]`)).length,
      async callWithRoot(index, source, parameters) {
        const root = (await protocol.closedRoots(target, `[${mark}]`))[index];
        if (root === undefined) throw new Error(`There is no box ${index} in the page.`);
        return protocol.call(target, source, parameters, [root]);
      },
      runSource: (source) => protocol.runSource(target, source),
    };
  }
}

function startBrowser(options: LaunchOptions, proxy: RecordingProxy) {
  const proxyPreferences = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !options.isVisible,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: PATIENCE_MILLISECONDS,
    protocolTimeout: PATIENCE_MILLISECONDS,
    // Without it, extension documents and privileged scripts are refused.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      // Lets the setting of the settings server below apply: with both, Firefox runs no errand of its own.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      // A permission that the extension asks for is given without a dialog, which nothing here could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      // manifest.json is shown as text, with the extension's own rights, and not in a viewer.
      'devtools.jsonview.enabled': false,
      'layout.css.prefers-color-scheme.content-override': 1,
      ...(options.isOnline ? {} : proxyPreferences),
    },
  });
}

/** Runs in the page: on the selected text, on the first link, or on the first paragraph. */
function findSpotForMenu(kind: string): { x: number; y: number } {
  const selection = kind === 'selection' ? getSelection() : null;
  const place = selection
    ? selection.getRangeAt(0)
    : document.querySelector(kind === 'link' ? 'main a[href]' : 'p, h1');
  const element = selection ? selection.anchorNode?.parentElement : (place as Element | null);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = place?.getClientRects()[0];
  if (box === undefined) throw new Error('Nothing to click on.');
  return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
}
