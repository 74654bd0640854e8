/** What the extractor does in a page for the box's view, another script: there an error of ours is any other error. */
import { viewPreferences } from './box/view-preferences.ts';
import type { ExtractedPage } from './isolated-world.ts';
import { markSources, previewSources, unmarkSources } from './mark-sources.ts';
import { readAhead, readPage } from './read-page.ts';

export const extractedPage: ExtractedPage = {
  readAhead,
  read: readPage,
  preferences: viewPreferences,
  markSources: (article, sources, focused) => markSources(document, article, sources, { focused }),
  previewSources: (article, sources) => previewSources(document, article, sources),
  unmarkSources,
};
