/**
 * Parses a page that may be made to be a burden. Browsers parse some markup in the square of its length, and all pages of the
 * extension share the thread for it: so it is parsed slice by slice, the others have their turn in between, and it can be given up.
 */
import { AppError } from '../errors.ts';

/** More elements are no article, and the extractor reads as many in two seconds. Set by hand. */
const MAX_ELEMENTS = 100_000;
/** Characters of a slice, at most. */
const MAX_SLICE = 2_000;
/** Every tag may repeat or pass all elements that are open: so many steps a slice may take. Set by hand, a tenth of a second. */
const MAX_STEPS = 2_000_000;
/** Characters after which elements are counted anew, which takes a look at each. */
const COUNTED_AFTER = 16_000;
/** Milliseconds until others have their turn. */
const MAX_BUSY = 50;

/**
 * Runs nothing in it and loads nothing for it: the document has no window.
 * @param deadline As `performance.now()` counts.
 * @throws AppError `link-slow`, `link-too-large`
 */
export async function parsePage(html: string, deadline: number): Promise<Document> {
  const page = document.implementation.createHTMLDocument('');
  const elements = page.getElementsByTagName('*');
  let busySince = performance.now();
  let uncounted = 0;
  let slice = MAX_SLICE;
  page.open();
  for (let at = 0; at < html.length; ) {
    page.write(html.slice(at, at + slice));
    at += slice;
    uncounted += slice;
    if (uncounted >= COUNTED_AFTER) {
      uncounted = 0;
      slice = Math.min(MAX_SLICE, Math.ceil(MAX_STEPS / checkedCount(elements)));
    }
    if (performance.now() - busySince < MAX_BUSY) continue;
    await turnOfOthers();
    busySince = performance.now();
    if (busySince > deadline) throw new AppError('link-slow', 'while it was parsed');
  }
  page.close();
  checkedCount(elements);
  return page;
}

function checkedCount({ length }: HTMLCollection): number {
  if (length > MAX_ELEMENTS) throw new AppError('link-too-large', `over ${MAX_ELEMENTS} elements`);
  return length;
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
