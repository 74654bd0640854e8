/** Fills boxes: the summary that opens in one, and its menu. Loaded by the extractor, where a box stands. */
import { useTexts } from '../i18n/text.ts';
import { toggleHideMenu } from './box/hide-menu.ts';
import { forgetOrder } from './box/order-summary.ts';
import { toggleSummary } from './box/toggle-summary.ts';
import { isolatedWorld } from './isolated-world.ts';
import { onTrusted } from './on-trusted.ts';

const world = isolatedWorld();
if (!world.boxView) {
  useTexts(world.texts);
  world.boxView = { toggleSummary, toggleHideMenu };
  // Settings are changed elsewhere.
  onTrusted(window, 'blur', forgetOrder);
}
