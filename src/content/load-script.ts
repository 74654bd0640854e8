/**
 * Loads what a page needs only sometimes: boxes, once an article is found and the reader wants them; the extractor and what fills a
 * box, once a summary is near. A script that is loaded twice, since the first one is still on its way, keeps itself from running twice.
 */
import { importOwnScript } from '../platform/page-runtime.ts';
import { callBackground } from './call-from-web-page.ts';
import { isolatedWorld, type ScriptInjection } from './isolated-world.ts';

const world = isolatedWorld();

/** @param injection Asks the background to run the file, where pages cannot import; none where it has done so already. */
export function loadScript(file: string, injection?: ScriptInjection): Promise<void> {
  return importOwnScript(file, async () => injection && callBackground(injection, null));
}

/** Where pages cannot import, the background has put it there before it offered a box. */
export async function loadBoxes(): Promise<void> {
  if (!world.boxes) await loadScript('boxes.js');
}

/** With the boxes' script, which knows the page's stories. */
export async function loadExtractor(): Promise<void> {
  if (world.extractor) return;
  await loadBoxes();
  await loadScript('extractor.js', 'injectExtractor');
}
