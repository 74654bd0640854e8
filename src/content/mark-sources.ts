/**
 * Shows sentences of a summary in the page: scrolls to the first and marks them with the CSS Custom Highlight API, which
 * changes nothing in the DOM. Escape takes the marks away and leads the reader back to where they were.
 */
import type { Article, Source } from '../article/article.ts';
import { locateSources } from '../article/locate-source.ts';
import { AppError } from '../errors.ts';
import { HIGHLIGHT_COLOURS, HIGHLIGHT_INK } from '../ui/summary/highlight-colours.ts';
import { viewPreferences } from './box/view-preferences.ts';
import { callBackground } from './call-from-later-script.ts';
import { isolatedWorld } from './isolated-world.ts';
import { onTrusted } from './on-trusted.ts';

const MARKED = 'get-a-summary-source';
const PREVIEWED = 'get-a-summary-preview';

interface Place {
  goBack(): void;
  forget(): void;
}

interface Origin {
  /** Where the focus is, within the box that the reader comes from. */
  readonly focused?: Element | null;
  /** Whether the way back opens the summary again. */
  readonly reopens?: boolean | undefined;
}

/** Where the reader was before the first mark, until they come back. */
let place: Place | undefined;
let sheet: CSSStyleSheet | undefined;

/**
 * Several sources get a map of where they lie beside the page's margin.
 * @throws AppError `source-gone` when none of them stands in the page any more.
 */
export async function markSources(
  document: Document,
  article: Article,
  sources: readonly Source[],
  { focused = document.activeElement, reopens }: Origin,
): Promise<void> {
  const ranges = locateSources(document, article, sources);
  const [first] = ranges;
  if (!first) throw new AppError('source-gone');
  await addHighlightStyle(document);
  place ??= rememberPlace(document, focused);
  CSS.highlights.delete(PREVIEWED);
  CSS.highlights.set(MARKED, new Highlight(...ranges));
  scrollTo(first);
  void showWayBack(ranges, reopens);
}

/** Without what cannot be loaded any more the marks are there all the same, and Escape leads back. */
async function showWayBack(ranges: readonly Range[], reopens: boolean | undefined): Promise<void> {
  const world = isolatedWorld();
  const own = place;
  const [{ texts }] = await Promise.all([
    viewPreferences(),
    world.marksView ?? world.loadScript?.('marks-view.js', 'injectMarksView'),
  ]);
  const back = () => {
    own?.goBack();
    if (reopens) void callBackground('openSummary', { intent: 'summary' });
  };
  if (place === own) world.marksView?.show(ranges, { texts, back, unmark: unmarkSources });
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
  isolatedWorld().marksView?.hide();
  place?.forget();
  place = undefined;
}

/** Scroll position and focus. */
function rememberPlace(document: Document, focused: Element | null): Place {
  const { scrollX, scrollY } = window;
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // It has done its work: the box, or the page, is not closed by it as well.
    event.stopPropagation();
    goBack();
  };
  function goBack(): void {
    unmarkSources();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: scrollBehaviour() });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  return { goBack, forget: onTrusted(document, 'keydown', onKey, true) };
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
