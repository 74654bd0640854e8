/**
 * Shows sentences of a summary in the page: scrolls to the first and marks them with the CSS Custom Highlight API, which
 * changes nothing in the DOM. Escape takes the marks away and leads the reader back to where they were.
 */
import type { Article, Source } from '../article/article.ts';
import { locateSources } from '../article/locate-source.ts';
import { AppError } from '../errors.ts';
import { HIGHLIGHT_COLOURS, HIGHLIGHT_INK } from '../ui/summary/highlight-colours.ts';
import { hideMarginMap, showMarginMap } from './box/margin-map.ts';
import { viewPreferences } from './box/view-preferences.ts';
import { onTrusted } from './on-trusted.ts';

const MARKED = 'get-a-summary-source';
const PREVIEWED = 'get-a-summary-preview';

/** Where the reader was before the first mark, until they come back. */
let wayBack: (() => void) | undefined;
let sheet: CSSStyleSheet | undefined;

/**
 * Several sources get a map of where they lie beside the page's margin.
 * @throws AppError `source-gone` when none of them stands in the page any more.
 */
export async function markSources(document: Document, article: Article, sources: readonly Source[]): Promise<void> {
  const ranges = locateSources(document, article, sources);
  const [first] = ranges;
  if (!first) throw new AppError('source-gone');
  await addHighlightStyle(document);
  wayBack ??= rememberPlace(document);
  CSS.highlights.delete(PREVIEWED);
  CSS.highlights.set(MARKED, new Highlight(...ranges));
  if (ranges.length > 1) showMarginMap(ranges);
  else hideMarginMap();
  scrollTo(first);
}

/** Underlines the sentences of a point without scrolling there; no sources take the underline away. */
export async function previewSources(document: Document, article: Article, sources: readonly Source[]): Promise<void> {
  const ranges = locateSources(document, article, sources);
  if (!ranges.length) return endPreview();
  await addHighlightStyle(document);
  CSS.highlights.set(PREVIEWED, new Highlight(...ranges));
}

export function endPreview(): void {
  CSS.highlights.delete(PREVIEWED);
}

export function unmarkSources(): void {
  CSS.highlights.delete(MARKED);
  endPreview();
  hideMarginMap();
  wayBack = undefined;
}

/** @returns how to go back: scroll position and focus. */
function rememberPlace(document: Document): () => void {
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    stop();
    wayBack?.();
  };
  const stop = onTrusted(document, 'keydown', onKey, true);
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
async function addHighlightStyle(document: Document): Promise<void> {
  const colour = HIGHLIGHT_COLOURS[(await viewPreferences()).highlight];
  sheet ??= new CSSStyleSheet();
  // Pages that set the list anew leave ours out.
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(
    `::highlight(${MARKED}) { background-color: ${colour}; color: ${HIGHLIGHT_INK}; }` +
      `::highlight(${PREVIEWED}) { text-decoration: underline 2px ${colour}; }`,
  );
}
