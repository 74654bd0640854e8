/**
 * Shows sentences of a summary in the page: scrolls to them and marks them with the CSS Custom Highlight API, which
 * changes nothing in the DOM. Escape takes the marks away and leads the reader back to where they were.
 */
import type { Article, Source } from '../article/article.ts';
import { locateSource } from '../article/locate-source.ts';
import { AppError } from '../errors.ts';
import { viewPreferences } from './view-preferences.ts';

const HIGHLIGHT = 'get-a-summary-source';

/** Where the reader was before the first mark, until they come back. */
let wayBack: (() => void) | undefined;
let sheet: CSSStyleSheet | undefined;

/** Behind marked text, which is printed in `INK` on light and dark pages alike: contrast of 10 : 1 and more. */
const COLOURS = { yellow: '#ffe27a', green: '#b9ecc0', blue: '#c3dcff', pink: '#ffd0e0' } as const;
const INK = '#1b1d21';

/** @throws AppError `source-gone` */
export async function markSource(document: Document, article: Article, source: Source): Promise<void> {
  const range = locateSource(document, article, source);
  if (!range) throw new AppError('source-gone');
  addHighlightStyle(document, COLOURS[(await viewPreferences()).highlight]);
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
function addHighlightStyle(document: Document, colour: string): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`::highlight(${HIGHLIGHT}) { background-color: ${colour}; color: ${INK}; }`);
}
