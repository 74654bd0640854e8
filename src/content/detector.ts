/**
 * Runs on every web page, so it is small: finds out whether the page is an article, tells the background, and offers
 * the box. Everything else is the reader's, which is loaded only when a summary is asked for.
 */
import { ARTICLE_SCORE, readImpression } from '../article/detection/article-score.ts';
import type { Reply } from '../messaging/call.ts';
import { isOrphaned, listenToExtension, loadExtractorScript } from '../platform/page-runtime.ts';
import { BOX_NAME, type Box, type BoxActions } from './box.ts';
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
  for (const left of document.querySelectorAll(BOX_NAME)) left.remove();
  let hasArticle = false;
  let takeBoxesAway: () => void = () => undefined;

  listenToExtension((message) => {
    const isLoadReader = (message as { call?: unknown } | null)?.call === 'loadExtractor';
    return isLoadReader ? loadExtractor().then((): Reply => ({ ok: true, response: null })) : undefined;
  });

  watchPage({
    look() {
      if (isOrphaned()) return true;
      const { score, blocks } = readImpression(document, location.href);
      hasArticle = score > ARTICLE_SCORE;
      if (hasArticle) takeBoxesAway = offerBoxes(callBackground('articleFound', null), blocks, boxActions);
      return hasArticle;
    },
    leave() {
      takeBoxesAway();
      if (hasArticle && !isOrphaned()) void callBackground('articleLeft', null);
      hasArticle = false;
    },
  });
}

/** Every box has the same two buttons; what they do is the reader's. */
const boxActions: BoxActions = {
  onOpener: (box) => void withReader(box, 'toggleSummary'),
  onMenuOpener: (box) => void withReader(box, 'toggleHideMenu'),
  onApproach: () => void loadExtractor().catch(() => undefined),
};

async function withReader(box: Box, action: keyof ExtractorApi): Promise<void> {
  await loadExtractor().catch(() => undefined);
  if (world.reader) world.reader[action](box);
  else box.frame.replaceChildren(box.lastWords);
}

/** A reader that is loaded twice, since the first one is still on its way, keeps itself from running twice. */
async function loadExtractor(): Promise<void> {
  if (!world.reader) await loadExtractorScript(() => callBackground('injectExtractor', null));
}
