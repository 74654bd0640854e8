/**
 * Shows sentences of a summary in the page: scrolls to them and marks them with the CSS Custom Highlight API, which
 * changes nothing in the DOM. Escape takes the marks away and leads the reader back to where they were.
 */
import type { Article, Source } from '../article/article.ts';
import { locateSource } from '../article/locate-source.ts';
import { AppError } from '../errors.ts';

const HIGHLIGHT = 'get-a-summary-source';

/** Where the reader was before the first mark, until they come back. */
let wayBack: (() => void) | undefined;
let isStyled = false;

/** @throws AppError `source-gone` */
export function markSource(document: Document, article: Article, source: Source): void {
  const range = locateSource(document, article, source);
  if (!range) throw new AppError('source-gone');
  addHighlightStyle(document);
  wayBack ??= rememberPlace(document);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  scrollTo(range);
}

export function unmarkSources(): void {
  CSS.highlights.delete(HIGHLIGHT);
  wayBack = undefined;
}

/** @returns how to go back: scroll position and focus. */
function rememberPlace(document: Document): () => void {
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    document.removeEventListener('keydown', onKey, true);
    wayBack?.();
  };
  document.addEventListener('keydown', onKey, true);
  return () => {
    unmarkSources();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: scrollBehaviour() });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}

function scrollTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top - Math.max(80, (window.innerHeight - height) / 3), behavior: scrollBehaviour() });
}

function scrollBehaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** A highlight's style must stand in the document itself; a constructed sheet adds no element to it. */
function addHighlightStyle(document: Document): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${HIGHLIGHT}) { background-color: #ffe27a; color: #1b1d21; }`);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}
