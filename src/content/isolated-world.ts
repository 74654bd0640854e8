/**
 * Keeps what the detector and the extractor, two scripts, share in the page's isolated world: the page itself cannot see it.
 * Also keeps each from running twice in one document.
 */
import type { Texts } from '../i18n/text.ts';
import type { Box } from './box/box.ts';

export interface ExtractorApi {
  /** Reads the article and shows its summary in the box, or closes it again. */
  toggleSummary(box: Box): void;
  toggleHideMenu(box: Box): void;
}

interface World {
  /** Handed over with the offer of a box; for the extractor, which comes after it. */
  texts?: Texts | undefined;
  isDetecting?: boolean;
  extractor?: ExtractorApi;
}

const KEY = Symbol.for('get-a-summary');

export function isolatedWorld(): World {
  const holder = globalThis as { [KEY]?: World };
  holder[KEY] ??= {};
  return holder[KEY];
}
