/**
 * Keeps what the scripts in a page share in its isolated world: the detector, the extractor, the box's view. The page itself cannot see
 * it. Also keeps each from running twice in one document.
 */
import type { Texts } from '../i18n/text.ts';
import type { Box } from './box/box.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Both by the box's view, which the extractor loads. */
export interface ExtractorApi {
  toggleSummary(box: Box): void;
  toggleHideMenu(box: Box): void;
}

export interface BoxView {
  /** Reads the article and shows its summary in the box, or closes it again. */
  toggleSummary(box: Box, page: ExtractedPage): void;
  toggleHideMenu(box: Box): void;
}

interface World {
  /** Handed over with the offer of a box; for the extractor, which comes after it. */
  texts?: Texts | undefined;
  isDetecting?: boolean;
  extractor?: ExtractorApi;
  boxView?: BoxView;
}

const KEY = Symbol.for('get-a-summary');

export function isolatedWorld(): World {
  const holder = globalThis as { [KEY]?: World };
  holder[KEY] ??= {};
  return holder[KEY];
}
