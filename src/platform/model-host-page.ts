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

let opening: Promise<void> | undefined;

/** @returns A port to it; closing it stops what was ordered. */
export async function connectToModelHost(name: string): Promise<Port> {
  const { offscreen } = extensionApi();
  if (offscreen) {
    opening ??= openPage().finally(() => {
      opening = undefined;
    });
    await opening;
    // Of the extension's documents it is the only one that listens.
    return connectToBackground(name);
  }
  const { serveModelPort } = await importHost();
  const [own, other] = portPair(name);
  serveModelPort(other);
  return own;
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
