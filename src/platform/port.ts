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

/** Two ends in the same context, which hear each other as if they were in two: later, and never again after either has left. */
export function portPair(name: string): readonly [Port, Port] {
  const ends = [createEnd(), createEnd()] as const;
  const portOf = (own: End, other: End): Port => ({
    name,
    onMessage: (listener) => own.messages.push(listener),
    onDisconnect: (listener) => own.disconnects.push(listener),
    post(message) {
      queueMicrotask(() => {
        if (!own.isClosed) for (const listener of other.messages) listener(message);
      });
    },
    disconnect() {
      if (own.isClosed) return;
      [own.isClosed, other.isClosed] = [true, true];
      for (const listener of other.disconnects) listener();
    },
  });
  return [portOf(ends[0], ends[1]), portOf(ends[1], ends[0])];
}

interface End {
  readonly messages: ((message: unknown) => void)[];
  readonly disconnects: (() => void)[];
  isClosed: boolean;
}

function createEnd(): End {
  return { messages: [], disconnects: [], isClosed: false };
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
