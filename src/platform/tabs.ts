/** Reads and opens the browser's tabs, as far as activeTab and the content script let the extension see them. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Where a tab is. */
export interface TabPlace {
  readonly windowId?: number;
  /** In a private window: nothing of it may be stored. */
  readonly isPrivate: boolean;
}

export interface TabFacts extends TabPlace {
  readonly id: number;
  /** Missing where the browser keeps it from the extension. */
  readonly url?: string;
  readonly title?: string;
  /** The browser has let go of its page until the reader comes to it. */
  readonly isAsleep: boolean;
}

/** The tab that the reader looks at, in the window that the caller belongs to. */
export async function activeTab(): Promise<TabFacts | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && factsOf(tab);
}

export async function placeOfTab(tabId: number): Promise<TabPlace> {
  return placeOf(await browser.tabs.get(tabId));
}

export function placeOf({ windowId, incognito }: Pick<Tabs.Tab, 'windowId' | 'incognito'>): TabPlace {
  return { ...(windowId !== undefined && { windowId }), isPrivate: incognito };
}

export async function readTab(
  tabId: number,
): Promise<Pick<TabFacts, 'url' | 'isPrivate'> & { readonly icon?: string }> {
  const { url, favIconUrl, incognito } = await browser.tabs.get(tabId);
  return {
    ...(url !== undefined && { url }),
    ...(favIconUrl !== undefined && { icon: favIconUrl }),
    isPrivate: incognito,
  };
}

function factsOf(tab: Tabs.Tab): TabFacts | undefined {
  if (tab.id === undefined) return undefined;
  return {
    id: tab.id,
    ...placeOf(tab),
    ...(tab.url !== undefined && { url: tab.url }),
    ...(tab.title !== undefined && { title: tab.title }),
    isAsleep: tab.discarded === true || tab.status === 'unloaded',
  };
}

/** Runs files of the extension in the tab's top frame, in this order. Rejects where the browser forbids it. */
export async function injectScript(tabId: number, ...files: string[]): Promise<void> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  // Firefox's own pages (about:robots) are passed over in silence.
  if (!ran) throw new Error(`${files.join(', ')} was not run in tab ${tabId}`);
}

/** Set by build.mjs, see page-runtime.ts. */
declare const SCRIPTS_ARE_IMPORTED: boolean;

/** The same for what scripts in pages import by themselves, where they can. */
export async function injectWhatPagesCannotImport(tabId: number, ...files: string[]): Promise<void> {
  if (!SCRIPTS_ARE_IMPORTED) await injectScript(tabId, ...files);
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** In the caller's window another tab is in front now, or the one in front has loaded another page. */
export function onActiveTabChange(listener: () => void): void {
  // A phone has no windows.
  const own = browser.windows?.getCurrent();
  const tell = async (windowId?: number) => {
    if (!own || windowId === (await own).id) listener();
  };
  browser.tabs.onActivated.addListener(({ windowId }) => void tell(windowId));
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (tab.active && change.status === 'complete') void tell(tab.windowId);
  });
}

/**
 * Web pages in a window, in the order of their tabs.
 * @param of The caller's, another by its id, or all but private ones.
 */
export async function allTabs(of: 'this' | 'all' | number): Promise<TabFacts[]> {
  const query = of === 'all' ? {} : of === 'this' ? { currentWindow: true } : { windowId: of };
  const found = await browser.tabs.query(query);
  const tabs = of === 'all' ? found.filter(({ incognito }) => !incognito) : found;
  const own = browser.runtime.getURL('');
  return tabs.flatMap((tab) => (tab.url?.startsWith(own) ? [] : (factsOf(tab) ?? [])));
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** An app's in the tab in front, which stays: the browser asks whether to start it, and a tab of its own would be left empty. */
export async function openAddress(url: string): Promise<void> {
  if (url.startsWith('https:')) await openTab(url);
  else await browser.tabs.update({ url });
}

/** In that private window, or in a new one where it is closed by now: other windows' history is stored. */
export async function openPrivateTab(url: string, windowId: number): Promise<void> {
  await browser.tabs.create({ url, windowId }).catch(() => browser.windows?.create({ url, incognito: true }));
}

/**
 * @param file Of the extension, with its query.
 * @param windowId Where it is wanted. Chrome shows no page of an extension in private windows and takes another one.
 */
export async function openExtensionPage(file: string, windowId?: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(file), ...(windowId !== undefined && { windowId }) });
}

/**
 * The same in the next place of the tab's window, where the reader looks at that tab: one at the back asks for nobody. Chrome puts
 * pages of ours beside private windows, not into them.
 */
export async function openExtensionPageBeside(tabId: number, file: string): Promise<void> {
  const { active, index, windowId, incognito } = await browser.tabs.get(tabId);
  if (!active) return;
  const beside = incognito ? {} : { index: index + 1, ...(windowId !== undefined && { windowId }) };
  await browser.tabs.create({ url: browser.runtime.getURL(file), ...beside });
}

/** Brings its window to the front as well, where the browser has windows. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** The same for a page that asks for it. Rejects where its tab is not the one that the reader looks at. */
export async function leaveFor(tabId: number, other: number): Promise<void> {
  const { active } = await browser.tabs.get(tabId);
  if (!active) throw new Error(`tab ${tabId} is not in front`);
  await showTab(other);
}

/** Milliseconds: a page that does not come is not waited for longer; one that is there may begin again, as Firefox has it. Set by hand. */
const [WAKING_MILLISECONDS, RESTING_MILLISECONDS] = [20_000, 400];

/**
 * Loads the page of a tab that is asleep: it is in front for a moment, which is how browsers do it (Firefox loses what is reloaded
 * there). Settles when the page is there, or does not come.
 */
export async function wakeTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  const [inFront] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  const loaded = whenLoaded(tabId);
  await browser.tabs.update(tabId, { active: true });
  if (inFront?.id !== undefined) await browser.tabs.update(inFront.id, { active: true });
  await loaded;
}

function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const limit = setTimeout(end, WAKING_MILLISECONDS);
    function onUpdated(id: number, { status }: { status?: string | undefined }): void {
      if (id !== tabId || status === undefined) return;
      clearTimeout(resting);
      if (status === 'complete') resting = setTimeout(end, RESTING_MILLISECONDS);
    }
    function end(): void {
      clearTimeout(limit);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    }
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId);
}

/** To be called synchronously when the background starts. Once each time that the browser does. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** To be called synchronously when the background starts. Not on updates. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
