/**
 * Detects articles on every web page, so it is small: finds out whether the page is one, says so to the background, and
 * offers the box. Everything else is the extractor's, which is loaded only when a summary is asked for.
 */
import { ARTICLE_SCORE, readImpression } from '../article/detection/article-score.ts';
import type { Reply } from '../messaging/call.ts';
import { isOrphaned, listenToExtension, loadExtractorScript } from '../platform/page-runtime.ts';
import { BOX_MARK, type Box, type BoxActions } from './box.ts';
import { callBackground } from './call-from-web-page.ts';
import { type ExtractorApi, isolatedWorld } from './isolated-world.ts';
import { offerBoxes } from './offer-boxes.ts';
import { watchPage } from './watch-page.ts';

const world = isolatedWorld();
if (!world.isDetecting && document.body) {
  world.isDetecting = true;
  start();
}

function start(): void {
  // What a predecessor left, whose extension was reloaded under this page: it has gone silent.
  for (const left of document.querySelectorAll(`[${BOX_MARK}]`)) left.remove();
  /** Set while the page is an article. */
  let takeBoxesAway: (() => void) | undefined;

  listenToExtension((message) => {
    const isLoadExtractor = (message as { call?: unknown } | null)?.call === 'loadExtractor';
    return isLoadExtractor ? loadExtractor().then((): Reply => ({ ok: true, response: null })) : undefined;
  });

  watchPage({
    look() {
      if (isOrphaned()) return true;
      const { score, blocks } = readImpression(document, location.href);
      if (score <= ARTICLE_SCORE) return false;
      takeBoxesAway = offerBoxes(callBackground('articleFound', null), blocks, boxActions);
      return true;
    },
    leave() {
      takeBoxesAway?.();
      if (takeBoxesAway && !isOrphaned()) void callBackground('articleLeft', null);
      takeBoxesAway = undefined;
    },
  });
}

/** Every box has the same two buttons; what they do is the extractor's. */
const boxActions: BoxActions = {
  onOpener: (box) => void withExtractor(box, 'toggleSummary'),
  onMenuOpener: (box) => void withExtractor(box, 'toggleHideMenu'),
  onApproach: () => void loadExtractor().catch(() => undefined),
};

async function withExtractor(box: Box, action: keyof ExtractorApi): Promise<void> {
  await loadExtractor().catch(() => undefined);
  if (world.extractor) world.extractor[action](box);
  else box.frame.replaceChildren(box.lastWords);
}

/** An extractor that is loaded twice, since the first one is still on its way, keeps itself from running twice. */
async function loadExtractor(): Promise<void> {
  if (!world.extractor) await loadExtractorScript(() => callBackground('injectExtractor', null));
}
