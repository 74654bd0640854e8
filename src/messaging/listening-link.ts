/** Links a view to the voice: a port that is opened when it is needed, and again when the background has died. */
import type { Port } from '../platform/port.ts';
import type { ListenCommand, ListenState } from './listening.ts';

/** The names of the port: a reading that was begun in a page ends with the page. */
export const LISTENING_PORTS = { inPage: 'listening:page', inExtension: 'listening' } as const;

type ListeningPort = Pick<Port, 'onMessage' | 'onDisconnect' | 'post' | 'disconnect'>;

export interface ListeningLink {
  send(command: ListenCommand): void;
  /** Hands over the state now and at each change. A new listener takes the old one's place. */
  follow(listener: (state: ListenState) => void): void;
  /** Hears of nothing any more, and lets the listener go. What a page has begun to read ends with it. */
  close(): void;
}

/** @param connect Throws where the extension is gone: then nothing is read. */
export function createListeningLink(connect: () => ListeningPort): ListeningLink {
  const nobody = (): void => undefined;
  let port: ListeningPort | undefined;
  let state: ListenState | undefined;
  let listener: (state: ListenState) => void = nobody;

  function open(): ListeningPort | undefined {
    try {
      port ??= connectAnew();
    } catch {
      port = undefined;
    }
    return port;
  }

  function connectAnew(): ListeningPort {
    const made = connect();
    made.onMessage((message) => {
      // From the background, which views trust as they trust its answers.
      state = message as ListenState;
      listener(state);
    });
    made.onDisconnect(() => {
      port = undefined;
      // A background that died reads no more; how far it had come, this view still knows.
      if (state) listener({ ...state, isSpeaking: false });
    });
    return made;
  }

  return {
    send: (command) => open()?.post(command),
    follow(next) {
      listener = next;
      if (state) next(state);
      open();
    },
    close() {
      listener = nobody;
      port?.disconnect();
      port = undefined;
    },
  };
}
