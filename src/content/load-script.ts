/**
 * Loads what a page needs only sometimes: boxes, once an article is found and the reader wants them; the extractor and what fills a
 * box, once a summary is near. A script that is loaded twice, since the first one is still on its way, keeps itself from running twice.
 */
import { importOwnScript } from '../platform/page-runtime.ts';
import { callBackground } from './call-from-web-page.ts';
import { isolatedWorld } from './isolated-world.ts';

const world = isolatedWorld();

/** Where pages cannot import, the background has put it there before it offered a box. */
export async function loadBoxes(): Promise<void> {
  if (!world.boxes) await importOwnScript('boxes.js');
}

/** With the boxes' script, which knows the page's stories. */
export async function loadExtractor(): Promise<void> {
  if (world.extractor) return;
  await loadBoxes();
  await importOwnScript('extractor.js', () => callBackground('injectExtractor', null));
}

let loadingBoxView: Promise<void> | undefined;

/** Once, however many boxes ask for it; after a failure anew. */
export async function loadBoxView(): Promise<void> {
  loadingBoxView ??= importOwnScript('box-view.js', () => callBackground('injectBoxView', null));
  try {
    await loadingBoxView;
  } catch (thrown) {
    loadingBoxView = undefined;
    throw thrown;
  }
}
