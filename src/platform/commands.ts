/** Listens to the commands that the reader gives with keys. Missing on phones. */
import { browser } from './browser.ts';
import { extensionApi } from './extension-api.ts';
import { placeOf, type TabPlace } from './tabs.ts';

export interface Command {
  readonly name: string;
  /** As the browser writes it ("Alt+Shift+S"); '' where there is none. */
  readonly keys: string;
}

/** To be called synchronously when the background starts. Chrome's own object, since it hands the tab over at once. */
export function listenToCommands(onCommand: (name: string, tab: TabPlace & { id: number }) => void): void {
  extensionApi().commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) onCommand(name, { id: tab.id, ...placeOf(tab) });
  });
}

/** @returns nothing where the browser knows no commands. */
export async function allCommands(): Promise<Command[]> {
  const commands = (await extensionApi().commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page for keys. Only straight out of a reader's action. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
