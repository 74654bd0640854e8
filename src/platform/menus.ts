/** Makes the page's context menu. Missing on phones: then nothing is made, and nothing heard. */
import { browser } from './browser.ts';
import { placeOf, type TabPlace } from './tabs.ts';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly context: 'page' | 'selection' | 'link' | 'action';
}

/** Whether the browser has them at all, and so the reader a way to what is in them. */
export function hasMenus(): boolean {
  return browser.contextMenus !== undefined;
}

/** Menus outlive the background in Chrome, so they are made anew only when the extension is installed or updated. */
export function createMenuOnInstall(readItems: () => Promise<readonly MenuItem[]>): void {
  browser.runtime.onInstalled.addListener(() => void createMenu(readItems));
}

async function createMenu(readItems: () => Promise<readonly MenuItem[]>): Promise<void> {
  if (!hasMenus()) return;
  const [items] = await Promise.all([readItems(), browser.contextMenus.removeAll()]);
  for (const { id, title, context } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [context],
      ...(context !== 'action' && { documentUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
  }
}

export async function renameMenu(items: readonly MenuItem[]): Promise<void> {
  if (!hasMenus()) return;
  await Promise.all(items.map(({ id, title }) => browser.contextMenus.update(id, { title })));
}

/**
 * To be called synchronously when the background starts.
 * @param onClick Gets the address of the link, where one was clicked.
 */
export function listenToMenu(
  onClick: (itemId: string, tab: TabPlace & { id: number }, link: string | undefined) => void,
): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) onClick(String(info.menuItemId), { id: tab.id, ...placeOf(tab) }, info.linkUrl);
  });
}
