/** Says why a page that is no article is none, as far as the page itself can tell: so that each gets its own sentence. */
import type { ErrorCode } from '../errors.ts';

/** HTTP. */
const [ERROR, NOT_FOUND, GONE] = [400, 404, 410];

export function refusalOf(document: Document): ErrorCode {
  if (document.getSelection()?.toString().trim()) return 'no-article-but-selection';
  if (document.contentType === 'application/pdf') return 'page-pdf';
  // Chromium puts what it shows of XML around it.
  const root = document.getElementById('webkit-xml-viewer-source-xml')?.firstElementChild ?? document.documentElement;
  if (/^(?:rss|feed|RDF)$/.test(root?.localName)) return 'page-feed';
  const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const status = loading?.responseStatus ?? 0;
  if (status === NOT_FOUND || status === GONE) return 'page-missing';
  return status >= ERROR ? 'page-not-loaded' : 'no-article';
}
