/**
 * Leads to what runs a model inside the extension: Chrome's offscreen document, which is opened for it, or in Firefox the background's own page.
 * Nothing of it is loaded before the first call.
 */
import { extensionApi } from './extension-api.ts';
import { connectToBackground, type Port, portPair } from './port.ts';

const PAGE = 'llm/model-host.html';

interface ModelHost {
  serveModelPort(port: Port): void;
  measureSpeed(): Promise<number>;
}

/**
 * Over which Chrome's document is asked for a port to the background. A document that listened to ports itself would be at the other end of every
 * view's port as well, and none of these would hear that the background has ended.
 */
const CALLS = 'model-host';
/** Its document is there; what it has to load are the model's bytes. Set by hand. */
const ANSWER_MILLISECONDS = 10_000;

let opening: Promise<void> | undefined;
const callers: ((port: Port) => void)[] = [];

/** @returns A port to it; closing it stops what was ordered. @throws Error where its document does not answer. */
export async function connectToModelHost(name: string): Promise<Port> {
  const { offscreen } = extensionApi();
  if (offscreen) {
    opening ??= openPage().finally(() => {
      opening = undefined;
    });
    await opening;
    return callPage(name);
  }
  const { serveModelPort } = await importHost();
  const [own, other] = portPair(name);
  serveModelPort(other);
  return own;
}

function callPage(name: string): Promise<Port> {
  return new Promise((resolve, reject) => {
    callers.push(resolve);
    const calls = new BroadcastChannel(CALLS);
    calls.postMessage(name);
    calls.close();
    setTimeout(() => {
      const at = callers.indexOf(resolve);
      if (at >= 0) callers.splice(at, 1);
      reject(new Error('what runs models does not answer'));
    }, ANSWER_MILLISECONDS);
  });
}

/** Hands a port of Chrome's document to who has called for it. */
export function acceptModelHostPort(port: Port): void {
  const caller = callers.shift();
  if (caller) caller(port);
  else port.disconnect();
}

/** In Chrome's document. @param serve Gets a port for each call. */
export function answerModelHostCalls(serve: (port: Port) => void): void {
  new BroadcastChannel(CALLS).onmessage = ({ data }) => serve(connectToBackground(String(data)));
}

/**
 * Tries for a second or two, in the page that calls, how fast this machine reads.
 * @returns Weights times tokens a second.
 */
export async function measureModelSpeed(): Promise<number> {
  const { measureSpeed } = await importHost();
  return measureSpeed();
}

/** By a name that stands here: Firefox's store refuses computed ones. */
function importHost(): Promise<ModelHost> {
  // @ts-expect-error A bundle of its own, which the build makes.
  return import('/llm/model-host.js');
}

/** Whether this very document is Chrome's. */
export function isModelHostPage(): boolean {
  return location.pathname === `/${PAGE}`;
}

/** Where it has a document of its own, that goes. */
export function closeModelHost(): void {
  if (isModelHostPage()) window.close();
}

async function openPage(): Promise<void> {
  const { offscreen } = extensionApi();
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS' as chrome.offscreen.Reason],
    justification:
      'Runs the language model that the reader has chosen in a worker, which a service worker cannot start.',
  });
}
