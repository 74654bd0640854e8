/**
 * Finds which of several stories in one page is meant: the one that the address names, else the one in view. Pages that go on with the
 * next story while the reader scrolls, or open stories in panes, hold several.
 */
import type { TextBlock } from '../detection/find-text-blocks.ts';
import { findNamed } from './find-named.ts';

export interface Story {
  readonly headline: Element;
  /** The next story's headline, where it ends. */
  readonly next: Element | undefined;
  /** Whether it is the page's first: what the page says about itself is about this one, until it says otherwise. */
  readonly isFirst: boolean;
}

export type FindStory = typeof findStory;

/** Headings: a page with more is a list of something. Set by hand. */
const MAX_HEADINGS = 100;
/** Second headings that head a story: with more they are entries of a live blog, or a list. Set by hand. */
const MAX_SECOND_HEADINGS = 4;
/** Paragraphs: what comes after is not looked at, so that no page can make the work long. */
const MAX_PARAGRAPHS = 1_000;
/** Paragraphs: a teaser has one. */
const MIN_PARAGRAPHS = 2;
const BESIDE = 'nav,aside,footer,dialog,[role=complementary],[role=navigation]';
/** What holds one story, and mostly says so. */
const HOLDER = 'article,[data-url],[data-href],[data-permalink],[itemtype*=Article],[itemtype*=Posting]';
const BYLINE = 'time,[rel~=author],[itemprop~=author],[class*=yline],[class*=uthor],[class*=date],[class*=Date]';
/** Characters: what stands between a headline and its text and is no sentence says who wrote it, or when. */
const MAX_BYLINE = 200;
const SENTENCE_END = /[.!?…。！？:：]["”»』」]?$/;

/**
 * Reads the page, and its layout where it has one.
 *
 * @param readParagraphs Gives where the page's paragraphs begin; asked where there may be several stories.
 * @returns `undefined` where the page holds no more than one story, or cannot be read.
 */
export function findStory(document: Document, url: string, readParagraphs: () => readonly Node[]): Story | undefined {
  try {
    const headlines = findHeadlines(document, readParagraphs);
    if (headlines.length < 2) return undefined;
    const at = headlines.indexOf(chooseHeadline(document, url, headlines));
    return { headline: headlines[at] as Element, next: headlines[at + 1], isFirst: at === 0 };
  } catch {
    // A page may have clobbered the functions used here.
    return undefined;
  }
}

/** @returns Those of the page's paragraphs that belong to the story; all where there is but one. */
export function blocksOfStory(story: Story | undefined, blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (!story) return blocks;
  const { headline, next } = story;
  return blocks.filter(({ start }) => follows(headline, start) && !(next && follows(next, start)));
}

/** Of all stories with some text, in the page's order. */
function findHeadlines(document: Document, readParagraphs: () => readonly Node[]): Element[] {
  const headings = [...document.querySelectorAll('h1,h2')].filter((heading) => !heading.closest(BESIDE));
  if (headings.length < 2 || headings.length > MAX_HEADINGS) return [];
  const firsts = headings.filter(({ localName }) => localName === 'h1');
  const seconds = headings.filter((heading) => heading.localName === 'h2' && isOwnHeadline(heading));
  const areStories = seconds.length <= MAX_SECOND_HEADINGS && !isLiveBlog(document);
  const possible = headings.filter((each) => firsts.includes(each) || (areStories && seconds.includes(each)));
  if (possible.length < 2) return [];
  const paragraphs = readParagraphs()
    .slice(0, MAX_PARAGRAPHS)
    .sort((a, b) => (follows(a, b) ? -1 : 1));
  return possible.filter((heading, index) => {
    const next = possible[index + 1];
    const own = paragraphs.filter((start) => follows(heading, start) && !(next && follows(next, start)));
    const [first] = own;
    if (!first || own.length < MIN_PARAGRAPHS) return false;
    // The page's own story needs no byline.
    return heading === firsts[0] || isOwnHeadline(heading) || hasByline(heading, first);
  });
}

function isLiveBlog(document: Document): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some(({ textContent }) => textContent?.includes('LiveBlogPosting'));
}

/** Whether `heading` is the first one in something that holds a story of its own. */
function isOwnHeadline(heading: Element): boolean {
  const holder = heading.closest(HOLDER);
  if (!holder || holder.querySelector('h1,h2') !== heading) return false;
  if (heading.localName === 'h1') return holder.ownerDocument.querySelectorAll('h1').length > 1;
  // A part of a story has a second heading, too; the next story comes after one in a holder, and has an address or a name.
  const first = heading.ownerDocument.querySelector('h1')?.closest(HOLDER);
  if (!first || first === holder || !follows(first, heading)) return false;
  return (
    holder.matches('[id],[data-id],[data-url],[data-href],[data-permalink]') ||
    heading.querySelector('a[href]') !== null
  );
}

function hasByline(heading: Element, text: Node): boolean {
  const between = heading.ownerDocument.createRange();
  between.setStartAfter(heading);
  between.setEndBefore(text);
  if (between.cloneContents().querySelector(BYLINE)) return true;
  // Parts of one story stand beside each other, and may begin with a caption.
  if (heading.parentElement?.querySelectorAll('h1').length !== 1) return false;
  const words = between.toString().trim();
  return words.length > 2 && words.length < MAX_BYLINE && !SENTENCE_END.test(words);
}

function chooseHeadline(document: Document, url: string, all: readonly Element[]): Element {
  // Of stories in panes only one is open; where nothing is laid out, none seems to be.
  const shown = all.filter((headline) => headline.getClientRects().length > 0);
  const headlines = shown.length > 0 ? shown : all;
  const [first] = headlines as readonly [Element];
  const named = findNamed(url, headlines) ?? headlineInView(document, headlines);
  if (named) return named;
  const title = document.title.toLowerCase();
  const isInTitle = ({ textContent }: Element) => title.includes(textContent?.trim().toLowerCase() || '\n');
  return headlines.find(isInTitle) ?? first;
}

/** @returns The last one above the middle of the window, once the first has been scrolled away. */
function headlineInView(document: Document, headlines: readonly Element[]): Element | undefined {
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  const topOf = (headline: Element | undefined) => headline?.getClientRects()[0]?.top ?? Number.POSITIVE_INFINITY;
  if (topOf(headlines[0]) > 0) return undefined;
  return headlines.findLast((headline) => topOf(headline) < middle);
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}
