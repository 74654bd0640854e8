/** Loads what fills boxes, and the extractor beside it, by the script that is there before all others. */
import { isolatedWorld } from './isolated-world.ts';

const world = isolatedWorld();

export async function loadExtractor(): Promise<void> {
  if (!world.extractor) await world.loadScript?.('extractor.js', 'injectExtractor');
}

let loadingBoxView: Promise<void> | undefined;

/** Once, however many boxes ask for it; after a failure anew. */
export async function loadBoxView(): Promise<void> {
  loadingBoxView ??= world.loadScript?.('box-view.js', 'injectBoxView').catch((thrown) => {
    loadingBoxView = undefined;
    throw thrown;
  });
  await loadingBoxView;
}
