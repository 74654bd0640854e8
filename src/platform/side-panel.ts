/** Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from './browser.ts';
import { extensionApi } from './extension-api.ts';

/** On phones there is none. */
export function hasPanel(): boolean {
  return extensionApi().sidePanel !== undefined || browser.sidebarAction !== undefined;
}

/** Only straight out of a reader's action, without an `await` before it. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if (extensionApi().sidePanel && windowId !== undefined) await extensionApi().sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
