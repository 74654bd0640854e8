/**
 * Counts everything that detection looks at: running text, address, claims, boilerplate. Names stand in lists beside the
 * numbers, in their order, so that what runs on every page need not carry them.
 */
import { CLAIM_FEATURES, readClaimFeatures } from './claim-features.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { readUrlFeatures, URL_FEATURES } from './url-features.ts';

/** In the order of `pageFeatureNames`. */
export type PageFeatures = readonly (number | boolean)[];

const TEXT_FEATURES = ['text in one place', '“you” in the text', 'digits in the text'];
const BOILERPLATE_FEATURES = [
  'length of the title',
  'heading in the title',
  'links',
  'articles',
  'choices',
  'figures',
  'prices',
  'share buttons',
  'posts',
  'products',
  'customers',
  'many related',
  'few dates',
  'few authors',
  'few codes',
];

/** The names of `PageFeatures`. */
export const pageFeatureNames = () => [...TEXT_FEATURES, ...URL_FEATURES, ...CLAIM_FEATURES, ...BOILERPLATE_FEATURES];

/** May throw on a document with clobbered names. */
export function readPageFeatures(document: Document, url: string, blocks: readonly TextBlock[]): PageFeatures {
  return [
    ...readTextFeatures(blocks),
    ...readUrlFeatures(url),
    ...readClaimFeatures(document),
    ...readBoilerplateFeatures(document),
  ];
}

/** Characters: more text tells nothing new about whom it speaks to. Set by hand. */
const ENOUGH_TEXT = 10_000;

/**
 * An article's paragraphs stand together; services and manuals address their reader, products have dimensions. "You" is
 * counted in English alone: the weights were fitted with it, and on pages in other languages it is just absent.
 */
function readTextFeatures(blocks: readonly TextBlock[]) {
  const masses = new Map<Element, number>();
  let text = '';
  for (const { start, container, length } of blocks) {
    masses.set(container, (masses.get(container) ?? 0) + length);
    if (text.length < ENOUGH_TEXT) text += ` ${start.textContent}`;
  }
  const perMille = (pattern: RegExp) => ((text.match(pattern)?.length ?? 0) / (1 + text.length)) * 1000;
  return [Math.max(0, ...masses.values()), perMille(/\byour?s?\b/gi), perMille(/\d/g)];
}

function readBoilerplateFeatures(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // Without first letters, which may be capitals: to ask for any case takes several times longer.
  const classed = (...words: string[]) => count(words.map((word) => `[class*=${word}]`).join());
  return [
    document.title.length,
    headingInTitle(document),
    document.links.length,
    count('article'),
    count('select'),
    count('figure'),
    classed('rice'),
    classed('hare'),
    classed('post', 'Post'),
    classed('roduct'),
    classed('lient', 'ustomer'),
    classed('elated', 'ecommend') > 8,
    // One article has a date and an author, or a few; a list of articles has many.
    isFew(classed('ublish', 'date', 'Date')),
    isFew(classed('uthor', 'yline')),
    isFew(count('pre,code')),
  ];
}

/** @returns Share of a heading's words that the title repeats; 0 for a heading of a few words: every page has those. */
function headingInTitle(document: Document): number {
  const title = document.title.toLowerCase();
  const shares = [...document.querySelectorAll('h1')].map(({ textContent }) => {
    const words = textContent?.toLowerCase().match(/\S+/g) ?? [];
    return words.length > 3 ? words.filter((word) => title.includes(word)).length / words.length : 0;
  });
  return Math.max(0, ...shares);
}

function isFew(count: number): boolean {
  return count > 0 && count < 9;
}
