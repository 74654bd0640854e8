/** Reads files that the extension brings along. */
import { browser } from './browser.ts';

/** For the background and the extension's own pages. @param path From the root of the built extension. */
export async function readOwnJson(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}

/** For the background, which is the origin of the file. @throws Where the extension has no such file. */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer());
}
