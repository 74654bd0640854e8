/** Links a script in a web page to its extension: messages, and whether the extension is still there. */
import { extensionApi } from './extension-api.ts';

/** True once the extension was updated, reloaded or removed under this page: nothing can be sent any more. */
export function isOrphaned(): boolean {
  return !extensionApi().runtime?.id;
}

/** Rejects when the extension is gone or its background cannot be woken. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return extensionApi().runtime.sendMessage(message);
}

/** @param respond Returns `undefined` for messages that are not its own. */
export function listenToExtension(respond: (message: unknown) => Promise<unknown> | undefined): void {
  extensionApi().runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const reply = respond(message);
    if (!reply) return undefined;
    void reply.then(sendResponse, () => sendResponse(undefined));
    return true;
  });
}

/**
 * Set by build.mjs. Chrome injects nothing without a host permission, but lets a script in a page import a file of its
 * extension. Firefox injects wherever a content script matches, and its store refuses computed imports.
 */
declare const SCRIPTS_ARE_IMPORTED: boolean;

/** @param inject Asks the background to run the file in this page, where that is the way. */
export async function importOwnScript(file: string, inject?: () => Promise<unknown>): Promise<void> {
  await (SCRIPTS_ARE_IMPORTED ? import(extensionApi().runtime.getURL(file)) : inject?.());
}
