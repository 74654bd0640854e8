/**
 * Reads the article and marks sources; loaded into a page only when a summary is asked for. The detector imports it after a
 * click in the box; the background injects it where the detector does not run. What fills a box is a script of its own, since
 * most summaries are read in popup and panel.
 */
import type { Article } from '../article/article.ts';
import { AppError } from '../errors.ts';
import { articleKey } from '../messaging/jobs/article-key.ts';
import type { extractorCalls } from '../messaging/page-calls.ts';
import { createPageResponder } from '../messaging/page-responder.ts';
import { listenToExtension } from '../platform/page-runtime.ts';
import { viewPreferences } from './box/view-preferences.ts';
import { extractedPage } from './extracted-page.ts';
import { isolatedWorld } from './isolated-world.ts';
import { endPreview, markSources, previewSources } from './mark-sources.ts';
import { onTrusted } from './on-trusted.ts';
import { readPage } from './read-page.ts';
import { readSelection } from './read-selection.ts';
import { refusalOf } from './refusal.ts';

/** Read in this page or sent to it: the one that the next sources are of. */
let lastArticle: Article | undefined;

const world = isolatedWorld();
if (!world.extractor) {
  world.extractor = extractedPage;
  // Also wakes the background, which will be needed next.
  void viewPreferences().catch(() => undefined);
  const respond = createPageResponder<typeof extractorCalls>({
    readArticle({ scope, ownSummaries }) {
      world.ownSummaries = ownSummaries;
      lastArticle = scope === 'selection' ? readSelection(document) : readPage();
      if (!lastArticle) throw new AppError(refusalOf(document));
      return { article: lastArticle, address: location.href };
    },
    async markSources({ articleKey: key, article, sources, mode, reopens }) {
      lastArticle = article ?? lastArticle;
      if (mode === 'preview' && !sources.length) endPreview();
      else if (!lastArticle || articleKey(lastArticle) !== key) return 'article-missing';
      else if (mode === 'select') await markSources(document, lastArticle, sources, { reopens });
      else {
        await previewSources(document, lastArticle, sources);
        endPreviewWithPopup();
      }
      return 'shown';
    },
  });
  listenToExtension((message) => respond(message));
}

/** A popup that closes has no time to end its preview. Then the page has the reader's attention again. */
function endPreviewWithPopup(): void {
  for (const event of ['focus', 'pointermove']) {
    const stop = onTrusted(window, event, () => {
      stop();
      endPreview();
    });
  }
}
