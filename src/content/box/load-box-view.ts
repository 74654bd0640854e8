/** Loads the script that fills boxes, once in a page. */
import { importOwnScript } from '../../platform/page-runtime.ts';
import { callBackground } from '../call-from-web-page.ts';
import { type BoxView, isolatedWorld } from '../isolated-world.ts';
import type { Box } from './box.ts';

let loading: Promise<unknown> | undefined;

/** @param box Where a failure is said, since it can only be that this script has outlived its extension. */
export async function loadBoxView(box?: Box): Promise<BoxView | undefined> {
  const world = isolatedWorld();
  try {
    loading ??= importOwnScript('box-view.js', () => callBackground('injectBoxView', null));
    await loading;
  } catch {
    loading = undefined;
    // It can ask for no text; this one came with the box.
    if (box) box.frame.textContent = world.texts?.errorExtensionUpdatedAdvice ?? '';
  }
  return world.boxView;
}
