/**
 * Detects articles on every web page, so it is small: finds out whether the page is one, says so to the background, and
 * offers the box. Everything else is the extractor's, which is loaded only when a summary is asked for.
 */
import { ARTICLE_SCORE, readImpression } from '../article/detection/article-score.ts';
import { text } from '../i18n/text.ts';
import type { Reply } from '../messaging/call.ts';
import { isOrphaned, listenToExtension, loadExtractorScript } from '../platform/page-runtime.ts';
import { BOX_MARK, type Box, type BoxActions } from './box/box.ts';
import { offerBoxes } from './box/offer-boxes.ts';
import { callBackground } from './call-from-web-page.ts';
import { type ExtractorApi, isolatedWorld } from './isolated-world.ts';
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
  onOpen: (box) => void withExtractor(box, 'toggleSummary'),
  onMenu: (box) => void withExtractor(box, 'toggleHideMenu'),
  onNear: tryToLoadExtractor,
};

async function withExtractor(box: Box, action: keyof ExtractorApi): Promise<void> {
  await tryToLoadExtractor();
  if (world.extractor) world.extractor[action](box);
  // A script that has outlived its extension can ask for no text; this one came with the box.
  else box.frame.textContent = text('errorExtensionUpdatedAdvice');
}

function tryToLoadExtractor(): Promise<void> {
  return loadExtractor().catch(() => undefined);
}

/** An extractor that is loaded twice, since the first one is still on its way, keeps itself from running twice. */
async function loadExtractor(): Promise<void> {
  if (!world.extractor) await loadExtractorScript(() => callBackground('injectExtractor', null));
}
