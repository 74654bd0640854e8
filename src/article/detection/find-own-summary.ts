/**
 * Finds the summary that a page itself puts before its article: what stands under "In brief", or a list that is named for it in the
 * markup. Beside it ours would say the same again.
 */

export interface OwnSummaryOptions {
  /** Lower-case headings, separated by `|`. */
  readonly headings: string;
  /** Elements of the article's paragraphs, in order. */
  readonly paragraphs: readonly Element[];
  /** Where the article's own story begins, on a page with several. */
  readonly headline?: Element | undefined;
}

/** Text nodes that are looked at. Set by hand. */
const MAX_TEXTS = 5000;
/** Characters: what is longer is no heading; what is shorter no summary, and no sentence of one. Set by hand. */
const MAX_HEADING = 60;
const MIN_SUMMARY = 80;
const MIN_SENTENCE = 30;
/** Paragraphs that may stand before it: a standfirst, an opening. Set by hand. */
const MAX_BEFORE = 3;
/** Elements under a heading, headings that are tried, lists with such a name that are looked at: with more it is no summary. Set by hand. */
const MAX_PARTS = 12;
const MAX_TRIES = 5;
const MAX_LISTS = 40;
/** Levels above a heading on which its text is looked for. Set by hand. */
const LEVELS = 4;
const NAMED = ['ummary', 'akeaway', 'ey-point', 'eyPoint', 'tldr'].map((name) => `[class*=${name}]`).join();
const NAMED_LISTS = `:is(ul,ol):is(${NAMED},:is(${NAMED}) *)`;
const ELSEWHERE = 'a,nav,footer';

/** @returns Its elements; none where the page has none. Never throws. */
export function findOwnSummary(document: Document, options: OwnSummaryOptions): readonly Element[] {
  try {
    return findIn(document, options);
  } catch {
    // A page may have clobbered the functions used here.
    return [];
  }
}

function findIn(
  document: Document,
  { headings, paragraphs, headline = document.querySelector('h1') ?? undefined }: OwnSummaryOptions,
): readonly Element[] {
  const names = new Set(headings.split('|'));
  const last = paragraphs[Math.min(MAX_BEFORE, paragraphs.length - 1)];
  const isPast = (node: Node) => !last || last.compareDocumentPosition(node) === 4;
  const isAbove = (node: Node) => headline && headline.compareDocumentPosition(node) & 2;
  const isSummary = (parts: readonly Element[]) =>
    lengthOf(parts) > MIN_SUMMARY &&
    2 * paragraphs.filter((paragraph) => parts.some((part) => part.contains(paragraph))).length <= paragraphs.length;
  // From the headline to that paragraph and what stands in it.
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = headline ?? document.body;
  for (let count = 0, tries = 0; count < MAX_TEXTS && tries < MAX_TRIES && walker.nextNode(); count++) {
    const text = walker.currentNode as Text;
    if (isPast(text)) break;
    if (text.length > MAX_HEADING || !names.has(nameIn(text.data))) continue;
    tries++;
    const parts = partsUnder(text);
    if (isSummary(parts)) return parts;
  }
  const list = [...document.querySelectorAll(NAMED_LISTS)].slice(0, MAX_LISTS).find((each) => {
    if (each.children.length < 2 || isAbove(each) || isPast(each)) return false;
    const isText = lengthOf([each]) > MIN_SENTENCE * each.children.length && !each.closest(ELSEWHERE);
    const named = each.closest(NAMED);
    return isText && named && isSummary([named]);
  });
  return list ? [list] : [];
}

function nameIn(text: string): string {
  return text
    .trim()
    .replace(/\s*[:：.]$/, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/ı|i̇/g, 'i');
}

/** What follows a heading up to the next one; a list alone, since behind it the article may begin. */
function partsUnder({ parentElement }: Text): readonly Element[] {
  let head = parentElement?.closest(ELSEWHERE) ? null : parentElement;
  for (let level = 0; head && level < LEVELS; level++) {
    // "TL;DR: The council …" is one paragraph.
    if (head.nodeName === 'P' && lengthOf([head]) > MIN_SUMMARY) return [head];
    const parts: Element[] = [];
    for (let next = head.nextElementSibling; next && !/^H\d$/.test(next.nodeName); next = next.nextElementSibling)
      if (parts.push(next) > MAX_PARTS) return [];
    const [first] = parts;
    if (first?.matches('ul,ol')) return [first];
    if (lengthOf(parts) > MIN_SUMMARY) return parts;
    head = head.parentElement;
  }
  return [];
}

function lengthOf(parts: readonly Element[]): number {
  return parts.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
}
