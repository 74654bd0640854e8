/** Everything detection looks at, as named counts and yes/no: address, claims, running text, furniture. */
import { findTextBlocks } from './find-text-blocks.ts';
import { readClaimSigns } from './read-claim-signs.ts';
import { readUrlSigns } from './read-url-signs.ts';

export type PageSigns = ReturnType<typeof readPageSigns>;

/** Their order is that of the weights. May throw on a document with clobbered names. */
export function readPageSigns(document: Document, url: string) {
  return { ...readTextSigns(document), ...readUrlSigns(url), ...readClaimSigns(document), ...readFurniture(document) };
}

/** Characters from which on more text tells nothing new about whom it speaks to. */
const ENOUGH_TEXT = 10_000;

/** An article's paragraphs stand together, and they rarely speak to the reader, as services and manuals do. */
function readTextSigns(document: Document) {
  const masses = new Map<Element, number>();
  let total = 0;
  let text = '';
  for (const { start, container, length } of findTextBlocks(document)) {
    masses.set(container, (masses.get(container) ?? 0) + length);
    total += length;
    if (text.length < ENOUGH_TEXT) text += ` ${start.textContent}`;
  }
  return {
    textTotal: total,
    textMass: Math.max(0, ...masses.values()),
    you: ((text.match(/\byour?s?\b/gi)?.length ?? 0) / (1 + text.length)) * 600,
  };
}

function readFurniture(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // One article has a date and an author, or a few; a list of articles has many.
  const few = (selector: string) => isFew(count(selector));
  return {
    titleLength: document.title.trim().length,
    links: document.links.length,
    articles: count('article'),
    choices: count('select'),
    figures: count('figure'),
    prices: count('[itemprop=price],[class*=price]'),
    shareButtons: count('[class*=share]'),
    posts: count('[class*=post],[class*=Post]'),
    fewDates: few('[class*=publish],[class*=date]'),
    fewAuthors: few('[class*=uthor],[class*=yline]'),
  };
}

function isFew(count: number): boolean {
  return count > 0 && count < 9;
}
