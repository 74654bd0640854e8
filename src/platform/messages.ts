/** Sends and receives messages for the background and the extension's own pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type MessageSender, readSender } from './sender.ts';

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Rejects when no script of the extension listens in the tab's top frame. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * To be called synchronously when the background starts.
 * @param respond Returns `undefined` for messages that are not its own.
 */
export function listenToMessages(
  respond: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const read = readSender(sender as chrome.runtime.MessageSender);
    return read && respond(message, read);
  });
}

/** Tells the extension's open pages that something has changed; there may be none. Says nothing more: they ask. */
export function notifyExtensionPages(event: string): void {
  browser.runtime.sendMessage({ event }).catch(() => undefined);
}

export function onNotification(event: string, listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOurs = readSender(sender as chrome.runtime.MessageSender)?.isExtensionPage;
    if (isOurs && (message as { event?: unknown } | null)?.event === event) listener();
    return undefined;
  });
}
