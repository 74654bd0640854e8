/** Reads what the browser itself says about who sent a message or opened a port; nothing in it comes from the sender. */
import { extensionApi } from './extension-api.ts';

export interface MessageSender {
  readonly isExtensionPage: boolean;
  readonly tabId?: number;
  readonly url?: string;
  /** `null` for a sandboxed page. */
  readonly origin?: string;
  /** Names one document of one tab; missing where the browser has no such names. */
  readonly documentId?: string;
  readonly isPrivate: boolean;
}

/** @returns `undefined` for other extensions, and for frames within pages, where no script of ours runs. */
export function readSender(sender: chrome.runtime.MessageSender | undefined): MessageSender | undefined {
  const { runtime } = extensionApi();
  if (sender?.id !== runtime.id) return undefined;
  const { tab, url, documentId } = sender;
  const origin = sender.origin ?? url?.split('/', 3).join('/');
  const isExtensionPage = origin !== undefined && `${origin}/` === runtime.getURL('');
  if (!isExtensionPage && sender.frameId !== 0) return undefined;
  return {
    isExtensionPage,
    ...(tab?.id !== undefined && { tabId: tab.id }),
    ...(url !== undefined && { url }),
    ...(origin !== undefined && { origin }),
    ...(documentId !== undefined && { documentId }),
    isPrivate: tab?.incognito ?? false,
  };
}
