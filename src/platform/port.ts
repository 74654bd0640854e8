/** Opens ports to the background, for views that follow a job. Used by extension pages and by scripts in web pages. */
import { extensionApi } from './extension-api.ts';
import { type MessageSender, readSender } from './sender.ts';

export interface Port {
  readonly name: string;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** The other side is gone: its worker died, or its page was closed. */
  readonly onDisconnect: (listener: () => void) => void;
  post(message: unknown): void;
  disconnect(): void;
}

export function connectToBackground(name: string): Port {
  return wrapPort(extensionApi().runtime.connect({ name }));
}

/** To be called synchronously when the background starts. */
export function listenToPorts(onPort: (port: Port, sender: MessageSender) => void): void {
  extensionApi().runtime.onConnect.addListener((port) => {
    const sender = readSender(port.sender);
    if (sender) onPort(wrapPort(port), sender);
    else port.disconnect();
  });
}

function wrapPort(port: chrome.runtime.Port): Port {
  return {
    name: port.name,
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
    post: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
  };
}
