/**
 * Detects articles on every web page, so it is small: finds out whether the page is one, and says so to the background.
 * Boxes and the extractor are scripts of their own, loaded only where they are wanted.
 */
import { ARTICLE_SCORE, readImpression } from '../article/detection/article-score.ts';
import { findTextBlocks, type TextBlock, textTotal } from '../article/detection/find-text-blocks.ts';
import type { Reply } from '../messaging/call.ts';
import { isOrphaned, listenToExtension } from '../platform/page-runtime.ts';
import { callBackground } from './call-from-web-page.ts';
import { isolatedWorld } from './isolated-world.ts';
import { loadBoxes, loadExtractor, loadScript } from './load-script.ts';
import { watchPage } from './watch-page.ts';

const world = isolatedWorld();
Object.assign(world, { callBackground, loadScript });
if (!world.isLikely && document.body) {
  world.findTextBlocks = findTextBlocks;
  world.isLikely = () => readImpression(document, location.href, 0).score > ARTICLE_SCORE;
  /** How much text the article had that was found last; 0 while the page is none. */
  let length = 0;
  /** Counts what was found and left: an answer that comes after the next one is out of date. */
  let turn = 0;

  listenToExtension((message) => {
    const isLoadExtractor = (message as { call?: unknown } | null)?.call === 'loadExtractor';
    return isLoadExtractor ? loadExtractor().then((): Reply => ({ ok: true, response: null })) : undefined;
  });

  async function sayFound(blocks: readonly TextBlock[]): Promise<void> {
    const own = ++turn;
    const offer = await callBackground('articleFound', null);
    if (offer.isWanted) await loadBoxes();
    if (own === turn) world.boxes?.offer(offer, blocks);
  }

  watchPage((isNews) => {
    if (isOrphaned()) {
      // What can ask for nothing any more should not follow the reader.
      world.boxes?.leave();
      return true;
    }
    const { score, blocks = [] } = readImpression(document, location.href);
    const before = length;
    length = score > ARTICLE_SCORE ? textTotal(blocks) : 0;
    // Without the extension there is no box.
    if (length && (isNews || length !== before)) sayFound(blocks).catch(() => undefined);
    if (!length && before) {
      turn++;
      world.boxes?.leave();
      void callBackground('articleLeft', null);
    }
    return length > 0 && length !== before;
  });
}
