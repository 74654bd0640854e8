/** What the extractor does in a page for the box's view, another script: there an error of ours is any other error. */
import type { Article, Source } from '../article/article.ts';
import { viewPreferences } from './box/view-preferences.ts';
import { markSources, previewSources, unmarkSources } from './mark-sources.ts';
import { readPage } from './read-page.ts';

export const extractedPage = {
  read: readPage,
  preferences: viewPreferences,
  markSources: (article: Article, sources: readonly Source[]) => markSources(document, article, sources),
  previewSources: (article: Article, sources: readonly Source[]) => previewSources(document, article, sources),
  unmarkSources,
};

export type ExtractedPage = typeof extractedPage;
