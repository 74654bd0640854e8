/**
 * Loads scripts that the extension brings along and its background needs now and then. Firefox's background is a
 * page, which takes them in as elements. Chrome's is a worker, which has no `import()`: `importScripts` runs later only
 * those files that it has run once while the worker was installed, because the browser stores them with the worker.
 * Source: w3.org/TR/service-workers, "importScripts(urls)".
 */
import { browser } from './browser.ts';

/** Missing in a page. */
const { importScripts } = globalThis as { importScripts?: (url: string) => void };

/** To be called synchronously when the background starts, with each file that it may load later. */
export function keepOwnScript(file: string): void {
  if (importScripts) addEventListener('install', () => importScripts(browser.runtime.getURL(file)));
}

/**
 * Runs a classic script in the background's global scope. In a worker nothing else is done meanwhile, so it gets a task
 * of its own: what is being answered is answered first.
 * @param file From the root of the built extension.
 */
export async function loadOwnScript(file: string): Promise<void> {
  const url = browser.runtime.getURL(file);
  if (!importScripts) return runInPage(url);
  await new Promise((resolve) => setTimeout(resolve));
  importScripts(url);
}

async function runInPage(url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(script);
  });
}
