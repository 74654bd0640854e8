/**
 * Loaded into a page only when a summary is asked for: reads the article, fills the opened box, marks sources.
 * The detector imports it after a click in the box; the background injects it where the detector does not run.
 */
import { useTexts } from '../i18n/text.ts';
import type { extractorCalls } from '../messaging/page-calls.ts';
import { createPageResponder } from '../messaging/page-responder.ts';
import { listenToExtension } from '../platform/page-runtime.ts';
import { toggleHideMenu } from './hide-menu.ts';
import { isolatedWorld } from './isolated-world.ts';
import { endPreview, markSources, previewSources } from './mark-sources.ts';
import { readPage } from './read-page.ts';
import { readSelection } from './read-selection.ts';
import { toggleSummary } from './toggle-summary.ts';
import { viewPreferences } from './view-preferences.ts';

const world = isolatedWorld();
if (!world.reader) {
  useTexts(world.texts);
  world.reader = { toggleSummary, toggleHideMenu };
  // Also wakes the background, which will be needed next.
  void viewPreferences().catch(() => undefined);
  const respond = createPageResponder<typeof extractorCalls>({
    readArticle: ({ scope }) => ({
      article: scope === 'selection' ? readSelection(document) : readPage(),
      address: location.href,
    }),
    async markSources({ article, sources, mode }) {
      await (mode === 'select' ? markSources : previewSources)(document, article, sources);
      if (mode === 'preview') endHintWithPopup();
      return null;
    },
  });
  listenToExtension((message) => respond(message));
}

/** A popup that closes has no time to end its hint. Then the page has the reader's attention again. */
function endHintWithPopup(): void {
  for (const event of ['focus', 'pointermove']) addEventListener(event, endPreview, { once: true });
}
