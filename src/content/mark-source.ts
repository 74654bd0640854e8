/**
 * Shows a point's sentence in the page: scrolls to it and marks it with the CSS Custom Highlight API, which changes
 * nothing in the DOM that the page could notice.
 */
import type { Article, Source } from '../article/article.ts';
import { locateSource } from '../article/locate-source.ts';
import { AppError } from '../errors.ts';

const HIGHLIGHT = 'get-a-summary-source';

/** @throws AppError `source-gone` */
export function markSource(document: Document, article: Article, source: Source): void {
  const range = locateSource(document, article, source);
  if (!range) throw new AppError('source-gone');
  addHighlightStyle(document);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  scrollTo(range);
}

export function unmarkSources(): void {
  CSS.highlights.delete(HIGHLIGHT);
}

function scrollTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({
    top: top - Math.max(80, (window.innerHeight - height) / 3),
    behavior: isMotionReduced ? 'instant' : 'smooth',
  });
}

let isStyled = false;

/** A highlight's style must stand in the document itself; a constructed sheet adds no element to it. */
function addHighlightStyle(document: Document): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${HIGHLIGHT}) { background-color: #ffe27a; color: #1b1d21; }`);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}
