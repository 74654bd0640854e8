/**
 * What a browser test can do, the same in Chromium and Firefox: one interface, written twice (chromium.ts, firefox.ts).
 * Everything is done as a reader would do it, with trusted clicks and keys, wherever the browser lets itself be driven
 * so; where not, the method's comment says what is done instead.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browsers.ts';
import type { FixtureServer, Site } from './fixture-server.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extensionFolder: string;
  readonly site: Site;
  /** With a window on the screen. Default: headless. */
  readonly isVisible?: boolean;
  /** Let host names reach the real network: for `npm start -- --url`. Default: every host is the fixture server. */
  readonly isOnline?: boolean;
  /** Further ones for Chromium's command line. */
  readonly flags?: readonly string[];
  /** Folder of Chromium's that a browser before has left, and that stays: what a reader finds after a restart. Default: a new one, which goes. */
  readonly profile?: string;
}

export type ColorScheme = 'light' | 'dark' | 'forced';

export interface BrowserUnderTest {
  readonly name: BrowserName;
  readonly server: FixtureServer;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionOrigin: string;

  /** Opens a new tab, in front, and waits until it has loaded. */
  openPage(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** Closes what `openPage` has opened. */
  closePages(): Promise<void>;
  /** Opens the page in a private window, in which the extension is first allowed. Restarts the extension once. */
  openPrivateWindow(url: string): Promise<Page>;
  /** Opens a page of the extension (`options.html`) in a tab of its own. */
  openExtensionPage(file: string): Promise<Surface>;
  /** Waits for a page that the extension opens by itself. @param start Of its address, from the file on. */
  openedExtensionPage(start: string): Promise<Surface>;
  /**
   * The click alone. With site access withdrawn, Chromium's first click lets the content script run in this page and
   * opens no popup; the second one does.
   */
  pressToolbar(page: Page): Promise<void>;
  /** Clicks the extension's toolbar button, really (it grants `activeTab`), and waits for the popup. */
  clickToolbar(page: Page): Promise<Surface>;
  /** Presses the keys of the extension's command that opens the popup. Chromium: real keys; Firefox: the key's command. */
  pressShortcut(page: Page): Promise<void>;
  /** The popup that is open, or opens within the time limit. */
  popup(): Promise<Surface>;
  isPopupOpen(): Promise<boolean>;
  /**
   * Chooses the extension's entry in the context menu. `selection`: the text that the page has selected; `link`: the first link in its `main`.
   * Firefox: opens the real menu. Chromium: dispatches `contextMenus.onClicked`, since no way leads to its native menu;
   * this grants no `activeTab`.
   */
  openContextMenuItem(page: Page, kind: 'page' | 'selection' | 'link'): Promise<void>;
  /** The extension's box in the page; `index` counts in document order. The box need not be there yet. */
  boxOf(page: Page, index?: number): BoxHandle;
  /** What stands at a marked sentence and leads back to the summary. */
  wayBackOf(page: Page): BoxHandle;

  /** Runs the function with the background's own global object; it must use nothing from outside itself. */
  evaluateInBackground<Result, Parameters extends unknown[]>(
    callee: (background: typeof globalThis, ...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /**
   * Runs the function in the world of the extension's own script in the page, with its rights: what a page can do whose process was
   * taken over. The page must be in front.
   */
  evaluateAsContentScript<Result, Parameters extends unknown[]>(
    page: Page,
    callee: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Ends the service worker or event page, as the browser does when it is idle. The next event starts it again. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Runs a script's source in the background, which is woken for it. Chromium only. */
  runInBackground(source: string): Promise<void>;
  /** What "Reload" on the browser's extension page does. Open pages keep their old, orphaned content scripts. */
  reloadExtension(): Promise<void>;
  /** Installs what the extension's folder holds by now over what is installed; what it has stored stays. */
  updateExtension(): Promise<void>;
  revokeSiteAccess(): Promise<void>;
  grantSiteAccess(): Promise<void>;

  /** Everything that the extension has stored, by storage area, and the names of its databases. */
  storageDump(): Promise<StorageDump>;
  /** The toolbar button of the page's tab; `badge` is '' for none. */
  toolbarOf(page: Page): Promise<{ title: string; badge: string }>;
  /** What the browser has to complain about: manifest, run-time and install messages. */
  extensionErrors(): Promise<string[]>;
  /** For pages opened from here on, popup included. `forced`: the few colours of a high-contrast system. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** The browser's own zoom of the page; 1 is 100 %. */
  setZoom(page: Page, factor: number): Promise<void>;

  /** Settles when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the browser; its own log of requests is complete only then. Calling it again answers the same. */
  close(): Promise<BrowserRequest[]>;
}

export interface StorageDump {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly sync: Readonly<Record<string, unknown>>;
  /** What the extension's own database holds: settings, consents, history. */
  readonly disk: Readonly<Record<string, unknown>>;
  readonly databases: readonly string[];
}

/** One request that the browser made, from the browser's own log. */
export interface BrowserRequest {
  readonly url: string;
  /** Origin or extension that asked, as far as the browser says. */
  readonly initiator: string;
  /** Whether it came from a page or the background of the extension. Content scripts count as their page. */
  readonly isFromExtension: boolean;
}

/** A document that a test can look into and handle: a popup, an options page. */
export interface Surface {
  /** Runs the function in the document's own context; it must use nothing from outside itself. */
  evaluate<Result, Parameters extends unknown[]>(
    callee: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Runs a script's source there. */
  runSource(source: string): Promise<void>;
  /** What a reader can read: rendered text, hidden parts left out. */
  text(): Promise<string>;
  /** Waits for the element, and until it hears clicks, then clicks its middle. Trusted. */
  click(selector: string): Promise<void>;
  /** Trusted; goes to whatever has the focus. */
  press(key: KeyInput): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The extension's box, inside its closed shadow root. */
export interface BoxHandle {
  /** Number of boxes in the page. */
  count(): Promise<number>;
  exists(): Promise<boolean>;
  /** Waits until the box is there and shows something. */
  appears(milliseconds?: number): Promise<void>;
  /** Runs the function with the closed root, in a world apart from the page and from the extension. */
  evaluate<Result, Parameters extends unknown[]>(
    callee: (root: ShadowRoot, ...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Runs a script's source in that same world. */
  runSource(source: string): Promise<void>;
  text(): Promise<string>;
  /** Of the host element, in CSS pixels of the viewport. */
  rect(): Promise<Rectangle>;
  /**
   * Scrolls a control into view and clicks its middle. Trusted.
   * @param name `data-action` of the control, or its accessible name (`aria-label`, else text), whole or its beginning.
   * @throws Error when the control is missing, has no size, or is covered.
   */
  clickButton(name: string): Promise<void>;
  /** Trusted; goes to whatever has the focus. */
  press(key: KeyInput): Promise<void>;
  screenshot(): Promise<Uint8Array>;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is deaf at first (ui/controls/deliberate-button.ts) says so. */
export const hearing = (selector: string): string => `:is(${selector}):not([aria-disabled=true])`;
