/** Sets the toolbar button. What is set for a tab lasts until the tab navigates; the browser itself forgets it then. */
import { browser } from './browser.ts';
import { extensionApi } from './extension-api.ts';

export interface ToolbarLook {
  readonly icon: 'plain' | 'article-found';
  readonly title: string;
}

export async function setToolbarLook(tabId: number, { icon, title }: ToolbarLook): Promise<void> {
  const suffix = icon === 'article-found' ? '-found' : '';
  const path = { 16: `icons/16${suffix}.png`, 32: `icons/32${suffix}.png` };
  await Promise.all([setIcon(tabId, path), browser.action.setTitle({ tabId, title })]);
}

/** With a callback: of a tab that is gone before its icon is loaded, Chrome's promise complains in the log, whatever is caught. */
function setIcon(tabId: number, path: Readonly<Record<number, string>>): Promise<void> {
  const { action, runtime } = extensionApi();
  return new Promise((resolve, reject) => {
    action.setIcon({ tabId, path }, () => (runtime.lastError ? reject(runtime.lastError) : resolve()));
  });
}

/** Opens the popup over the active tab. Firefox before 149 wants a reader's action and no `await` before it. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** The same for a page that asks for it. Rejects where its tab is not the one that the reader looks at, or the browser does not let us. */
export async function openPopupOver(tabId: number): Promise<void> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active || windowId === undefined) throw new Error(`tab ${tabId} is not in front`);
  await browser.action.openPopup({ windowId });
}

/** Whether the reader has the button in the toolbar itself. @returns `undefined` where the browser does not say, as on phones. */
export async function isPinned(): Promise<boolean | undefined> {
  const { action } = extensionApi();
  const settings = await action.getUserSettings?.();
  return settings?.isOnToolbar;
}
