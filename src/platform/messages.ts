/** Sends and receives messages for the background and the extension's own pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** What the browser says about who sent a message. */
export interface MessageSender {
  readonly isExtensionPage: boolean;
  readonly tabId?: number;
  readonly url?: string;
  readonly isPrivate: boolean;
}

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
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id ? respond(message, readSender(sender)) : undefined,
  );
}

function readSender(sender: Runtime.MessageSender): MessageSender {
  return {
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    ...(sender.url !== undefined && { url: sender.url }),
    isPrivate: sender.tab?.incognito ?? false,
  };
}
